/** What people write around the figures and letters of a provision. */
const FILLERS = new Set(
  `artikkel artikkelen art article gdpr pvf personvernforordningen personvernforordninga forordningen forordninga
  nr no nummer bokstav litra letter point paragraph para ledd ledds punktum subparagraph sub of the i jf`.split(
    /\s+/,
  ),
);

const WORDS: Readonly<Record<string, string>> = {
  første: '1',
  first: '1',
  andre: 'second',
  annet: 'second',
  annen: 'second',
  personopplysningsloven: 'popplyl',
  personopplysningslova: 'popplyl',
  popplyl: 'popplyl',
};

/** `Artikkel 6 nr. 1 bokstav e` → `6 1 e`. */
function parts(text: string): string[] {
  const tokens = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  return tokens.filter((token) => !FILLERS.has(token)).map((token) => WORDS[token] ?? token);
}

/**
 * The code among `codes` for a provision that was written out, such as `Artikkel 6 nr. 1 bokstav e`, `art. 6 (1) e`,
 * `6.1.e` or `6 e`; `undefined` when it names none of them, or several.
 */
export function provisionCodeOf(text: string, codes: readonly string[]): string | undefined {
  if (text.length > 100 || !/\d/.test(text)) return undefined;
  const written = parts(text);
  const whole = codes.filter((code) => parts(code).join() === written.join());
  if (whole.length === 1) return whole[0];
  if (written.length !== 2) return undefined;
  // The number of the paragraph may be left out where there is only one.
  const short = codes.filter((code) => {
    const [article, , letter, ...rest] = parts(code);
    return article === written[0] && letter === written[1] && rest.length === 0;
  });
  return short.length === 1 ? short[0] : undefined;
}
