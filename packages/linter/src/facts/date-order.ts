import type { PrivacyDeclaration } from '@tretten/schema';

/** Two dates of the declaration that cannot both be right. */
export interface DateFlaw {
  readonly kind: 'beforePublished' | 'future' | 'changedLater';
  /** The date that is out of order, as written. */
  readonly date: string;
  /** What it is compared with. */
  readonly other: string;
  /** JSON pointer of the date. */
  readonly pointer: string;
}

/**
 * Dates of the declaration against each other and against the day of the verdict. A month stands for all its days, so only what
 * is wrong whichever day was meant is told. Drafts may carry the dates they will have.
 */
export function dateFlaws(declaration: PrivacyDeclaration, asOf: string): readonly DateFlaw[] {
  const { published, updated, reviewed, changes = [], status } = declaration;
  const flaws: DateFlaw[] = [];
  const at = (kind: DateFlaw['kind'], date: string, other: string, pointer: string) =>
    flaws.push({ kind, date, other, pointer });
  // What lies before a date in the future is told by that date.
  const isPast = published !== undefined && !isAfterTomorrow(firstDay(published), asOf);
  for (const [key, date] of Object.entries({ published, updated, reviewed })) {
    if (date === undefined) continue;
    if (isAfterTomorrow(firstDay(date), asOf)) {
      if (status !== 'draft') at('future', date, asOf, `/${key}`);
    } else if (key !== 'published' && isPast && lastDay(date) < firstDay(published)) {
      at('beforePublished', date, published, `/${key}`);
    }
  }
  for (const [index, { date }] of changes.entries()) {
    // A change that is announced ahead lies in the future, and rightly so.
    if (date === undefined || updated === undefined || firstDay(date) > asOf) continue;
    if (firstDay(date) > lastDay(updated)) at('changedLater', date, updated, `/changes/${index}/date`);
  }
  return flaws;
}

/** The day of the verdict is counted in Greenwich, where Norway's morning is still the day before. */
function isAfterTomorrow(date: string, asOf: string): boolean {
  return (Date.parse(date) - Date.parse(asOf)) / DAY > 1;
}

const DAY = 86_400_000;

function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): string {
  return date.length === 7 ? `${date}-31` : date;
}
