import type { CliTexts } from './cli-texts.ts';
import { didYouMean } from './did-you-mean.ts';

const meant = (word: string | undefined) => (word === undefined ? '' : ` Mente du ${word}?`);

export const NB: CliTexts = {
  help: `tretten sjekker personvernerklæringer fra norske kommuner mot GDPR artikkel 13 og 14 og norsk lov.

Bruk
  tretten lint [filer, mapper, mønstre, -]  sjekk erklæringer (JSON, YAML, TypeScript; - leser fra standard inn)
  tretten init                              begynn på en erklæring for en kommune, med spørsmål i terminalen
  tretten bundle <fil>                      skriv en erklæring med det den bygger på, som én fil (-o FIL)
  tretten explain <regel>                   hvorfor regelen finnes, og hva loven sier, med eksempler
  tretten rules                             alle reglene
  tretten completion bash|zsh|fish          skriptet som fullfører det du taster i et skall

Valg
  -f, --format FORMAT[=FIL]     hvordan rapporten skrives, på standard ut eller til FIL; kan gjentas (vanligvis text):
                                text, json, sarif, junit, github (merknader i GitHub Actions), gitlab (Code
                                Quality), markdown (til kommentarer i pull requests), html (til å lese og skrive ut)
  -o, --output-file FIL         filen som det siste --format skrives til; init: filen som blir laget (vanligvis
                                personvern.yaml), som ikke kan finnes fra før; bundle: filen som skrives
      --lang nb|nn|en           språket i meldingene (vanligvis språket på maskinen, ellers engelsk)
      --as-of ÅÅÅÅ-MM-DD        dagen kontrollen gjelder for (vanligvis i dag)
      --preset minimum|recommended|strict
                                minimum: bare bindende lov; strict: veiledning teller som lov (vanligvis recommended)
      --config FIL              konfigurasjonen (vanligvis tretten.config.* her eller over); --no-config: ingen
      --baseline FIL            funn som er kjent og ikke meldes; --update-baseline lager eller krymper listen
      --max-warnings N          inntil N advarsler er greit
  -q, --quiet                   vis bare feil
      --fix                     rett i filene det som trygt kan rettes, og vis resten
      --fix-dry-run             vis det --fix ville endret, som en unified diff, uten å endre noe
      --changed-since REF       bare filer som er endret eller nye siden grenen forlot denne git-versjonen
      --shard I/N               bare del I av N av filene, den samme på alle maskiner
      --cache                   sjekk bare det som er endret siden sist; --cache-location MAPPE (vanligvis
                                node_modules/.cache/tretten, eller .tretten-cache uten node_modules)
      --workers N|auto          sjekk i N tråder, med samme resultat; auto: så mange som hjelper (vanligvis 1); --fix bruker én
      --watch                   sjekk på nytt når en fil, det den bygger på eller konfigurasjonen endres, til Ctrl-C
      --ndjson                  én erklæring (JSON) på hver linje inn, én rapport på hver linje ut
      --stdin-filename NAVN     navnet på det som leses fra standard inn; endelsen viser formatet
      --municipality NAVN       init: kommunen, med navn, nummer eller nettsted
      --language nb|nn          init: målformen i den nye erklæringen
  -y, --yes                     init: ikke spør om noe, og skriv TODO for det som ikke er kjent
  -h, --help                    denne teksten
  -v, --version                 versjonen

Sluttkoder
  0 ingen funn   1 funn   2 feil i kommandoen, eller en fil som ikke kan leses   3 feil i selve tretten
  Merknader (info) endrer aldri sluttkoden.
`,
  rulesHeading: 'Regler',
  sources: 'Kilder',
  severity: 'Alvorlighet',
  messages: 'Meldinger',
  examples: 'Eksempler',
  fails: 'gir funn',
  passes: 'gir ingen funn',
  severities: { error: 'feil', warning: 'advarsel', info: 'merknad' },
  kinds: {
    law: 'Lov',
    structure: 'Oppbygningen av erklæringen',
    reading: 'Lesing av filen',
    suppression: 'Unntak',
  },
  unknownCommand: (command, commands) =>
    /[./*]/.test(command)
      ? `Kommandoen ${command} finnes ikke. For å sjekke en fil, skriv: tretten lint ${command}`
      : `Kommandoen ${command} finnes ikke.${meant(didYouMean(command, commands))} Kommandoene er ${commands.join(', ')}; se tretten --help.`,
  unknownOption: (option, options) => {
    const name = didYouMean(option, options);
    return `Valget ${option} finnes ikke.${meant(name && `--${name}`)} Se tretten --help.`;
  },
  unknownChoice: (option, value, choices) =>
    `${option} kan ikke være «${value}».${meant(didYouMean(value, choices))} Velg mellom ${choices.join(', ')}.`,
  unknownRule: (rule, nearest) => `Regelen ${rule} finnes ikke.${meant(nearest)} Se tretten rules.`,
  optionValue: (option) =>
    `Valget ${option} er brukt feil: se etter om det skal ha en verdi. Se tretten --help.`,
  notADate: (value) => `--as-of skal ha en dato på formen ÅÅÅÅ-MM-DD, ikke «${value}».`,
  notACount: (value) => `--max-warnings skal ha et helt tall, ikke «${value}».`,
  nothingToLint: () =>
    'Nevn minst én fil, mappe eller et mønster som skal sjekkes, eller - for standard inn.',
  nothingToExplain: () =>
    'Nevn én regel som skal forklares, for eksempel: tretten explain complaint-right-required',
  noFileMatches: (pattern) => `Ingen filer passer med ${pattern}.`,
  noDeclarationIn: (folder) =>
    `Det er ingen personvernerklæring i ${folder}: ingen JSON-, YAML- eller TypeScript-fil med $schema for en personvernerklæring.`,
  notFound: (path) => `${path} finnes ikke.`,
  permissionDenied: (path) => `${path} kan ikke leses: ingen tilgang.`,
  notAFile: (path) => `${path} er ikke en vanlig fil.`,
  nameNotUtf8: (path) => `${path} har et navn som ikke er i UTF-8. Gi filen et annet navn.`,
  unknownFormat: (path) =>
    `${path} er verken .json, .yaml, .yml eller .ts, så det er uklart hvordan den skal leses.`,
  unreadable: (path, reason) => `${path} kan ikke leses: ${reason}.`,
  parts: (count) =>
    `${count} ${count === 1 ? 'fil' : 'filer'} er bare noe andre bygger på, og bare formen er sjekket.`,
  skipped: (count) =>
    `${count} ${count === 1 ? 'JSON- eller YAML-fil er ikke en personvernerklæring' : 'JSON- eller YAML-filer er ikke personvernerklæringer'} og er utelatt.`,
  ignored: (count) => `${count} ${count === 1 ? 'fil' : 'filer'} er utelatt, som konfigurasjonen sier.`,
  fixed: (findings, files) => `Rettet ${findings} funn i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  notWritable: (path, reason) => `${path} kan ikke skrives: ${reason}. Ingenting i filen er endret.`,
  noFixOfInput: () => '--fix retter i filer og kan ikke brukes sammen med - (standard inn).',
  twoFiles: (first, second) =>
    `Det siste --format skrives allerede til ${first}. Ta bort den filen, eller --output-file ${second}.`,
  oneOnStdout: (formats) =>
    `Bare én rapport får plass på standard ut, ikke ${formats.join(' og ')}. Gi de andre en fil, for eksempel --format sarif=tretten.sarif.`,
  sameFile: (file) => `To rapporter kan ikke skrives til samme fil, ${file}.`,
  overwrites: (file) => `${file} skal sjekkes, så rapporten kan ikke skrives dit.`,
  reportNotWritten: (file, reason) => `Rapporten kan ikke skrives til ${file}: ${reason}.`,
  pluginBug: (plugin, rule, place, message) =>
    `Feil i pluginen ${plugin}: ${message} (${rule}, ${place}). De andre reglene ble kjørt. Meld fra til den som har laget den.`,
  bug: (place, message) =>
    `Feil i tretten: ${message} (${place}). De andre filene ble sjekket. Meld gjerne fra.`,
};
