/** What a marker word or sign announces. */
export type Unit = 'section' | 'article' | 'chapter';

/** Words that announce a section, an article or a chapter, in bokmål, nynorsk and English. */
export const MARKERS: ReadonlyMap<string, Unit> = new Map([
  ['§', 'section'],
  ...words('paragraf paragrafen paragrafene paragrafane paragrafer paragrafar section sections', 'section'),
  ...words('artikkel artikkelen artikler artiklar artiklene artiklane art arts article articles', 'article'),
  ...words('kapittel kapitlet kapittelet kapitler kapitla kapitlene kap chapter chapters', 'chapter'),
]);

/** Words before the number or letter of a list item, or after an ordinal. */
export const DETAILS: ReadonlyMap<string, 'paragraph' | 'letter' | 'number' | 'sentence'> = new Map([
  ...words('ledd lekk avsnitt subparagraph', 'paragraph'),
  ...words(
    'bokstav bokstavene bokstavane bokstaver bokstavar bokst litra litera letter letters point points',
    'letter',
  ),
  ...words('nr nummer no nos paragraph paragraphs', 'number'),
  ...words('punktum pkt setning sentence', 'sentence'),
]);

/** Ordinals, in both forms of Norwegian and in English. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...words('første fyrste first', 1),
  ...words('annet annen andre second', 2),
  ...words('tredje third', 3),
  ...words('fjerde fourth', 4),
  ...words('femte fifth', 5),
  ...words('sjette sixth', 6),
  ...words('sjuende syvende sjuande', 7),
  ...words('åttende åttande', 8),
  ...words('niende niande', 9),
  ...words('tiende tiande', 10),
]);

/** Words and marks between two items of a list. */
export const SEPARATORS: ReadonlySet<string> = new Set(
  ', ; & / og eller samt både and or jf jfr jamfør jevnfør sml cf'.split(' '),
);

/** Separators that must be followed by a marker, since a bare number after them is no provision. */
export const REFERRALS: ReadonlySet<string> = new Set('jf jfr jamfør jevnfør sml cf'.split(' '));

/** Words after a number that show it counts something else. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'dag dager dagar døgn uke uker veke veker måned måneder månad månader år kroner kr prosent timer timar ' +
    'minutter minutt barn personer personar kopi kopiar kopier stk gonger ganger days months years ' +
    'januar februar mars april mai juni juli august september oktober november desember'
  ).split(' '),
);

function words<const T>(list: string, value: T): [string, T][] {
  return list.split(' ').map((word) => [word, value]);
}
