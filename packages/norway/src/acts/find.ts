import { byLovdataId } from '../citations/legal-ids.ts';
import { readAct } from '../citations/read-act.ts';
import { tokenize } from '../citations/tokens.ts';
import type { Act } from './act.ts';
import { actRegister } from './register.ts';

/**
 * Every act that a name can mean, those in force first; [] when unknown. Understood are the register's ids, names with
 * -loven, -lova and -lov, a genitive -s, abbreviations, Lovdata ids and addresses, and "lov av 14. april 2000 nr. 31".
 */
export function findActs(name: string): readonly Act[] {
  const known = actRegister().get(name.trim()) ?? byLovdataId(name.trim());
  if (known) return [known];
  const tokens = tokenize(name);
  const reading = { text: name, tokens, acts: [] };
  // An address holds the number after its path, so every token is a possible start.
  const starts = /lovdata\.no/iu.test(name) ? tokens.map((_, at) => at) : [0];
  for (const at of starts) {
    const act = readAct(reading, at, true);
    const rest = act && tokens[act.next]?.key;
    if (act && (rest === undefined || rest === '.' || starts.length > 1)) return act.acts;
  }
  return [];
}
