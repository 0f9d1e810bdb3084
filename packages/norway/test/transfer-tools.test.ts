import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adequacyDecision } from '../src/countries.ts';
import { endedTransferInstruments } from '../src/dated-law.ts';
import { gdprProvisionExists } from '../src/gdpr.ts';
import { parseLawReference } from '../src/law-reference.ts';
import { transferInstruments, transferToolByCode, transferTools } from '../src/transfer-tools.ts';

it('are those that a declaration can name', () => {
  const schema = new URL('../../../schemas/v1/privacy-declaration.schema.json', import.meta.url);
  const { $defs } = JSON.parse(readFileSync(schema, 'utf8')) as {
    $defs: Record<string, { enum?: string[] }>;
  };
  const codes = transferTools.map(({ code }) => code);
  expect([...($defs['TransferMechanism']?.enum ?? [])].sort()).toEqual([...codes].sort());
});

it('are provisions of the GDPR', () => {
  for (const { code } of transferTools) {
    const { citations } = parseLawReference(`GDPR art. ${code.replace('-second', '')}`);
    expect(citations[0]?.provisions.every(gdprProvisionExists), code).toBe(true);
  }
});

it.each([
  ['46(2)(c)', '2021-01-01', ['2001/497/EC', '2004/915/EC', '2010/87/EU']],
  ['46(2)(c)', '2022-12-26', ['(EU) 2021/914', '2001/497/EC', '2004/915/EC', '2010/87/EU']],
  ['46(2)(c)', '2022-12-27', ['(EU) 2021/914']],
  ['45(3)', '2015-10-05', ['2000/520/EC']],
  ['45(3)', '2016-01-01', []],
  ['45(3)', '2020-07-15', ['(EU) 2016/1250']],
  ['45(3)', '2026-11-21', ['(EU) 2023/1795']],
  ['46(2)(b)', '2026-11-21', []],
])('%s on %s: %j', (code, asOf, numbers) => {
  expect(transferInstruments(code, asOf).map(({ number }) => number)).toEqual(numbers);
});

it('end on the days of the instruments that have fallen', () => {
  const ends = new Map(endedTransferInstruments.map(({ id, until }) => [id as string, until]));
  for (const id of ['safe-harbour', 'privacy-shield'] as const) {
    const before = (ends.get(id) ?? '').replace(/\d\d$/u, (day) => String(Number(day) - 1).padStart(2, '0'));
    expect(transferInstruments('45(3)', before).map((instrument) => instrument.id)).toEqual([id]);
  }
  expect(transferInstruments('46(2)(c)', ends.get('scc-2001') ?? '').map(({ id }) => id)).toEqual([
    'scc-2021',
  ]);
});

it('say what public bodies may not use', () => {
  expect(transferToolByCode('49(1)(a)')?.forPublicBodies).toBe('not-for-public-powers');
  expect(transferToolByCode('49(1)(d)')?.forPublicBodies).toBeUndefined();
  expect(transferToolByCode('46(3)(b)')).toMatchObject({ forPublicBodies: 'only', approval: true });
  expect(transferToolByCode('50')).toBeUndefined();
});

it('the decision on the United States is the instrument in use', () => {
  expect(transferInstruments('45(3)', '2026-11-21')[0]?.number).toBe(
    adequacyDecision('US', '2026-11-21')?.decision,
  );
});
