import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
} from 'js-yaml/browser';
import { skip } from '../../yaml/places.ts';
import { type Spans, spansOf } from '../../yaml/spans.ts';
import type { Entry, Node } from './node.ts';

const FORMS = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
} as const;

interface Source {
  readonly text: string;
  readonly events: readonly Event[];
  readonly spans: Spans;
}

/** The nodes of the first document of a YAML file that was read without errors. */
export function yamlTree(events: readonly Event[], text: string): Node {
  return nodeAt({ text, events, spans: spansOf(events, text) }, 1);
}

function nodeAt(source: Source, at: number): Node {
  const { text, spans } = source;
  const event = source.events[at] as Event;
  const [start, end] = [spans.start[at] as number, spans.end[at] as number];
  const marked = 'tagStart' in event && (event.tagStart !== -1 || event.anchorStart !== -1);
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'seq';
    const isFlow = event.style === COLLECTION_STYLE.FLOW;
    const hasBracket = isFlow && text[start] === (kind === 'map' ? '{' : '[');
    const form = hasBracket ? 'flow' : isFlow ? 'pair' : 'block';
    const entries = entriesOf(source, at, kind === 'map', form);
    const kept = Math.max(end, entries.at(-1)?.value.kept ?? 0);
    return { kind, form, start, end, kept, marked, entries };
  }
  const rest = { start, end, marked, entries: [] };
  if (event.type !== EVENT_ID.SCALAR) {
    return { kind: 'alias', form: 'alias', kept: end, ...rest };
  }
  const form = event.valueStart === -1 ? 'empty' : FORMS[event.style];
  const keeps = event.chomping === CHOMPING_MODE.KEEP;
  return { kind: 'scalar', form, kept: keeps ? Math.max(end, event.valueEnd) : end, ...rest };
}

function entriesOf(source: Source, at: number, isMap: boolean, form: string): Entry[] {
  const { text, spans } = source;
  const entries: Entry[] = [];
  const last = spans.link[at] as number;
  let child = at + 1;
  let end = (spans.start[at] as number) + (form === 'flow' ? 1 : 0);
  while (child < last) {
    const start = skip(text, end, form === 'flow' ? ',' : '');
    const key = isMap ? nodeAt(source, child) : undefined;
    const name = isMap ? nameAt(source, child) : String(entries.length);
    if (isMap) child = after(source, child);
    const value = nodeAt(source, child);
    const announced = key === undefined ? (form === 'block' ? start + 1 : -1) : colonAfter(text, key.end);
    entries.push({ name, key, start, announced, value });
    end = value.end;
    child = after(source, child);
  }
  return entries;
}

function after({ events, spans }: Source, at: number): number {
  const type = events[at]?.type;
  return (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING ? (spans.link[at] as number) : at) + 1;
}

function colonAfter(text: string, keyEnd: number): number {
  const at = skip(text, keyEnd, '');
  return text[at] === ':' ? at + 1 : -1;
}

/** The text of a key; of those that are left out of the value none. */
function nameAt({ events, spans, text }: Source, at: number): string | undefined {
  const isAlias = events[at]?.type === EVENT_ID.ALIAS;
  const key = events[isAlias ? (spans.link[at] as number) : at];
  if (key?.type !== EVENT_ID.SCALAR) return undefined;
  const name = getScalarValue(text, key);
  const isMerge = !isAlias && name === '<<' && key.style === SCALAR_STYLE.PLAIN && key.tagStart === -1;
  return isMerge ? undefined : name;
}
