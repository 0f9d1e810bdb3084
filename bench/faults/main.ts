import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFormats } from './formats/compare-formats.ts';
import { readmeBlock, withBlock } from './readme.ts';
import { run } from './run.ts';
import { summaryOf } from './summary.ts';

// Prints what was caught and missed, rule by rule, and what was wrongly found in declarations without faults. With
// `--write` it also pins the figures in results.json and shows them in the README.
const results = run();
const summary = summaryOf(results);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

for (const [rule, share] of Object.entries(summary.perRule))
  console.log(`${rule.padEnd(46)} ${share.padStart(9)}`);
for (const { fault, others } of results.faults.filter(({ caughtBy }) => caughtBy === undefined)) {
  console.log(
    `missed       ${fault.id}: ${[fault.rule].flat().join(' or ')} (found: ${others.join(', ') || 'nothing'})`,
  );
}
for (const { declaration, severity, ruleId, messageId, pointer } of results.falseAlarms) {
  console.log(
    `${severity === 'info' ? 'note' : 'FALSE ALARM'}  ${declaration}: ${ruleId}/${messageId} at ${pointer}`,
  );
}
if (results.untested.length > 0) console.log(`without a fault: ${results.untested.join(', ')}`);
console.log('\nwordings and slips that no rule was mended for (held out; do not mend rules for these):');
for (const { kind, seeded, caught } of summary.heldOut.kinds)
  console.log(`${kind.padEnd(46)} ${`${caught}/${seeded}`.padStart(9)}`);
for (const id of summary.heldOut.missed) console.log(`missed       ${id}`);
const { faults, caught, clean, falseAlarms, notes, rules, peer, heldOut } = summary;
console.log(`
${faults} faults of ${rules} rules: ${caught} caught by the rule that should (${percent(caught, faults)}), ${faults - caught} missed
${heldOut.faults} held-out faults of ${heldOut.rules} rules: ${heldOut.caught} caught (${percent(heldOut.caught, heldOut.faults)})
${clean} declarations without faults: ${falseAlarms} false alarms, ${notes} notes
@openpolicy/core: ${peer.caught} caught of ${faults} (${percent(peer.caught, faults)}), of which its format can express ${peer.expressible}`);

const { figures, differences } = await compareFormats();
for (const difference of differences) console.log(`DIFFERENCE   ${difference}`);
console.log(
  `JSON ${figures.json}, YAML ${figures.yaml}, TypeScript ${figures.typescript} faults of ${figures.rules} rules: ${figures.findings} findings compared, ${figures.differences} differences`,
);

if (process.argv.includes('--write')) {
  const pinned = { ...summary, formats: figures };
  const readme = join(import.meta.dirname, '../../README.md');
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(pinned, null, 2)}\n`);
  writeFileSync(readme, withBlock(readFileSync(readme, 'utf8'), readmeBlock(pinned)));
}
