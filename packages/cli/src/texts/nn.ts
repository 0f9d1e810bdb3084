import type { CliTexts } from './cli-texts.ts';
import { didYouMean } from './did-you-mean.ts';

const meant = (word: string | undefined) => (word === undefined ? '' : ` Meinte du ${word}?`);

export const NN: CliTexts = {
  help: `tretten sjekkar personvernerklæringar frå norske kommunar mot GDPR artikkel 13 og 14 og norsk lov.

Bruk
  tretten lint [filer, mapper, mønster, -]  sjekk erklæringar (JSON, YAML, TypeScript; - les frå standard inn)
  tretten init                              ta til på ei erklæring for ein kommune, med spørsmål i terminalen
  tretten bundle <fil>                      skriv ei erklæring med det ho byggjer på, som éi fil (-o FIL)
  tretten explain <regel>                   kvifor regelen finst, og kva lova seier, med døme
  tretten rules                             alle reglane
  tretten completion bash|zsh|fish          skriptet som fullfører det du tastar i eit skal

Val
  -f, --format FORMAT[=FIL]     korleis rapporten blir skriven, på standard ut eller til FIL; kan brukast fleire gonger
                                (vanlegvis text): text, json, sarif, junit, github (merknader i GitHub Actions),
                                gitlab (Code Quality), markdown (til kommentarar i pull requests), html (til å lese
                                og skrive ut)
  -o, --output-file FIL         fila som det siste --format blir skrive til; init: fila som blir laga (vanlegvis
                                personvern.yaml), som ikkje kan finnast frå før; bundle: fila som blir skriven
      --lang nb|nn|en           språket i meldingane (vanlegvis språket på maskina, elles engelsk)
      --as-of ÅÅÅÅ-MM-DD        dagen kontrollen gjeld for (vanlegvis i dag)
      --preset minimum|recommended|strict
                                minimum: berre bindande lov; strict: rettleiing tel som lov (vanlegvis recommended)
      --config FIL              konfigurasjonen (vanlegvis tretten.config.* her eller over); --no-config: ingen
      --baseline FIL            funn som er kjende og ikkje blir melde; --update-baseline lagar eller krympar lista
      --max-warnings N          inntil N åtvaringar er greitt
  -q, --quiet                   vis berre feil
      --fix                     rett i filene det som trygt kan rettast, og vis resten
      --fix-dry-run             vis det --fix ville endra, som ein unified diff, utan å endre noko
      --changed-since REF       berre filer som er endra eller nye sidan greina forlét denne git-versjonen
      --shard I/N               berre del I av N av filene, den same på alle maskiner
      --cache                   sjekk berre det som er endra sidan sist; --cache-location MAPPE (vanlegvis
                                node_modules/.cache/tretten, eller .tretten-cache utan node_modules)
      --workers N|auto          sjekk i N trådar, med same resultat; auto: så mange som hjelper (vanlegvis 1); --fix bruker éin
      --watch                   sjekk på nytt når ei fil, det ho byggjer på eller konfigurasjonen blir endra, til Ctrl-C
      --ndjson                  éi erklæring (JSON) på kvar linje inn, éin rapport på kvar linje ut
      --stdin-filename NAMN     namnet på det som blir lese frå standard inn; endinga viser formatet
      --municipality NAMN       init: kommunen, med namn, nummer eller nettstad
      --language nb|nn          init: målforma i den nye erklæringa
  -y, --yes                     init: ikkje spør om noko, og skriv TODO for det som ikkje er kjent
  -h, --help                    denne teksten
  -v, --version                 versjonen

Sluttkodar
  0 ingen funn   1 funn   2 feil i kommandoen, eller ei fil som ikkje kan lesast   3 feil i sjølve tretten
  Merknader (info) endrar aldri sluttkoden.
`,
  rulesHeading: 'Reglar',
  sources: 'Kjelder',
  severity: 'Alvorsgrad',
  messages: 'Meldingar',
  examples: 'Døme',
  fails: 'gir funn',
  passes: 'gir ingen funn',
  severities: { error: 'feil', warning: 'åtvaring', info: 'merknad' },
  kinds: {
    law: 'Lov',
    structure: 'Oppbygginga av erklæringa',
    reading: 'Lesing av fila',
    suppression: 'Unntak',
  },
  unknownCommand: (command, commands) =>
    /[./*]/.test(command)
      ? `Kommandoen ${command} finst ikkje. For å sjekke ei fil, skriv: tretten lint ${command}`
      : `Kommandoen ${command} finst ikkje.${meant(didYouMean(command, commands))} Kommandoane er ${commands.join(', ')}; sjå tretten --help.`,
  unknownOption: (option, options) => {
    const name = didYouMean(option, options);
    return `Valet ${option} finst ikkje.${meant(name && `--${name}`)} Sjå tretten --help.`;
  },
  unknownChoice: (option, value, choices) =>
    `${option} kan ikkje vere «${value}».${meant(didYouMean(value, choices))} Vel mellom ${choices.join(', ')}.`,
  unknownRule: (rule, nearest) => `Regelen ${rule} finst ikkje.${meant(nearest)} Sjå tretten rules.`,
  optionValue: (option) =>
    `Valet ${option} er brukt feil: sjå etter om det skal ha ein verdi. Sjå tretten --help.`,
  notADate: (value) => `--as-of skal ha ein dato på forma ÅÅÅÅ-MM-DD, ikkje «${value}».`,
  notACount: (value) => `--max-warnings skal ha eit heilt tal, ikkje «${value}».`,
  nothingToLint: () =>
    'Nemn minst éi fil, éi mappe eller eitt mønster som skal sjekkast, eller - for standard inn.',
  nothingToExplain: () =>
    'Nemn éin regel som skal forklarast, til dømes: tretten explain complaint-right-required',
  noFileMatches: (pattern) => `Ingen filer passar med ${pattern}.`,
  noDeclarationIn: (folder) =>
    `Det er inga personvernerklæring i ${folder}: inga JSON-, YAML- eller TypeScript-fil med $schema for ei personvernerklæring.`,
  notFound: (path) => `${path} finst ikkje.`,
  permissionDenied: (path) => `${path} kan ikkje lesast: ingen tilgang.`,
  notAFile: (path) => `${path} er ikkje ei vanleg fil.`,
  nameNotUtf8: (path) => `${path} har eit namn som ikkje er i UTF-8. Gi fila eit anna namn.`,
  unknownFormat: (path) =>
    `${path} er verken .json, .yaml, .yml eller .ts, så det er uklart korleis ho skal lesast.`,
  unreadable: (path, reason) => `${path} kan ikkje lesast: ${reason}.`,
  parts: (count) =>
    `${count} ${count === 1 ? 'fil' : 'filer'} er berre noko andre byggjer på, og berre forma er sjekka.`,
  skipped: (count) =>
    `${count} ${count === 1 ? 'JSON- eller YAML-fil er inga personvernerklæring' : 'JSON- eller YAML-filer er ikkje personvernerklæringar'} og er haldne utanfor.`,
  ignored: (count) =>
    `${count} ${count === 1 ? 'fil er halden' : 'filer er haldne'} utanfor, som konfigurasjonen seier.`,
  fixed: (findings, files) => `Retta ${findings} funn i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  notWritable: (path, reason) => `${path} kan ikkje skrivast: ${reason}. Ingenting i fila er endra.`,
  noFixOfInput: () => '--fix rettar i filer og kan ikkje brukast saman med - (standard inn).',
  twoFiles: (first, second) =>
    `Det siste --format blir alt skrive til ${first}. Ta bort den fila, eller --output-file ${second}.`,
  oneOnStdout: (formats) =>
    `Berre éin rapport får plass på standard ut, ikkje ${formats.join(' og ')}. Gi dei andre ei fil, til dømes --format sarif=tretten.sarif.`,
  sameFile: (file) => `To rapportar kan ikkje skrivast til same fil, ${file}.`,
  overwrites: (file) => `${file} skal sjekkast, så rapporten kan ikkje skrivast dit.`,
  reportNotWritten: (file, reason) => `Rapporten kan ikkje skrivast til ${file}: ${reason}.`,
  pluginBug: (plugin, rule, place, message) =>
    `Feil i pluginen ${plugin}: ${message} (${rule}, ${place}). Dei andre reglane blei køyrde. Meld frå til den som har laga han.`,
  bug: (place, message) =>
    `Feil i tretten: ${message} (${place}). Dei andre filene blei sjekka. Meld gjerne frå.`,
};
