import { sentencesOf } from './sentences.ts';

/** How the supervisory authority for data protection is named. */
const RIGHT = bounded(
  'datatilsyn(?:et)?|(?:norwegian\\s+)?data\\s+protection\\s+authority|personverntilsyn(?:et)?|supervisory\\s+authority|(?:tilsyns|kontroll)(?:myndighet(?:en|a)?|styresmakt(?:a|er|ene)?|organ(?:et)?)',
);

/** Bodies that people are sent to although they do not handle complaints under art. 77. */
const WRONG = bounded(
  [
    'statsforvalt(?:eren|er|aren|ar)',
    'fylkesm(?:ann|annen)',
    'county\\s+governor',
    'sivilomb[uo]d(?:et|smannen|smann)?',
    'personvernnemnd[ae]n?',
    'personvernomb[uo]d(?:et)?',
    'forbruk[ae]rtilsynet',
    'helsetilsynet',
    'klag[ea]nemnd[ae]n?',
  ].join('|'),
);

/** "klage … til" one of them within a sentence. */
const COMPLAIN_TO_WRONG = new RegExp(
  `(?<!\\p{L})(?:på)?(?:klag|complain)\\p{L}{0,9}(?!\\p{L})[^.]{0,60}?(${WRONG.source})`,
  'iu',
);

const DATATILSYNET =
  /(?<!\p{L})(?:datatilsyn(?:et)?s?|(?:norwegian\s+)?data\s+protection\s+authority|personverntilsyn(?:et)?)(?!\p{L})/iu;

/** Access to documents and cases, where complaints do go to statsforvalteren (offentleglova § 32, forvaltningsloven § 21). */
const OTHER_REGIME =
  /offentle?g(?:hets)?lov|forvaltningslov|dokumentinnsyn|partsinnsyn|innsyn\s+i\s+(?:\p{L}{1,20}\s+){0,2}(?:saks)?dokument|postliste|public\s+documents/iu;

/** Whether a name, a text or an address names Datatilsynet itself. */
export function namesAuthorityByName(text: string): boolean {
  return DATATILSYNET.test(text);
}

/** Whether a name or a text names the supervisory authority, be it only by its office. */
export function namesSupervisoryAuthority(text: string): boolean {
  return RIGHT.test(text);
}

/** The other body that the name of an authority means, as written. */
export function wrongAuthorityIn(name: string): string | undefined {
  return namesSupervisoryAuthority(name) ? undefined : WRONG.exec(name)?.[0];
}

/** The other body that a text sends people to with their complaint, as written; a text that names the right one has none. */
export function wrongAuthorityOfComplaint(text: string): string | undefined {
  if (namesSupervisoryAuthority(text)) return undefined;
  const sentence = sentencesOf(text).find((one) => COMPLAIN_TO_WRONG.test(one) && !OTHER_REGIME.test(one));
  return sentence && COMPLAIN_TO_WRONG.exec(sentence)?.[1];
}

function bounded(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
}
