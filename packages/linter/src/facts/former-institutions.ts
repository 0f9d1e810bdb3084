import { type Authority, type AuthorityId, authorityById } from '@tretten/norway/authorities';

/** A public body that has changed its name. */
export interface FormerInstitution {
  readonly id: 'countyGovernor' | 'digitalisation' | 'communications' | 'archives' | 'ombudsman';
  /** Finds the former name. */
  readonly pattern: RegExp;
  /** First day of the new name. */
  readonly since: string;
  readonly confidence: Authority['confidence'];
}

/** The bodies that changed their names, with the days of the register. */
export const FORMER_INSTITUTIONS: readonly FormerInstitution[] = [
  {
    id: 'countyGovernor',
    pattern: named('Fylkesmann(?:en)?s?'),
    ...entry('statsforvalteren', 'Fylkesmannen'),
  },
  { id: 'digitalisation', pattern: named('Difi'), ...entry('digdir', 'Difi') },
  {
    id: 'communications',
    pattern: named('Post-\\s?og\\s+teletilsynet'),
    ...entry('nkom', 'Post- og teletilsynet'),
  },
  { id: 'archives', pattern: named('Arkivverkets?'), ...entry('nasjonalarkivet', 'Arkivverket') },
  {
    id: 'ombudsman',
    pattern: named('Sivilomb[uo]dsmann(?:en)?s?'),
    ...entry('sivilombudet', 'Sivilombudsmannen'),
  },
];

/** When the register has the name end; a name that it does not hold never ends. */
function entry(id: AuthorityId, name: string): Pick<FormerInstitution, 'since' | 'confidence'> {
  const former = authorityById(id).formerNames.find(({ text }) => text === name);
  return { since: former?.until ?? '9999-12-31', confidence: former?.confidence ?? 'low' };
}

/** The name standing free: not in an address, and not after "tidligere". */
function named(name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d.@/-]|(?:tidligere|tidlegare|former|formerly|før)\\s{1,3})${name}(?!\\p{L}|[-.@]\\p{L})`,
    'iu',
  );
}
