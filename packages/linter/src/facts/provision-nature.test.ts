import { describe, expect, test } from 'vitest';
import { citedLaw } from './cited-law.ts';
import { todaysLetter } from './former-act.ts';
import { natureOf } from './provision-nature.ts';

describe('what a cited provision can carry', () => {
  test.each([
    ['GDPR', ['data-protection']],
    ['personvernforordningen artikkel 5 nr. 1 bokstav f', ['security']],
    ['personvernforordningen artikkel 5 nr. 1 bokstav b', ['data-protection']],
    ['personvernforordningen artikkel 5 nr. 2', ['duty']],
    ['personvernforordninga artikkel 32', ['security']],
    ['personvernforordninga artikkel 57 og 58', ['supervisory', 'supervisory']],
    ['GDPR artikkel 15', ['duty']],
    ['GDPR artikkel 89', ['data-protection']],
    ['personopplysningsloven', ['data-protection']],
    ['personopplysningsloven § 6', ['basis']],
    ['personopplysningsloven § 12 a', ['basis']],
    ['personopplysningsloven § 12', ['data-protection']],
    ['personopplysningsloven § 20', ['supervisory']],
    ['POL § 13', ['security']],
    ['POL § 8 f', ['basis']],
    ['personopplysningsforskriften kap. 2', ['security']],
    ['personopplysningsforskriften §§ 2-8 og 2-14', ['security', 'security']],
    ['pasientjournalloven § 22', ['security']],
    ['pasientjournalloven § 8', ['basis']],
    ['pasientjournalloven', ['basis']],
    ['helseregisterloven § 21', ['security']],
    ['lov om barneverntjenester § 6-7', ['secrecy']],
    ['barnevernsloven § 13-1', ['secrecy']],
    ['barnevernsloven § 13-6', ['basis']],
    ['forvaltningslova §§ 13 til 13 f', ['secrecy']],
    ['forvaltningslova § 17', ['procedure']],
    ['forvaltningsloven § 11', ['basis']],
    ['finnesikkeloven § 22', ['basis']],
  ])('%s', (law, natures) => {
    expect(citedLaw({ law: [law] }).map(natureOf)).toEqual(natures);
  });
});

describe('letters of the act of 2000', () => {
  test.each([
    ['POL § 8 f', ['6(1)(f)']],
    ['POL § 9 a', ['9(2)(a)']],
    ['POL § 9 f', ['9(2)(b)']],
    ['POL § 9 h', ['9(2)(j)']],
    ['personopplysningsloven § 9', [undefined]],
    ['POL § 13', [undefined]],
  ])('%s', (law, letters) => {
    expect(citedLaw({ law: [law] }).map(todaysLetter)).toEqual(letters);
  });
});
