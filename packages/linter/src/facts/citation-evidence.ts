import {
  type Act,
  type ActId,
  actById,
  allActs,
  type SectionFingerprint,
  statusAt,
} from '@tretten/norway/acts';
import { type LawCitation, resolveCitation } from '@tretten/norway/law-reference';
import type { PrivacyDeclaration } from '@tretten/schema';
import { leastOf } from '../rule/grounds.ts';
import { latestDate } from './dates.ts';

/** A citation of law that was repealed by the day of the verdict, with what tells it. */
export interface RepealedCitation {
  readonly act: Act;
  readonly citation: LawCitation;
  /** `named`: by id, year or a name of its own; `section`: the section gives it away; `date`: the page is older than the act of today. */
  readonly by: 'named' | 'section' | 'date';
  /** The section that gives it away. */
  readonly fingerprint?: SectionFingerprint;
  /** How the page's own date relates to the repeal; undefined when it has none. */
  readonly written?: 'before' | 'after';
  /** Of the entries that tell it, at most `medium` where the section alone is not certain. */
  readonly confidence: Act['confidence'];
}

/** What the verdict depends on besides the citation. */
interface Setting {
  /** The pointer of the citation with `*` in place of list indexes. */
  readonly path: string;
  readonly declaration: PrivacyDeclaration;
  readonly asOf: string;
}

let formerActs: ReadonlySet<ActId> | undefined;

/** Whether some act that the name can mean has been repealed: a cheap test that most citations fail. */
export function mayBeRepealed({ candidates }: LawCitation): boolean {
  formerActs ??= new Set(allActs().flatMap(({ id, repealed }) => (repealed ? [id] : [])));
  return candidates.some((id) => formerActs?.has(id));
}

/** Words with which a page tells what the law once was. */
const HISTORY =
  /(?<!\p{L})(?:opphev\p{L}{1,4}|avløst|avløyst|erstatt(?:et|a|e)|(?:tidligere|tidlegare|gamle|førre|forrige|former|old)\s+(?:til\s+|på\s+|etter\s+)?(?:lov|personopplysn|forskrift|regel|arkivlov|act)\p{L}{0,20}|repealed|replaced)(?!\p{L})/iu;

/** What the page once said rests on what was law then. */
const CHANGE_LOG = /^\/changes\//u;

/** The repealed act that a citation means; undefined when it means another, or nothing tells which act is meant. */
export function repealedCitation(
  citation: LawCitation,
  around: () => string,
  { declaration, asOf, path }: Setting,
): RepealedCitation | undefined {
  if (!mayBeRepealed(citation)) return undefined;
  const lastDay = latestDate(declaration)?.lastDay;
  const told = tell(citation, around, lastDay);
  if (!told || !isRepealed(told.act, citation, asOf)) return undefined;
  if (CHANGE_LOG.test(path) || HISTORY.test(around())) return undefined;
  const written = lastDay && told.act.repealed && (lastDay < told.act.repealed ? 'before' : 'after');
  return { ...told, citation, ...(written && { written }), confidence: confidenceIn(told) };
}

function confidenceIn({
  act,
  fingerprint,
}: Pick<RepealedCitation, 'act' | 'fingerprint'>): Act['confidence'] {
  const { confidence = 'high', maxSeverity } = fingerprint ?? {};
  return leastOf([act.confidence, confidence, maxSeverity === 'warning' ? 'medium' : 'high']);
}

function tell(
  citation: LawCitation,
  around: () => string,
  lastDay: string | undefined,
): Pick<RepealedCitation, 'act' | 'by' | 'fingerprint'> | undefined {
  if (citation.act) return { act: actById(citation.act), by: 'named' };
  if (citation.provisions.length === 0) return undefined;
  const { act, by, fingerprint } = resolveCitation(citation, {
    context: around(),
    ...(lastDay && { asOf: lastDay }),
  });
  if (act && fingerprint) return { act, by: 'section', fingerprint };
  return act && by === 'date' ? { act, by } : undefined;
}

/** Sections that outlived the act are law still. */
function isRepealed(act: Act, { provisions }: LawCitation, asOf: string): boolean {
  if (provisions.length === 0) return statusAt(act, asOf) === 'repealed';
  return provisions.some((provision) => statusAt(act, asOf, provision) === 'repealed');
}
