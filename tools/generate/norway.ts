import { readFileSync } from 'node:fs';
import { type ActEntry, actIds, actTable } from './norway/acts.ts';
import { municipalities } from './norway/municipalities.ts';
import { provenance } from './norway/provenance.ts';
import { authorities, countries, datedLaw, transferTools } from './norway/registers.ts';
import { concordances, fingerprints } from './norway/sections.ts';
import { gdpr, personalDataAct } from './norway/structures.ts';
import { read } from './norway/writing.ts';

const generated = 'packages/norway/src/generated/';

/** Writes the compact modules of `@tretten/norway` from its data files: path from the repository root to content. */
export function generateNorway(): Map<string, string> {
  const { acts, asOf } = read('acts.json') as { acts: ActEntry[]; asOf: string };
  return new Map([
    [`${generated}act-ids.ts`, actIds(acts)],
    [`${generated}acts.ts`, actTable(acts, asOf)],
    [`${generated}fingerprints.ts`, fingerprints()],
    [`${generated}concordances.ts`, concordances(acts)],
    [`${generated}gdpr.ts`, gdpr()],
    [`${generated}personal-data-act.ts`, personalDataAct()],
    [`${generated}municipalities.ts`, municipalities()],
    [`${generated}countries.ts`, countries()],
    [`${generated}authorities.ts`, authorities()],
    [`${generated}dated-law.ts`, datedLaw()],
    [`${generated}transfer-tools.ts`, transferTools()],
    [`${generated}provenance.ts`, provenance()],
    ['packages/norway/NOTICE', readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8')],
  ]);
}
