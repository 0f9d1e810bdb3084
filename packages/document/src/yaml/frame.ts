/** A list or an object under construction. */
export type Collection = unknown[] | Record<string, unknown>;

/** A value that has a name in the file (an anchor), and how much it adds wherever an alias repeats it. */
export interface Named {
  value: unknown;
  /** How many values it is made of, itself included, aliases written out. */
  size: number;
  /** How many lists and objects lie inside each other in it; 0 for a scalar. */
  height: number;
  /** Still being read: an alias now would make a value contain itself. */
  open: boolean;
}

/** What is known of a collection while its events pass. */
export interface Frame {
  readonly kind: 'map' | 'seq';
  readonly value: Collection;
  readonly named: Named | undefined;
  /** The event that opened it. */
  readonly at: number;
  readonly sizeBefore: number;
  height: number;
  /** The key whose value comes next; `undefined` when a key comes next. */
  key: string | undefined;
  /** The entry is left out of the value. */
  left: boolean;
  /** The keys so far, and next to them their events. */
  readonly keys: string[];
  readonly keyEvents: number[];
  /** Where each key stood first; made only when a key is repeated. */
  firsts: Map<string, number> | undefined;
}

/** A collection that nothing has been put in yet. */
export function openFrame(
  kind: Frame['kind'],
  value: Collection,
  named: Named | undefined,
  at: number,
  sizeBefore: number,
): Frame {
  // Written out, not spread: this runs for every list and object.
  return {
    kind,
    value,
    named,
    at,
    sizeBefore,
    height: 1,
    key: undefined,
    left: false,
    keys: [],
    keyEvents: [],
    firsts: undefined,
  };
}

/** Remembers a key; gives the event where it stood before, if it did. */
export function noteKey(frame: Frame, key: string, at: number): number | undefined {
  if (frame.firsts === undefined) {
    if (!Object.hasOwn(frame.value, key)) {
      frame.keys.push(key);
      frame.keyEvents.push(at);
      return undefined;
    }
    const { keyEvents } = frame;
    frame.firsts = new Map(frame.keys.map((name, index) => [name, keyEvents[index] as number]));
  }
  const first = frame.firsts.get(key);
  if (first === undefined) frame.firsts.set(key, at);
  return first;
}

/** Adds the value that comes next in the collection. */
export function putValue(frame: Frame, value: unknown): void {
  if (Array.isArray(frame.value)) {
    frame.value.push(value);
    return;
  }
  const key = frame.key as string;
  frame.key = undefined;
  if (frame.left) frame.left = false;
  else if (key !== '__proto__') frame.value[key] = value;
  // Assigning would change the object's prototype instead.
  else
    Object.defineProperty(frame.value, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Takes note that the entry whose value comes next has no key that could be used. */
export function leaveEntryOut(frame: Frame): void {
  frame.key = '';
  frame.left = true;
}

/** The key or index of the value that comes next; `undefined` when it is left out. */
export function childToken(frame: Frame): string | number | undefined {
  if (Array.isArray(frame.value)) return frame.value.length;
  return frame.left ? undefined : frame.key;
}
