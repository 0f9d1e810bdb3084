import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const basis = (law: readonly string[], more: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Tjenester', legalBases: [{ law, ...more }] }],
});
const dated = (...law: string[]) => ({ updated: '2026-02-01', ...basis(law) });
const AT = '/processingActivities/0/legalBases/0/law';
const repealed = [{ messageId: 'repealed', pointer: `${AT}/0`, severity: 'error' }] as const;
const likely = [{ messageId: 'likely', pointer: `${AT}/0`, severity: 'warning' }] as const;

testRule(rule, [
  ...['sosialtjenesteloven § 5-1', 'sosialtjenesteloven §§ 4-2 og 5-1', 'sosialtenestelova §§ 5-1–5-4'].map(
    (law) => ({
      name: `sections of 1991 under a name that lives on: ${law}`,
      declaration: dated(law),
      findings: likely,
    }),
  ),
  ...['sosialtjenesteloven §§ 18–20', 'sosialtjenesteloven § 43 a', 'sosialtenestelova §§ 43 og 44'].map(
    (law) => ({ name: `sections of the act in force: ${law}`, declaration: dated(law) }),
  ),
  {
    name: 'a repealed act by name and section, after the repeal',
    declaration: dated('lov om barneverntjenester § 6-7'),
    findings: [
      {
        messageId: 'repealed',
        pointer: `${AT}/0`,
        severity: 'error',
        params: {
          law: 'lov om barneverntjenester § 6-7',
          act: 'barnevernloven (LOV-1992-07-17-100)',
          date: '2023-01-01',
          successor: 'barnevernsloven § 13-1 (LOV-2021-06-18-97)',
        },
      },
    ],
  },
  { name: 'the same, undated', declaration: basis(['lov om barneverntjenester § 6-7']), findings: likely },
  {
    name: 'the section of an act with a shared name',
    declaration: dated('ekomloven § 2-7 b om cookies'),
    findings: repealed,
  },
  { name: 'ekomloven by year', declaration: dated('ekomloven 2003'), findings: repealed },
  { name: 'by id', declaration: dated('LOV-1998-07-17-61 § 9 A-2'), findings: repealed },
  { name: 'arkivlova by year', declaration: dated('arkivlova av 1992 § 6'), findings: repealed },
  {
    name: 'one finding for several sections of the act, in law and text',
    declaration: {
      updated: '2026-02-01',
      ...basis(['introduksjonsloven § 25', 'introduksjonsloven § 2'], {
        text: 'Etter introduksjonsloven § 25',
      }),
    },
    findings: [
      {
        messageId: 'repealed',
        pointer: `${AT}/0`,
        params: { law: 'introduksjonsloven § 25, introduksjonsloven § 2' },
      },
    ],
  },
  {
    name: 'a repealed name without a section',
    declaration: dated('kommunehelsetjenesteloven'),
    findings: likely,
  },
  {
    name: 'an act whose dates are partly from memory',
    declaration: dated('kommuneloven 1992 § 23'),
    findings: likely,
  },
  {
    name: 'a fingerprint of medium confidence',
    declaration: dated('opplæringslova § 15-10'),
    findings: [
      {
        messageId: 'likely',
        pointer: `${AT}/0`,
        params: { successor: 'opplæringslova § 25-1 (LOV-2023-06-09-30)' },
      },
    ],
  },
  {
    name: 'a section in both acts proves nothing without its subject',
    declaration: dated('opplæringslova § 5-1'),
  },
  {
    name: 'the same section with its subject',
    declaration: {
      updated: '2026-02-01',
      ...basis(['opplæringslova § 5-1'], { text: 'Vedtak om spesialundervisning' }),
    },
    findings: likely,
  },
  {
    name: 'any section, in a page older than the act of today',
    declaration: { published: '2019-05', ...basis(['opplæringslova § 5-1']) },
    findings: [{ messageId: 'wasLaw', pointer: `${AT}/0`, severity: 'warning' }],
  },
  {
    name: 'the name alone, in a page older than the act of today',
    declaration: { published: '2019-05', ...basis(['opplæringslova']) },
  },
  {
    name: 'two acts both in force when the page was written',
    declaration: { published: '2019-11-15', ...basis(['kommuneloven § 6-1']) },
  },
  { name: 'a section that outlived its act', declaration: dated('arkivloven 1992 § 9 b') },
  {
    name: 'a section of which a letter outlived its act',
    declaration: dated('arkivloven 1992 § 9'),
    findings: likely,
  },
  {
    name: 'sections of 1992 under the shared name have a rule of their own',
    declaration: dated('arkivlova § 10 om avlevering'),
  },
  {
    name: 'the act and regulation of 2000 have rules of their own',
    declaration: dated('POL § 8 f', 'personopplysningsforskriften § 2-8'),
  },
  {
    name: 'the everyday name',
    declaration: dated('barnevernloven § 3-1'),
    findings: [
      {
        messageId: 'formerName',
        pointer: `${AT}/0`,
        severity: 'info',
        params: { successor: 'barnevernsloven (LOV-2021-06-18-97)' },
      },
    ],
  },
  {
    name: 'names of acts in force',
    declaration: dated(
      'offentlighetsloven',
      'offentlegheitslova § 3',
      'forvaltningsloven § 17',
      'fvl. § 18',
      'arkivloven',
      'barnelova § 30',
    ),
  },
  {
    name: 'on a day when it was law',
    declaration: basis(['lov om barneverntjenester § 6-7']),
    asOf: '2022-12-31',
  },
  {
    name: 'telling what once was',
    declaration: {
      changes: [{ date: '2023-01-01', text: 'Barnevernsloven erstattet lov om barneverntjenester § 6-7.' }],
    },
  },
]);
