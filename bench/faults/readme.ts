import type { Pinned } from './summary.ts';

const START = '<!-- faults -->';
const END = '<!-- /faults -->';

/** What the README says of a run, as Markdown. */
export function readmeBlock({
  faults,
  caught,
  rules,
  clean,
  falseAlarms,
  kinds,
  peer,
  heldOut,
  formats,
}: Pinned): string {
  const rows = kinds.map(
    ({ kind, seeded, caught: found, peerCaught }) =>
      `| ${KIND[kind]} | ${seeded} | ${found} (${percent(found, seeded)}) | ${peerCaught} (${percent(peerCaught, seeded)}) |`,
  );
  return `${START}
| fault | seeded | tretten, by the right rule | \`@openpolicy/core\` 0.0.34 |
|---|---|---|---|
${rows.join('\n')}
| **all** | **${faults}** | **${caught} (${percent(caught, faults)})** | **${peer.caught} (${percent(peer.caught, faults)})** |

${faults} faults of ${rules} rules; ${falseAlarms} false alarms in ${clean} declarations and lawful variants. The other tool's format can express ${peer.expressible} of the faults.

The rules were mended for faults that they missed, so the table says little of wordings that nobody has thought of. Of ${heldOut.faults} other faults, written from the law and never used for mending, ${heldOut.caught} are caught (${percent(heldOut.caught, heldOut.faults)}): ${heldOut.kinds.map(({ kind, seeded, caught: found }) => `${SHORT[kind]} ${found} of ${seeded}`).join(', ')}.

Findings are the same in every syntax, and stand at the same key or value: ${formats.json} faults were compared in JSON, ${formats.yaml} in YAML and ${formats.typescript} in TypeScript, of all ${formats.rules} rules (${formats.findings} findings, ${formats.inImports} of them in a file that the declaration imports), with ${formats.differences} differences.
${END}`;
}

/** The README with the block of this run in the place of the old one. */
export function withBlock(readme: string, block: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md lacks ${START} … ${END}`);
  return readme.slice(0, start) + block + readme.slice(end + END.length);
}

const KIND = {
  removed: 'something mandatory is missing',
  'wrong-value': 'a wrong value',
  contradiction: 'statements contradict each other',
  'wrong-law': 'law that does not say so, or no longer holds',
  wording: 'words that hide, hedge or mislead',
} as const;

const SHORT = {
  removed: 'missing parts',
  'wrong-value': 'wrong values',
  contradiction: 'contradictions',
  'wrong-law': 'wrong law',
  wording: 'wordings',
} as const;

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
