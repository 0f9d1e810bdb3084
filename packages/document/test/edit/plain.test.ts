import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { isPlain } from '../../src/edit/yaml/plain.ts';
import { text } from '../samples.ts';

const words = fc.stringMatching(/^[-+.\w:]{1,8}$/);
const likeData = fc.constantFrom(
  'NO',
  'y',
  'Off',
  '0x1f',
  '0b1',
  '1_000',
  '1:30',
  '.inf',
  '.NaN',
  '2026-1-1',
  '1e5',
  '=',
  '<<',
  '~',
);

test('what has no quotes has none from js-yaml either, in brackets or outside', () => {
  fc.assert(
    fc.property(fc.oneof(text(), words, likeData), (written) => {
      const options = { lineWidth: -1 };
      // A no-break space needs no escape, though js-yaml writes one.
      fc.pre(!written.includes('\u00a0'));
      if (isPlain(written, 'value')) expect(dump(written, options)).toBe(`${written}\n`);
      if (isPlain(written, 'flow-value'))
        expect(dump([written], { ...options, flowLevel: 0 })).toBe(`[${written}]\n`);
    }),
    { numRuns: 1000 },
  );
});
