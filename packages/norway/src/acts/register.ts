import { confidenceOf } from '../confidence.ts';
import type { ActId, Topic } from '../generated/act-ids.ts';
import { actTable } from '../generated/acts.ts';
import type { Act, ActStatus } from './act.ts';

let register: ReadonlyMap<string, Act> | undefined;

/** The register by id, decoded on first use. */
export function actRegister(): ReadonlyMap<string, Act> {
  register ??= withPredecessors(actTable.split('\n').map(decodeAct));
  return register;
}

const KINDS = { a: 'act', r: 'regulation', e: 'eu-regulation' } as const;
const PREFIXES = { a: 'LOV-', r: 'FOR-', e: '' } as const;
const STATUSES: Record<string, ActStatus> = { '': 'in-force', r: 'repealed', n: 'not-yet-in-force' };
const NUMBERINGS: Record<string, 'running' | 'chapters'> = { r: 'running', c: 'chapters' };

function decodeAct(line: string): Omit<Act, 'predecessors'> {
  const fields = line.split('|');
  const text = (index: number): string => fields[index] ?? '';
  const list = (index: number): readonly string[] => (fields[index] ? fields[index].split(';') : []);
  const kind = text(1) as keyof typeof KINDS;
  const nb = text(3);
  const nn = text(4) || inNynorsk(nb);
  const officialLanguage = (text(5) || 'nb') as Act['officialLanguage'];
  const shortTitle = officialLanguage === 'nn' ? nn : nb;
  const lovdataId = PREFIXES[kind] + text(2);
  const numbering = NUMBERINGS[text(21)];
  return {
    id: text(0) as ActId,
    kind: KINDS[kind],
    lovdataId,
    label: text(6) ? `${nb} (${yearOf(lovdataId)})` : nb,
    name: { nb, nn },
    officialLanguage,
    title: text(7).replace('~', `(${shortTitle})`),
    abbreviations: list(8),
    aliases: list(9),
    sharedNames: list(10),
    outdatedNames: list(11),
    everydayNames: list(12),
    status: STATUSES[text(13)] ?? 'in-force',
    ...(text(14) && { inForce: text(14) }),
    ...(text(15) && { repealed: text(15) }),
    successors: list(16) as ActId[],
    topics: list(17) as Topic[],
    confidence: confidenceOf(text(18)),
    survivingSections: list(19),
    pendingSections: list(20),
    letteredSections: list(22),
    ...(numbering && { numbering }),
  };
}

/** The year in `LOV-2018-06-15-38`. */
export function yearOf(lovdataId: string): string {
  return lovdataId.split('-')[1] ?? '';
}

/** The nynorsk form that follows from the bokmål ending: forvaltningsloven, forvaltningslova. */
export function inNynorsk(name: string): string {
  return /(?:lov|forskrift|forordning)en$/u.test(name) ? `${name.slice(0, -2)}a` : name;
}

function withPredecessors(acts: readonly Omit<Act, 'predecessors'>[]): ReadonlyMap<string, Act> {
  const predecessors = new Map<string, ActId[]>();
  for (const act of acts) {
    for (const id of act.successors) predecessors.set(id, [...(predecessors.get(id) ?? []), act.id]);
  }
  return new Map(acts.map((act) => [act.id, { ...act, predecessors: predecessors.get(act.id) ?? [] }]));
}
