import type { ActId } from '@tretten/norway/acts';
import type { CitedLaw } from './cited-law.ts';

/**
 * What a provision can carry as a legal basis. `security`, `secrecy`, `supervisory`: it concerns something else than the
 * task itself. `procedure`: it says how cases are dealt with, not which task there is. `data-protection`: a rule about
 * processing in general, which gives no task. `duty`: a duty that data protection law itself lays on the controller.
 * `basis`: anything else, so far as this table knows.
 */
export type Nature =
  | 'security'
  | 'secrecy'
  | 'supervisory'
  | 'procedure'
  | 'data-protection'
  | 'duty'
  | 'basis';

interface Entry {
  readonly nature: Nature;
  /** Sections, or articles of the GDPR, by number; absent = every one not named by another entry of the act. */
  readonly at?: readonly string[];
  /** Chapters as a whole, and their sections where these are numbered by chapter. */
  readonly chapter?: string;
}

/** Articles of the GDPR that lay a duty on every controller, so that art. 6(1)(c) can rest on them. */
const DUTIES = numbers(12, 22).concat([
  '24',
  '25',
  '26',
  '28',
  '30',
  '33',
  '34',
  '35',
  '36',
  '37',
  '38',
  '39',
]);

/** Read in the consolidated texts (Lovdata open data, 28 July 2026); barneverntjenesteloven in Prop. 133 L (2020–2021). */
const NATURES: Partial<Record<ActId, readonly Entry[]>> = {
  gdpr: [
    { nature: 'security', at: ['32'] },
    { nature: 'supervisory', at: numbers(51, 59) },
    { nature: 'duty', at: DUTIES },
    { nature: 'data-protection' },
  ],
  'popplyl-2018': [
    { nature: 'basis', at: ['6', '7', '8', '9', '11', '12 a'] },
    { nature: 'secrecy', at: ['18'] },
    { nature: 'supervisory', at: ['20', '22'] },
    { nature: 'data-protection' },
  ],
  'popplyl-2000': [
    { nature: 'basis', at: ['8', '9'] },
    { nature: 'security', at: ['13'] },
    { nature: 'data-protection' },
  ],
  'pof-2018': [{ nature: 'data-protection' }],
  'pof-2000': [{ nature: 'security', chapter: '2' }, { nature: 'data-protection' }],
  'pjl-2014': [
    { nature: 'security', at: ['22'] },
    { nature: 'secrecy', at: ['15'] },
  ],
  'hregl-2014': [{ nature: 'security', at: ['21'] }],
  eforvaltningsforskriften: [{ nature: 'security', at: ['15'] }],
  'fvl-1967': [
    { nature: 'secrecy', at: ['13', '13 a', '13 b', '13 c', '13 d', '13 e', '13 f', '13 g'] },
    { nature: 'procedure', at: ['17'] },
  ],
  'bhl-2005': [{ nature: 'secrecy', at: ['44'] }],
  'bvl-2021': [{ nature: 'secrecy', at: ['13-1'] }],
  'bvl-1992': [{ nature: 'secrecy', at: ['6-7'] }],
  'hpl-1999': [{ nature: 'secrecy', at: ['21'] }],
  'sotjl-2009': [{ nature: 'secrecy', at: ['44'] }],
  'nav-loven': [{ nature: 'secrecy', at: ['7'] }],
  'offl-2006': [{ nature: 'secrecy', at: ['13'] }],
  'strl-2005': [{ nature: 'secrecy', at: ['209'] }],
  gravplassloven: [{ nature: 'secrecy', at: ['22'] }],
  tolkeloven: [{ nature: 'secrecy', at: ['15'] }],
  'vtrl-1965': [{ nature: 'secrecy', at: ['48'] }],
};

/** The acts about data protection as such; personopplysningsloven makes the GDPR Norwegian law. */
const DATA_PROTECTION: readonly (ActId | undefined)[] = [
  'gdpr',
  'popplyl-2018',
  'popplyl-2000',
  'pof-2018',
  'pof-2000',
];

/** Whether the law is the GDPR, personopplysningsloven or a regulation under it. */
export function isDataProtectionLaw({ act }: CitedLaw): boolean {
  return DATA_PROTECTION.includes(act);
}

/** Whether the law is the act or the regulation on personal data of 2000, repealed on 20 July 2018. */
export function isRepealedDataProtectionLaw({ act }: CitedLaw): boolean {
  return act === 'popplyl-2000' || act === 'pof-2000';
}

/** What a cited provision can carry; a whole act other than one on data protection counts as `basis`. */
export function natureOf({ act, provision }: CitedLaw): Nature {
  const entries = act ? NATURES[act] : undefined;
  if (!entries) return 'basis';
  if (act === 'gdpr' && provision?.article === '5') {
    return provision.letter === 'f' ? 'security' : provision.paragraph === 2 ? 'duty' : 'data-protection';
  }
  const number = provision?.section ?? provision?.article;
  const exact = number === undefined ? undefined : entries.find(({ at }) => at?.includes(number));
  const chapter = provision?.chapter ?? number?.match(/^\d{1,2}(?=-)/u)?.[0];
  return (
    exact?.nature ??
    entries.find((entry) => entry.chapter !== undefined && entry.chapter === chapter)?.nature ??
    entries.find(({ at, chapter }) => at === undefined && chapter === undefined)?.nature ??
    'basis'
  );
}

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
