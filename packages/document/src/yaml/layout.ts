import { EVENT_ID, type Event, getScalarValue } from 'js-yaml/browser';
import type { Layout, Place } from '../locate.ts';
import { type Spans, spansOf } from './spans.ts';

/** A place, and whether an alias led there: then it stands where the alias does, with all that is in it. */
interface YamlPlace extends Place {
  readonly throughAlias: boolean;
}

/** The places in a YAML file that was read without errors. Of two equal keys the last counts. */
export function yamlLayout(events: readonly Event[], text: string): Layout {
  let known: Spans | undefined;
  const spans = (): Spans => {
    known ??= spansOf(events, text);
    return known;
  };

  /** The event that holds what an alias repeats; other events stand for themselves. */
  function target(at: number): number {
    let event = at;
    while (events[event]?.type === EVENT_ID.ALIAS) event = spans().link[event] as number;
    return event;
  }

  function after(at: number): number {
    const type = events[at]?.type;
    return (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING ? (spans().link[at] as number) : at) + 1;
  }

  function placeOf(at: number, key: number, inside: YamlPlace | undefined): YamlPlace {
    const { start, end, bare } = spans();
    if (inside?.throughAlias)
      return { ...inside, keyStart: -1, keyEnd: -1, at: target(at), bare: false, children: undefined };
    return {
      keyStart: key === -1 ? -1 : (start[key] as number),
      keyEnd: key === -1 ? -1 : (end[key] as number),
      start: start[at] as number,
      end: end[at] as number,
      bare: bare[at] === 1,
      at: target(at),
      throughAlias: events[at]?.type === EVENT_ID.ALIAS,
      children: undefined,
    };
  }

  function childrenOf(place: YamlPlace): Map<string, YamlPlace> {
    const found = new Map<string, YamlPlace>();
    const isMapping = events[place.at]?.type === EVENT_ID.MAPPING;
    if (!isMapping && events[place.at]?.type !== EVENT_ID.SEQUENCE) return found;
    const end = spans().link[place.at] as number;
    for (let at = place.at + 1; at < end; at = after(at)) {
      if (!isMapping) found.set(String(found.size), placeOf(at, -1, place));
      else {
        const key = events[target(at)];
        const keyAt = at;
        at = after(at);
        if (key?.type === EVENT_ID.SCALAR) found.set(getScalarValue(text, key), placeOf(at, keyAt, place));
      }
    }
    return found;
  }

  return {
    root: () => placeOf(1, -1, undefined),
    childrenOf: (place) => childrenOf(place as YamlPlace),
  };
}
