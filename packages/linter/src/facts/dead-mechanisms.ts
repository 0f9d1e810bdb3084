import { type EndedTransferInstrument, endedTransferInstruments } from '@tretten/norway/dated-law';

/** A transfer tool that no longer exists, by the name texts give it. */
export interface DeadMechanism {
  /** The name that messages show. */
  readonly name: string;
  /** What ended it. */
  readonly end: string;
  readonly confidence: EndedTransferInstrument['confidence'];
}

interface Known {
  readonly id: EndedTransferInstrument['id'];
  readonly name: string;
  readonly end: string;
  readonly words: RegExp;
}

const DEAD: readonly Known[] = [
  {
    id: 'privacy-shield',
    name: 'Privacy Shield',
    end: 'C-311/18 (2020)',
    words: /(?<!\p{L})privacy[\s-]?shield/iu,
  },
  {
    id: 'safe-harbour',
    name: 'Safe Harbour',
    end: 'C-362/14 (2015)',
    words: /(?<!\p{L})safe[\s-]?harbou?r/iu,
  },
  {
    id: 'scc-2001',
    name: '2001/497/EC',
    end: '(EU) 2021/914 (2021)',
    words: /(?<![\d/])(?:2001\/497|2004\/915)(?:\/E[CFØ]{1,2})?(?![\d/])/u,
  },
  {
    id: 'scc-2001',
    name: '2010/87/EU',
    end: '(EU) 2021/914 (2021)',
    words: /(?<![\d/])2010\/87(?:\/E[UC])?(?![\d/])/u,
  },
];

/** Words that tell the story of the tool instead of relying on it. */
const HISTORY =
  /opphev|ugyldig|underkjen|tidlegare|tidligere|erstatt|avløys|avløs|etterføl|ik(?:ke|kje)\s+lenger|gj(?:elder|eld)\s+ik(?:ke|kje)|(?<!\p{L})(?:falt|fall)\s+(?:bort|i\s)|invalid|repeal|struck\s+down|former|replace|succe(?:ssor|ed)|no\s+longer/iu;

/** What every one of the names holds; most texts have none of it. */
const ANY = /shield|harbo|\d{4}\/\d{2,3}/iu;

/** How far from the name such words count, in characters. */
const NEAR = 120;

/** The transfer tool, dead on the day, that a text relies on; undefined where it names none, or only as history. */
export function deadMechanismIn(text: string, asOf: string): DeadMechanism | undefined {
  if (!ANY.test(text)) return undefined;
  const dead = DEAD.find(({ words }) => {
    const found = words.exec(text);
    if (!found) return false;
    const end = found.index + found[0].length;
    return !HISTORY.test(text.slice(Math.max(0, found.index - NEAR), end + NEAR));
  });
  const entry = dead && endedTransferInstruments.find(({ id }) => id === dead.id);
  return entry && asOf >= entry.until
    ? { name: dead.name, end: dead.end, confidence: entry.confidence }
    : undefined;
}
