import { EVENT_ID, type Event, getScalarValue } from 'js-yaml/browser';
import type { Layout, Span } from '../locate.ts';
import { type Spans, spansOf } from './spans.ts';

/** A node on the way down from the root. */
interface YamlPlace {
  /** The event of the value; what an alias repeats, not the alias. */
  readonly at: number;
  readonly value: Span;
  readonly key: Span | undefined;
  readonly bare: boolean;
  /** An alias led here, so all that is in it stands where the alias does. */
  readonly throughAlias: boolean;
  /** Filled at the first visit. */
  children: Map<string, YamlPlace> | undefined;
}

/** The places in a YAML file that was read without errors. Of two equal keys the last counts. */
export function yamlLayout(events: readonly Event[], text: string): Layout<YamlPlace> {
  let known: Spans | undefined;
  const spans = (): Spans => {
    known ??= spansOf(events, text);
    return known;
  };

  function spanOf(at: number): Span {
    return [spans().start[at] as number, spans().end[at] as number];
  }

  function target(at: number): number {
    return events[at]?.type === EVENT_ID.ALIAS ? (spans().link[at] as number) : at;
  }

  function placeOf(at: number, keyAt: number, inside: YamlPlace | undefined): YamlPlace {
    const children = undefined;
    if (inside?.throughAlias) return { ...inside, at: target(at), key: undefined, bare: false, children };
    const key = keyAt === -1 ? undefined : spanOf(keyAt);
    const throughAlias = events[at]?.type === EVENT_ID.ALIAS;
    return { at: target(at), value: spanOf(at), key, bare: spans().bare[at] === 1, throughAlias, children };
  }

  function after(at: number): number {
    const type = events[at]?.type;
    return (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING ? (spans().link[at] as number) : at) + 1;
  }

  function childrenOf(place: YamlPlace): Map<string, YamlPlace> {
    const found = new Map<string, YamlPlace>();
    const type = events[place.at]?.type;
    if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return found;
    const end = spans().link[place.at] as number;
    for (let at = place.at + 1; at < end; at = after(at)) {
      if (type === EVENT_ID.SEQUENCE) found.set(String(found.size), placeOf(at, -1, place));
      else {
        const keyAt = at;
        const key = events[target(keyAt)];
        at = after(at);
        if (key?.type === EVENT_ID.SCALAR) found.set(getScalarValue(text, key), placeOf(at, keyAt, place));
      }
    }
    return found;
  }

  return {
    root: () => placeOf(1, -1, undefined),
    child(place, token) {
      place.children ??= childrenOf(place);
      return place.children.get(token);
    },
    spansOf: ({ value, key, bare }) => (key === undefined ? { value } : { value, key, bare }),
  };
}
