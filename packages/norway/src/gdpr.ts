import type { GdprProvision } from './generated/gdpr.ts';
import { articleTable, chapterEnds } from './generated/gdpr.ts';
import { personalDataActTable } from './generated/personal-data-act.ts';
import type { Provision } from './provision.ts';

export type { GdprProvision } from './generated/gdpr.ts';

/** What an article or a section is made of. */
interface Structure {
  /** Number of numbered paragraphs, of definitions in article 4, or of ledd. */
  readonly paragraphs: number;
  /** Last letter of the list in each paragraph; 0 = directly in the article. */
  readonly letters: ReadonlyMap<number, string>;
  /** Number of ledd inside a numbered paragraph, where it was counted. */
  readonly subparagraphs: ReadonlyMap<number, number>;
}

let articles: ReadonlyMap<string, Structure> | undefined;
let sections: ReadonlyMap<string, Structure> | undefined;

/** Whether the GDPR has this chapter, article, paragraph and letter; parts that are not given are not looked at. */
export function gdprProvisionExists(provision: Provision): boolean {
  articles ??= new Map(articleTable.split(';').map((entry, index) => [String(index + 1), decode(entry)]));
  const { chapter, article } = provision;
  if (chapter && !(Number(chapter) >= 1 && Number(chapter) <= chapterEnds.length)) return false;
  if (!article) return true;
  const structure = articles.get(article);
  return structure !== undefined && has(structure, provision);
}

/** Whether personopplysningsloven (2018) has this chapter, section, ledd and letter. */
export function personalDataActProvisionExists(provision: Provision): boolean {
  sections ??= new Map(
    personalDataActTable.split(';').map((entry) => {
      const [section = '', structure = ''] = entry.split(':');
      return [section, decode(structure)];
    }),
  );
  const { chapter, section } = provision;
  if (chapter && !/^[1-9]$/u.test(chapter)) return false;
  if (!section) return true;
  const structure = sections.get(section);
  return structure !== undefined && has(structure, provision);
}

/** The chapter of the GDPR in which an article stands; undefined when there is no such article. */
export function chapterOfArticle(article: string): number | undefined {
  const number = Number(article);
  const index = number >= 1 ? chapterEnds.findIndex((end) => number <= end) : -1;
  return index < 0 ? undefined : index + 1;
}

/** A provision of the GDPR in short form, `6(1)(e)`; undefined when it names no article or one that does not exist. */
export function gdprKey(provision: Provision): GdprProvision | undefined {
  const { article, paragraph, letter } = provision;
  const named = { article, ...(paragraph && { paragraph }), ...(letter && { letter }) };
  if (!article || !gdprProvisionExists({ ...named, article })) return undefined;
  const numbered = paragraph && gdprProvisionExists({ article, paragraph: 2 }) ? `(${paragraph})` : '';
  return `${article}${numbered}${letter ? `(${letter})` : ''}` as GdprProvision;
}

/** Decodes `4 1af 3ab +12`: four paragraphs, letters a–f in the first, a–b in the third, two ledd in the first. */
function decode(entry: string): Structure {
  const [count = '', ...parts] = entry.split(' ');
  const letters = new Map<number, string>();
  const subparagraphs = new Map<number, number>();
  for (const part of parts) {
    if (part.startsWith('+')) subparagraphs.set(Number(part.slice(1, -1)), Number(part.slice(-1)));
    else letters.set(Number(part.slice(0, -2)), part.slice(-1));
  }
  return { paragraphs: Number(count), letters, subparagraphs };
}

function has({ paragraphs, letters, subparagraphs }: Structure, provision: Provision): boolean {
  const { letter, subparagraph } = provision;
  const paragraph = provision.paragraph ?? provision.point;
  if (paragraph !== undefined && (paragraph < 1 || paragraph > Math.max(paragraphs, 1))) return false;
  if (subparagraph && paragraph && subparagraph > (subparagraphs.get(paragraph) ?? subparagraph))
    return false;
  if (!letter) return true;
  const lists = paragraph === undefined ? [...letters.values()] : [letters.get(paragraph) ?? letters.get(0)];
  return lists.some((last) => last !== undefined && letter <= last);
}
