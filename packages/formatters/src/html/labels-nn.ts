import type { HtmlLabels } from './labels.ts';

export const NN: HtmlLabels = {
  title: 'Kontroll av personvernerklæringar',
  report: 'Rapport',
  skip: 'Gå til innhaldet',
  summary: 'Samandrag',
  severities: { error: 'Feil', warning: 'Åtvaringar', info: 'Merknader' },
  severityMeans: {
    error: 'Lova er ikkje oppfylt, eller fila kan ikkje brukast.',
    warning: 'Rettleiinga er ikkje følgd, eller noko er truleg gale.',
    info: 'God praksis, men inga plikt.',
  },
  declarations: 'Erklæringane',
  declaration: 'Erklæring',
  coverage: 'Opplysningsplikta i artikkel 13 og 14',
  coverageIntro:
    'Kvar rad er ei erklæring. Kvar kolonne er noko ho skal opplyse om etter GDPR artikkel 13 eller 14.',
  article: 'Artikkel',
  columnsMean: 'Kva kolonnane står for',
  missing: 'Manglar',
  notAssessed: 'ikkje vurdert',
  place: 'Stad',
  line: 'Linje',
  column: 'kolonne',
  suggestions: 'Framlegg',
  fixable: 'Dette kan rettast automatisk.',
  rule: 'Regel',
  provision: 'Føresegn',
  asks: 'Kva ho krev',
  status: 'Status',
  where: 'Kvar, eller kvifor ikkje',
  nothingFound: 'Kontrollen fann ingenting å rette i denne erklæringa.',
  suppressed: 'Unnatekne funn',
  finding: 'Funn',
  reason: 'Grunngiving',
  until: 'Til og med',
  inBaseline: 'Fanst då kontrollen blei teken i bruk.',
  failures: 'Filer som ikkje kunne lesast',
  file: 'Fil',
  why: 'Grunn',
  asOf: 'Reglane slik dei var',
  preset: 'Regelsett',
  presets: {
    minimum: 'berre bindande lov (minimum)',
    recommended: 'alle reglar (recommended)',
    strict: 'rettleiing blir rekna som lov (strict)',
  },
  madeWith: 'Laga med',
  caution:
    'Rapporten er laga av eit dataprogram. Han viser kva erklæringane seier og ikkje seier, og er inga juridisk vurdering.',
  onlyInTables: (count) =>
    count === 1
      ? 'Éi erklæring utan funn står berre i tabellane ovanfor.'
      : `${count} erklæringar utan funn står berre i tabellane ovanfor.`,
};
