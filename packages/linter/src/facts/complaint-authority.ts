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
  `(?<!\\p{L})(?:på)?(?:klag|complain)\\p{L}{0,6}(?!\\p{L})[^.]{0,60}?(${WRONG.source})`,
  'iu',
);

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
  return namesSupervisoryAuthority(text) ? undefined : COMPLAIN_TO_WRONG.exec(text)?.[1];
}

function bounded(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
}
