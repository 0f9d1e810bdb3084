import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import type { Locale } from '@tretten/schema';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import type { Progress } from '../workflow/progress.ts';
import type { RuleBug } from './outcome.ts';
import { RUN_TEXTS } from './run-texts.ts';
import type { Tally } from './tally.ts';

/** Tells of bugs, each once. */
export interface BugTeller {
  /** Nothing can be said of the file at a path. */
  ofFile(path: string, message: string): void;
  /** The thread ended that linted the file at a path. */
  ofThread(path: string, message: string): void;
  /** A rule threw; a slash in its name says that it is one of a plug-in. */
  ofRule(path: string, bug: RuleBug): void;
}

/** Writes to standard error; identity numbers are masked. */
export function bugTeller(
  { stderr }: Terminal,
  language: Locale,
  { tally, progress }: { readonly tally: Tally; readonly progress: Progress },
): BugTeller {
  const texts = TEXTS[language];
  const told = new Set<string>();
  const tell = (sentence: string) => {
    tally.bugs += 1;
    if (told.has(sentence)) return;
    told.add(sentence);
    progress.clear();
    stderr.write(`${maskIdentityNumbers(sentence)}\n`);
  };
  return {
    ofFile: (path, message) => tell(texts.bug(path, message)),
    ofThread: (path, message) => tell(RUN_TEXTS[language].threadEnded(path, message)),
    ofRule(path, { ruleId, pointer, message }) {
      const place = `${path}${pointer}`;
      const [plugin = '', rule] = ruleId.split('/');
      if (rule === undefined) tell(texts.bug(`${ruleId}, ${place}`, message));
      else tell(texts.pluginBug(plugin, ruleId, place, message));
    },
  };
}
