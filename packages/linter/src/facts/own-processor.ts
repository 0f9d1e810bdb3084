import {
  type EffectiveActivity,
  getAt,
  type PrivacyDeclaration,
  type Recipient,
  textIn,
} from '@tretten/schema';
import { comparableName, ownNames } from './own-names.ts';

/** A processor that is the controller itself, with the place of its name. */
export interface OwnProcessor {
  readonly name: string;
  readonly pointer: string;
}

/** The processor that a name or text of a recipient belongs to, when it is the controller of an activity concerned. */
export function ownProcessorAt(
  pointer: string,
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): OwnProcessor | undefined {
  if (!pointer.includes('/recipients/')) return undefined;
  const place = /^(.*\/recipients\/\d+)\/(?:name|text)(?:\/|$)/u.exec(pointer)?.[1];
  if (place === undefined) return undefined;
  const { name, text, role } = getAt(declaration, place) as Recipient;
  const told = getAt(declaration, pointer);
  const isName = name === undefined ? text !== undefined : pointer.startsWith(`${place}/name`);
  if (role !== 'processor' || !isName || typeof told !== 'string') return undefined;
  const { language, controller } = declaration;
  const concerned = activities.filter(({ origin }) => place.startsWith(`${origin['recipients']}/`));
  const controllers = concerned.length > 0 ? concerned.map(({ value }) => value.controller) : [controller];
  const isOwn = controllers.some((one) => ownNames(one, language).includes(comparableName(told)));
  if (!isOwn) return undefined;
  return {
    name: textIn(name ?? text, language, language),
    pointer: `${place}/${name === undefined ? 'text' : 'name'}`,
  };
}

const PROCESSORS = /(?<!\p{L})databehandl(?:er|ar)(?:e|en|ar|ane)?(?:\s+er)?\s*:([^.\n]{0,80})/giu;

/** Whether a text lists one of these comparable names after "Databehandler:". */
export function listsOwnProcessor(text: string, names: () => readonly string[]): boolean {
  if (!/databehandl/iu.test(text)) return false;
  const lists = Array.from(text.matchAll(PROCESSORS), ([, list = '']) => list);
  // Made once for all lists: a name may be as long as a text.
  const own = lists.length > 0 ? names().filter((name) => name !== '') : [];
  return lists.some((list) => {
    const words = ` ${comparableName(list).replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
    return own.some((name) => name.length < words.length && words.includes(` ${name} `));
  });
}
