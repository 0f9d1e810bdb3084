import { describe, expect, it } from 'vitest';
import { fullNames, nameIndex, nameKey } from '../../src/acts/names.ts';
import { allActs } from '../../src/acts.ts';

describe('the index of names', () => {
  it('holds every name under the key that a text gives it', () => {
    const { entries } = nameIndex();
    for (const act of allActs()) {
      for (const name of fullNames(act)) expect(entries.get(nameKey(name))?.acts, name).toContain(act);
    }
  });

  it('knows how long the names with each first word are', () => {
    const { entries, longest } = nameIndex();
    for (const key of entries.keys()) {
      const words = key.split(' ');
      expect(longest.get(words[0] ?? '')).toBeGreaterThanOrEqual(words.length);
    }
  });
});
