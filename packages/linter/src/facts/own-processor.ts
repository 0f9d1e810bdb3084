import {
  type EffectiveActivity,
  getAt,
  type PrivacyDeclaration,
  type Recipient,
  textIn,
} from '@tretten/schema';
import { once } from '../run/once.ts';
import { comparableName, ownNames } from './own-names.ts';

/** A processor that is the controller itself, with the place of its name. */
export interface OwnProcessor {
  readonly name: string;
  readonly pointer: string;
}

/** The processor that a name or text of a recipient belongs to, when it is the controller of an activity concerned. */
export function ownProcessorAt(
  told: string,
  pointer: string,
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): OwnProcessor | undefined {
  if (!pointer.includes('/recipients/')) return undefined;
  const { language, controller } = declaration;
  const like = comparableName(told);
  if (!everyOwnName(activities, declaration).some((own) => isPartOf(like, own))) return undefined;
  const place = PLACE.exec(pointer)?.[1];
  if (place === undefined) return undefined;
  const { name, text, role } = getAt(declaration, place) as Recipient;
  const isName = name === undefined ? text !== undefined : pointer.startsWith(`${place}/name`);
  if (role !== 'processor' || !isName) return undefined;
  const concerned = activities.filter(({ origin }) => place.startsWith(`${origin['recipients']}/`));
  const controllers = concerned.length > 0 ? concerned.map(({ value }) => value.controller) : [controller];
  const isOwn = controllers.some((one) => ownNames(one, language).some((own) => isPartOf(like, own)));
  if (!isOwn) return undefined;
  return {
    name: textIn(name ?? text, language, language),
    pointer: `${place}/${name === undefined ? 'text' : 'name'}`,
  };
}

const PLACE = /^(.*\/recipients\/\d+)\/(?:name|text)(?:\/|$)/u;

/** The names of all controllers, in comparable form; few recipients are one. */
const everyOwnName = once(
  (
    activities: readonly EffectiveActivity[],
    { language, controller }: PrivacyDeclaration,
  ): readonly string[] => {
    const controllers = new Set([controller, ...activities.map(({ value }) => value.controller)]);
    return [...new Set([...controllers].flatMap((one) => ownNames(one, language)))];
  },
);

/** Whether a name in comparable form is the controller's own, or that of a unit of it: "Fjord kommune, IKT-avdelinga". */
function isPartOf(name: string, own: string): boolean {
  if (own === '' || !name.includes(own)) return false;
  return (
    name === own ||
    name.startsWith(`${own}, `) ||
    name.startsWith(`${own} (`) ||
    (UNIT.test(name) && name.endsWith(` i ${own}`))
  );
}

const UNIT = /^[\p{L}-]{0,40}(?:avdeling|seksjon|eining|enhet)\p{L}{0,3} i /u;

const PROCESSORS = /(?<!\p{L})databehandl(?:er|ar)(?:e|en|ar|ane)?(?:\s+er)?\s*:([^.\n]{0,80})/giu;

/** "Databehandler for fagsystemene er X". What a processor is ("den som …") begins with another word than the name. */
const IS = /(?<!\p{L})databehandl(?:er|ar)(?:en)?(?:\s+for\s[^.:\n]{1,60}?)?\s+er\s+(?!:)([^.\n]{1,80})/giu;
/** "X er selv databehandler"; without the stress, X may be a processor for somebody else. */
const ITSELF = /([^.\n]{1,80})\s+er\s+(?:selv|sjølv)\s+databehandl(?:er|ar)(?!\p{L})/giu;

/** Whether a text lists one of these comparable names after "Databehandler:". */
export function listsOwnProcessor(text: string, names: () => readonly string[]): boolean {
  const lists = Array.from(text.matchAll(PROCESSORS), ([, list = '']) => wordsOf(list));
  const after = Array.from(text.matchAll(IS), ([, words = '']) => wordsOf(words));
  const before = Array.from(text.matchAll(ITSELF), ([, words = '']) => wordsOf(words));
  if (lists.length + after.length + before.length === 0) return false;
  // Made once for all lists: a name may be as long as a text.
  const own = names().filter((name) => name !== '' && name.length <= 80);
  return own.some(
    (name) =>
      lists.some((words) => words.includes(` ${name} `)) ||
      after.some((words) => words.startsWith(` ${name} `)) ||
      before.some((words) => words.endsWith(` ${name} `)),
  );
}

function wordsOf(text: string): string {
  return ` ${comparableName(text)
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `;
}
