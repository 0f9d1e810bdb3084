import type { HtmlLabels } from './labels.ts';

export const NB: HtmlLabels = {
  title: 'Kontroll av personvernerklæringer',
  report: 'Rapport',
  skip: 'Gå til innholdet',
  summary: 'Sammendrag',
  severities: { error: 'Feil', warning: 'Advarsler', info: 'Merknader' },
  severityMeans: {
    error: 'Loven er ikke oppfylt, eller filen kan ikke brukes.',
    warning: 'Veiledningen er ikke fulgt, eller noe er trolig galt.',
    info: 'God praksis, men ingen plikt.',
  },
  declarations: 'Erklæringene',
  declaration: 'Erklæring',
  coverage: 'Opplysningsplikten i artikkel 13 og 14',
  coverageIntro:
    'Hver rad er en erklæring. Hver kolonne er noe den skal opplyse om etter GDPR artikkel 13 eller 14.',
  article: 'Artikkel',
  columnsMean: 'Hva kolonnene står for',
  missing: 'Mangler',
  notAssessed: 'ikke vurdert',
  place: 'Sted',
  line: 'Linje',
  column: 'kolonne',
  suggestions: 'Forslag',
  fixable: 'Dette kan rettes automatisk.',
  rule: 'Regel',
  provision: 'Bestemmelse',
  asks: 'Hva den krever',
  status: 'Status',
  where: 'Hvor, eller hvorfor ikke',
  nothingFound: 'Kontrollen fant ingenting å rette i denne erklæringen.',
  suppressed: 'Unntatte funn',
  finding: 'Funn',
  reason: 'Begrunnelse',
  until: 'Til og med',
  inBaseline: 'Fantes da kontrollen ble tatt i bruk.',
  failures: 'Filer som ikke kunne leses',
  file: 'Fil',
  why: 'Grunn',
  asOf: 'Reglene slik de var',
  preset: 'Regelsett',
  presets: {
    minimum: 'bare bindende lov (minimum)',
    recommended: 'alle regler (recommended)',
    strict: 'veiledning regnes som lov (strict)',
  },
  madeWith: 'Laget med',
  caution:
    'Rapporten er laget av et dataprogram. Den viser hva erklæringene sier og ikke sier, og erstatter ikke en juridisk vurdering.',
  onlyInTables: (count) =>
    count === 1
      ? 'Én erklæring uten funn står bare i tabellene ovenfor.'
      : `${count} erklæringer uten funn står bare i tabellene ovenfor.`,
};
