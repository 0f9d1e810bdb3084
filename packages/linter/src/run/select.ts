import type { EffectiveActivity } from '@tretten/schema';
import { escapeToken } from '@tretten/schema';
import type { Rule } from '../rule/define-rule.ts';
import type { Visit } from './collect.ts';
import type { Subject } from './subject.ts';

/** A node that a rule is to check. */
export interface Selected extends Visit {
  readonly activity?: EffectiveActivity;
}

const ACTIVITIES = '/processingActivities/*';

/** The nodes of the declaration that the rule asks for, in document order. */
export function select(rule: Rule, subject: Subject): readonly Selected[] {
  if (rule.at === '#Text' && rule.mentions) return subject.textsWith(rule.mentions);
  if (rule.at.startsWith('#')) return subject.nodes(rule.at);
  if (rule.scope === 'effective' && rule.at.startsWith(ACTIVITIES)) {
    return subject.at(`effective ${rule.at}`, () => selectEffective(rule.at, subject));
  }
  return subject.at(rule.at, () =>
    descend([{ value: subject.declaration, pointer: '', path: '' }], segments(rule.at)),
  );
}

function selectEffective(at: string, subject: Subject): readonly Selected[] {
  const [first, ...rest] = segments(at.slice(ACTIVITIES.length));
  return subject.activities().flatMap((activity): readonly Selected[] => {
    const whole: Selected = { value: activity.value, pointer: activity.pointer, path: ACTIVITIES, activity };
    if (first === undefined) return [whole];
    const value = (activity.value as unknown as Record<string, unknown>)[first];
    if (value === undefined) return [];
    const pointer = activity.origin[first] ?? `${activity.pointer}/${first}`;
    return descend([{ value, pointer, path: `${ACTIVITIES}/${first}`, activity }], rest);
  });
}

/** The values below the nodes along a path of keys and `*`. */
export function descend(nodes: readonly Selected[], path: readonly string[]): readonly Selected[] {
  let current = nodes;
  for (const segment of path) current = current.flatMap((node) => children(node, segment));
  return current;
}

function children(node: Selected, segment: string): Selected[] {
  if (segment === '*') {
    if (!Array.isArray(node.value)) return [];
    return node.value.map((value, index) => ({
      ...node,
      value,
      pointer: `${node.pointer}/${index}`,
      path: `${node.path}/*`,
    }));
  }
  if (node.value === null || typeof node.value !== 'object' || Array.isArray(node.value)) return [];
  const value = (node.value as Record<string, unknown>)[segment];
  if (value === undefined) return [];
  return [
    { ...node, value, pointer: `${node.pointer}/${escapeToken(segment)}`, path: `${node.path}/${segment}` },
  ];
}

/** The keys of a schema path. */
export function segments(path: string): readonly string[] {
  return path.split('/').filter(Boolean);
}
