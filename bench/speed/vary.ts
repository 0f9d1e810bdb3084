/** What tells one declaration of the corpus from the next: its number, and sentences that no other has. */
const STREETS = [
  'Bjørkeveien',
  'Fjellgata',
  'Havneveien',
  'Kirkebakken',
  'Nordlia',
  'Skolegata',
  'Tunet',
  'Øvregata',
];
const THINGS = [
  'arkivet',
  'avtalen',
  'henvendelsen',
  'journalen',
  'oversikten',
  'rutinen',
  'skjemaet',
  'søknaden',
];
const DOINGS = ['ligger', 'oppdateres', 'gjennomgås', 'lagres', 'skrives ut', 'rettes', 'vises', 'merkes'];
/** Shorter texts are names, which rules compare with each other. */
const SENTENCE = 40;

/** The same declaration in other words: each longer text gets a sentence of its own. */
export function varied<T>(value: T, seed: number): T {
  const random = sequence(seed);
  const pick = (words: readonly string[]) => words[random(words.length)];
  const sentence = () =>
    `Her ${pick(DOINGS)} ${pick(THINGS)} nummer ${random(100_000)} i ${pick(STREETS)} ${1 + random(200)}.`;
  const vary = (part: unknown, key: string): unknown => {
    if (typeof part === 'string')
      return key === 'text' && part.length > SENTENCE ? `${part.replace(/[.]?$/u, '.')} ${sentence()}` : part;
    if (Array.isArray(part)) return part.map((item) => vary(item, key));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, vary(item, name)]));
  };
  return vary(value, '') as T;
}

/** Whole numbers from 0 below a limit, the same for the same seed (a linear congruence, as in Numerical Recipes). */
function sequence(seed: number): (limit: number) => number {
  let state = (seed + 1) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
