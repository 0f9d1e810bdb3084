import { type Act, type ActId, actById, statusAt } from '@tretten/norway/acts';
import type { LawCitation } from '@tretten/norway/law-reference';
import { actWords } from './act-words.ts';

/** A name that an act in force no longer has. */
export interface FormerName {
  readonly law: string;
  /** The repealed act that was called so. */
  readonly act: string;
  readonly date: string;
  readonly successor: string;
}

/** A former name with how far the entry of the repealed act can be trusted. */
export interface FoundFormerName {
  readonly words: FormerName;
  readonly confidence: Act['confidence'];
}

/**
 * The name of a repealed act that people go on using for the act in force, such as "barnevernloven"; undefined when the
 * act in force has the name itself, or everybody uses it (offentlighetsloven).
 */
export function formerName(
  { act, name, match, candidates }: LawCitation,
  asOf: string,
): FoundFormerName | undefined {
  if (act || name === undefined || match !== 'name') return undefined;
  const acts = candidates.map((id) => actById(id as ActId));
  const [current, ...others] = acts.filter((candidate) => statusAt(candidate, asOf) === 'in-force');
  if (!current || others.length > 0 || isCalled(current, name)) return undefined;
  const former = acts.find(
    (candidate) => statusAt(candidate, asOf) === 'repealed' && isCalled(candidate, name),
  );
  if (!former?.repealed) return undefined;
  const words = { law: name, act: actWords(former), date: former.repealed, successor: actWords(current) };
  return { words, confidence: former.confidence };
}

function isCalled({ name: { nb, nn }, everydayNames }: Act, name: string): boolean {
  return [nb, nn, ...everydayNames].some((own) => own.toLowerCase() === name.toLowerCase());
}
