import type { Difference, Refreshed } from './difference.ts';
import type { LawHeader } from './lovdata.ts';

/** An entry of data/acts.json, as far as a refresh looks at it. */
export interface ActEntry extends Record<string, unknown> {
  readonly id: string;
  readonly kind: string;
  readonly lovdataId: string;
  readonly title: string;
  readonly status: string;
  readonly inForce: string | null;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: string;
}

export interface ActRegister extends Record<string, unknown> {
  readonly asOf: string;
  readonly acts: readonly ActEntry[];
}

const SOURCE = 'Lovdata public data (NLOD 2.0)';

/**
 * Compares the acts with the documents in force on the day. Lovdata's data hold current law only: an act that has gone
 * from it is kept, but may carry no finding until somebody has found the day of its repeal. Nothing is ever dropped.
 */
export function refreshActs(
  register: ActRegister,
  headers: readonly LawHeader[],
  today: string,
): Refreshed<ActRegister> {
  const current = new Map(headers.map((header) => [header.lovdataId, header]));
  const differences: Difference[] = [];
  const acts = register.acts.map((act) => {
    if (act.kind === 'eu-regulation') return act;
    const header = current.get(act.lovdataId);
    const changes = header ? compare(act, header, today) : gone(act);
    differences.push(
      ...changes.map(({ field, before, after, byHand }) => ({
        id: act.id,
        field,
        before,
        after,
        ...(byHand && { byHand }),
      })),
    );
    const written = Object.fromEntries(
      changes.filter(({ byHand }) => !byHand).map(({ field, after }) => [field, after]),
    );
    if (header)
      return { ...act, ...written, source: `${SOURCE}; earlier: ${earlier(act.source)}`, asOf: today };
    return { ...act, ...written };
  });
  return { register: { ...register, asOf: today, acts }, differences };
}

type Change = Omit<Difference, 'id'>;

function compare(act: ActEntry, { title, inForce }: LawHeader, today: string): Change[] {
  const changes: Change[] = [];
  if (title !== act.title) changes.push({ field: 'title', before: act.title, after: title });
  const [first] = inForce;
  if (act.status === 'not-yet-in-force' && first !== undefined) {
    changes.push({ field: 'inForce', before: act.inForce ?? '', after: first });
    if (first <= today) changes.push({ field: 'status', before: act.status, after: 'in-force' });
  }
  // An act may come into force in steps, and the register then says which one it holds.
  if (
    act.status === 'in-force' &&
    first !== undefined &&
    act.inForce !== null &&
    !inForce.includes(act.inForce)
  ) {
    changes.push({ field: 'inForce', before: act.inForce, after: inForce.join(', '), byHand: true });
  }
  if (act.status === 'repealed') {
    changes.push({ field: 'status', before: act.status, after: 'among current law', byHand: true });
  }
  return changes;
}

function gone({ status, confidence }: ActEntry): Change[] {
  if (status !== 'in-force') return [];
  return [
    {
      field: 'status',
      before: status,
      after: 'no longer among current law: find the day of repeal',
      byHand: true,
    },
    ...(confidence === 'low' ? [] : [{ field: 'confidence', before: confidence, after: 'low' }]),
  ];
}

function earlier(source: string): string {
  return source.startsWith(SOURCE) ? source.replace(`${SOURCE}; earlier: `, '') : source;
}
