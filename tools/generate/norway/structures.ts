import { module, read, union } from './writing.ts';

interface ArticleEntry {
  article: number;
  paragraphs: number;
  letters?: Record<string, string>;
  definitions?: number;
  subparagraphs?: Record<string, number>;
}

/** The module with the structure of the GDPR and the type of its provisions. */
export function gdpr(): string {
  const { articles, chapters } = read('gdpr-structure.json') as {
    articles: ArticleEntry[];
    chapters: { articles: [number, number] }[];
  };
  const rows = articles.map((article) => structure(article));
  return module([
    '/** A provision of the GDPR as the linter names it: `13(1)(a)`, `21(4)`, `57`, and `4(7)` for a definition. */',
    union('GdprProvision', articles.flatMap(provisions)),
    '',
    '/** Last article of each chapter. */',
    `export const chapterEnds = [${chapters.map((chapter) => chapter.articles[1]).join(', ')}] as const;`,
    '',
    '/** For each article from 1: its number of paragraphs (of definitions in article 4), then the letters, `1af` = paragraph 1 letters a to f. */',
    `export const articleTable = '${rows.join(';')}';`,
  ]);
}

/** The module with the structure of personopplysningsloven. */
export function personalDataAct(): string {
  const { sections } = read('personopplysningsloven-structure.json') as {
    sections: (Omit<ArticleEntry, 'article'> & { section: string })[];
  };
  return module([
    '/** For each section of personopplysningsloven: its number of ledd, then the letters, `1af` = first ledd letters a to f. */',
    `export const personalDataActTable = '${sections.map((entry) => `${entry.section}:${structure(entry)}`).join(';')}';`,
  ]);
}

/** `4 1af 3ab +12`: four paragraphs, letters a to f in the first and a to b in the third, two ledd in the first. */
function structure({
  paragraphs,
  definitions,
  letters = {},
  subparagraphs = {},
}: Omit<ArticleEntry, 'article'>): string {
  return [
    definitions ?? paragraphs,
    ...Object.entries(letters).map(([paragraph, range]) => paragraph + range.replace('-', '')),
    ...Object.entries(subparagraphs).map(([paragraph, count]) => `+${paragraph}${count}`),
  ].join(' ');
}

function provisions({ article, paragraphs, definitions, letters = {} }: ArticleEntry): string[] {
  const numbered = Array.from(
    { length: definitions ?? paragraphs },
    (_, index) => `${article}(${index + 1})`,
  );
  const lettered = Object.entries(letters).flatMap(([paragraph, range]) =>
    lettersOf(range).map((letter) => `${article}${paragraph && `(${paragraph})`}(${letter})`),
  );
  return [`${article}`, ...numbered, ...lettered];
}

function lettersOf(range: string): string[] {
  const first = range.charCodeAt(0);
  return Array.from({ length: range.charCodeAt(2) - first + 1 }, (_, index) =>
    String.fromCharCode(first + index),
  );
}
