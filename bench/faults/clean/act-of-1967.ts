import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** The Public Administration Act of 1967 in the many ways it is cited, and other acts in short. */
export const ACT_OF_1967: readonly LawfulVariant[] = [
  ...[
    ['name', 'forvaltningsloven § 18'],
    ['with-date', 'forvaltningsloven av 10. februar 1967 § 18'],
    ['by-identifier', 'LOV-1967-02-10 § 18'],
    ['long-title', 'lov 10. februar 1967 om behandlingsmåten i forvaltningssaker § 18'],
    ['range', 'forvaltningsloven §§ 18 til 21'],
    ['paragraph', 'forvaltningsloven § 18 første ledd bokstav a'],
    ['several', 'forvaltningsloven §§ 18, 18 a og 19'],
  ].map(
    ([name, citation]): LawfulVariant => ({
      id: `public-administration-act-1967-${name}-nb`,
      base: 'building-case.nb',
      because:
        'The Public Administration Act of 1967 is in force; that of 2025 awaits the decision of the King.',
      changes: [put('/publicAccess/partyAccess/law', [citation])],
    }),
  ),
  ...[
    ['name', 'forvaltningslova § 18'],
    ['with-date', 'forvaltningslova av 10. februar 1967 § 18'],
    ['with-year', 'forvaltningslova (1967) § 18'],
    ['range', 'forvaltningslova §§ 18–21'],
    ['two', 'forvaltningslova §§ 18 og 19'],
  ].map(
    ([name, citation]): LawfulVariant => ({
      id: `public-administration-act-1967-${name}-nn`,
      base: 'property-tax.nn',
      because:
        'The Public Administration Act of 1967 is in force; that of 2025 awaits the decision of the King.',
      changes: [put('/publicAccess/partyAccess/law', [citation])],
    }),
  ),
  {
    id: 'abbreviations-beside-sections-nb',
    base: 'building-case.nb',
    because:
      'Usual abbreviations of acts are understood next to a section, the more so when they are explained.',
    changes: [
      put(
        '/publicAccess/partyAccess/text',
        'Er du part, gjelder forvaltningsloven (fvl.). Du kan se saken etter fvl. § 18 første ledd, med de unntakene som står i fvl. § 19.',
      ),
    ],
  },
  {
    id: 'abbreviations-beside-sections-nn',
    base: 'property-tax.nn',
    because:
      'Usual abbreviations of acts are understood next to a section, the more so when they are explained.',
    changes: [
      put(
        '/publicAccess/partyAccess/text',
        'Eig du eigedomen, er du part etter forvaltningslova (fvl.) og kan sjå saka etter fvl. §§ 18 og 19.',
      ),
    ],
  },
];
