import { describe, expect, it } from 'vitest';
import { legalSources } from '../src/legal-sources.ts';

describe('legalSources', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['GDPR 13(2)(d)'], 'GDPR art. 13(2)(d)'],
    [['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 77(1)'], 'GDPR art. 13(2)(d), art. 14(2)(e), art. 77(1)'],
    [['GDPR 12(1)', 'GDPR recital 58'], 'GDPR art. 12(1), fortalepunkt 58'],
    [['recital 43 of the GDPR', 'GDPR 4(11)'], 'GDPR fortalepunkt 43, art. 4(11)'],
    [['ekomloven § 3-15', 'GDPR 7(3)', 'GDPR 4(11)'], 'ekomloven § 3-15; GDPR art. 7(3), art. 4(11)'],
    [
      ['GDPR 5(1)(c)', 'personopplysningsloven § 12', 'GDPR 87'],
      'GDPR art. 5(1)(c); personopplysningsloven § 12; GDPR art. 87',
    ],
    [['GDPR'], 'GDPR'],
  ])('cites %j as %j', (sources, text) => {
    expect(legalSources(sources, 'nb')).toBe(text);
  });

  it('says recital in English', () => {
    expect(legalSources(['GDPR recital 58'], 'en')).toBe('GDPR recital 58');
  });
});
