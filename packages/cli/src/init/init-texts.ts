import type { Locale } from '@tretten/schema';

/** What `tretten init` asks and tells. */
export interface InitTexts {
  readonly askMunicipality: string;
  readonly askWhich: string;
  readonly askLanguage: string;
  readonly askEmail: string;
  readonly askOfficerEmail: string;
  readonly noMunicipality: string;
  readonly ended: string;
  readonly enterForYes: string;
  unknown(words: string, near: string | undefined): string;
  shared(words: string, choices: readonly string[]): string;
  found(label: string): string;
  notANumber(choices: number): string;
  notAnEmail(value: string): string;
  exists(path: string): string;
  notWritable(path: string, reason: string): string;
  notYaml(path: string): string;
  notALanguage(answer: string): string;
  written(path: string, command: string): string;
}

const EN: InitTexts = {
  askMunicipality: 'Which municipality? (name, number or website) ',
  askWhich: 'Which of them? (1, 2 …) ',
  askLanguage: 'Language of the declaration, nb (bokmål) or nn (nynorsk)?',
  askEmail: 'E-mail address of the municipality (empty = fill in later): ',
  askOfficerEmail: 'E-mail address of the data protection officer (empty = fill in later): ',
  noMunicipality: 'Name the municipality, for example: tretten init --municipality Balsfjord',
  enterForYes: 'Press Enter for yes.',
  ended: 'Stopped before the questions were answered. Nothing was written.',
  unknown: (words, near) => `There is no municipality ${words}.${near ? ` Did you mean ${near}?` : ''}`,
  shared: (words, choices) =>
    `More than one municipality can be meant by ${words}; give its number: ${choices.join(', ')}.`,
  found: (label) => `Found ${label}.`,
  notANumber: (choices) => `Answer with a number from 1 to ${choices}.`,
  notAnEmail: (value) => `“${value}” is not an e-mail address.`,
  exists: (path) => `${path} exists already and is left as it is. Choose another name with --output-file.`,
  notWritable: (path, reason) => `${path} cannot be written: ${reason}.`,
  notYaml: (path) => `${path} must end in .yaml or .yml.`,
  notALanguage: (answer) =>
    `Answer nb or nn, not “${answer}”. Other languages can be added to the file, text by text.`,
  written: (path, command) =>
    `Wrote ${path}. Fill in what is true where it says TODO, then check it: ${command} lint ${path}`,
};

const NB: InitTexts = {
  askMunicipality: 'Hvilken kommune? (navn, nummer eller nettsted) ',
  askWhich: 'Hvilken av dem? (1, 2 …) ',
  askLanguage: 'Målform i erklæringen, nb (bokmål) eller nn (nynorsk)?',
  askEmail: 'E-postadressen til kommunen (tomt = fyll inn senere): ',
  askOfficerEmail: 'E-postadressen til personvernombudet (tomt = fyll inn senere): ',
  noMunicipality: 'Oppgi kommunen, for eksempel: tretten init --municipality Balsfjord',
  enterForYes: 'Trykk Enter for ja.',
  ended: 'Stanset før spørsmålene var besvart. Ingenting er skrevet.',
  unknown: (words, near) => `Kommunen ${words} finnes ikke.${near ? ` Mente du ${near}?` : ''}`,
  shared: (words, choices) =>
    `${words} kan være mer enn én kommune; oppgi kommunenummeret: ${choices.join(', ')}.`,
  found: (label) => `Fant ${label}.`,
  notANumber: (choices) => `Svar med et tall fra 1 til ${choices}.`,
  notAnEmail: (value) => `«${value}» er ikke en e-postadresse.`,
  exists: (path) => `${path} finnes allerede og er ikke endret. Velg et annet navn med --output-file.`,
  notWritable: (path, reason) => `${path} kan ikke skrives: ${reason}.`,
  notYaml: (path) => `${path} må slutte på .yaml eller .yml.`,
  notALanguage: (answer) =>
    `Svar nb eller nn, ikke «${answer}». Andre språk kan legges til i filen, tekst for tekst.`,
  written: (path, command) =>
    `Skrev ${path}. Fyll inn det som er sant, der det står TODO, og sjekk filen: ${command} lint ${path}`,
};

const NN: InitTexts = {
  askMunicipality: 'Kva kommune? (namn, nummer eller nettstad) ',
  askWhich: 'Kva for ein av dei? (1, 2 …) ',
  askLanguage: 'Målform i erklæringa, nb (bokmål) eller nn (nynorsk)?',
  askEmail: 'E-postadressa til kommunen (tomt = fyll inn seinare): ',
  askOfficerEmail: 'E-postadressa til personvernombodet (tomt = fyll inn seinare): ',
  noMunicipality: 'Oppgi kommunen, til dømes: tretten init --municipality Balsfjord',
  enterForYes: 'Trykk Enter for ja.',
  ended: 'Stansa før spørsmåla var svara på. Ingenting er skrive.',
  unknown: (words, near) => `Kommunen ${words} finst ikkje.${near ? ` Meinte du ${near}?` : ''}`,
  shared: (words, choices) =>
    `${words} kan vere meir enn éin kommune; oppgi kommunenummeret: ${choices.join(', ')}.`,
  found: (label) => `Fann ${label}.`,
  notANumber: (choices) => `Svar med eit tal frå 1 til ${choices}.`,
  notAnEmail: (value) => `«${value}» er ikkje ei e-postadresse.`,
  exists: (path) => `${path} finst alt og er ikkje endra. Vel eit anna namn med --output-file.`,
  notWritable: (path, reason) => `${path} kan ikkje skrivast: ${reason}.`,
  notYaml: (path) => `${path} må slutte på .yaml eller .yml.`,
  notALanguage: (answer) =>
    `Svar nb eller nn, ikkje «${answer}». Andre språk kan leggjast til i fila, tekst for tekst.`,
  written: (path, command) =>
    `Skreiv ${path}. Fyll inn det som er sant, der det står TODO, og sjekk fila: ${command} lint ${path}`,
};

/** The texts in the language of messages. */
export const INIT_TEXTS: Readonly<Record<Locale, InitTexts>> = { nb: NB, nn: NN, en: EN };
