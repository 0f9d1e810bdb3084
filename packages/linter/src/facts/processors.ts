import { type EffectiveActivity, type LocalizedText, type Recipient, textsOf } from '@tretten/schema';
import { matchingVersion } from './matching-version.ts';
import { comparableName } from './own-names.ts';
import { isProcessor, recipientsOf } from './recipients.ts';
import { mayBeSameBody } from './same-body.ts';

const SUPPLIER =
  '(?:\\p{L}{2,20}-?)?leverandør\\p{L}{0,4}|databehandl(?:er|ar)\\p{L}{0,12}|(?:data\\s+)?processors?|suppliers?|vendors?';
/** Run by somebody else than the body's own people. */
const RUN_BY =
  '(?:driftes|driftast|drifta|driftet|hosted|run)\\s+(?:av|by)\\s+(?!(?:oss|vi|kommunen|kommunens|eget|egne|eige|eigne|IT-avdeling\\p{L}{0,2}|IKT-avdeling\\p{L}{0,2}|our|us|the\\s+municipality)(?!\\p{L}))\\p{L}+';
const MENTION = new RegExp(
  `(?<!\\p{L})(?<!(?:ingen|inga|uten|utan|ikke|ikkje|no|without)\\s)(?:${SUPPLIER}|${RUN_BY})(?!\\p{L})`,
  'iu',
);
const SUPPLIES = new RegExp(`(?<!\\p{L})(?:${SUPPLIER}|drift(?:er|ar|e|es|ast))(?!\\p{L})`, 'iu');

/** Whether a recipient looks like somebody who works on the body's behalf, while the declaration gives it no role. */
export function isLikelyProcessor({ role, category, name, text }: Recipient, language: string): boolean {
  if (role !== undefined) return false;
  if (category !== undefined) return category === 'it-supplier';
  return [name, text].some((words) =>
    textsOf(words, language).some((version) => SUPPLIES.test(version.text)),
  );
}

/** A supplier or processor that an activity mentions, with the place of the words. */
export interface MentionedProcessor {
  readonly words: string;
  /** JSON pointer. */
  readonly pointer: string;
  /** Whether processors are among the recipients, though none who may be the supplier of the system. */
  readonly besideOthers: boolean;
}

/**
 * The first supplier that an activity mentions although its recipients, which it states, hold no processor and nobody
 * who looks like one, or none who may run the system it supplies; undefined otherwise. `ownNames` are those of the
 * controller, in comparable form.
 */
export function unlistedProcessor(
  activity: EffectiveActivity,
  language: string,
  ownNames: readonly string[],
): MentionedProcessor | undefined {
  const { value, origin } = activity;
  if (value.recipients === undefined) return undefined;
  const recipients = recipientsOf(activity).map(({ recipient }) => recipient);
  const besideOthers = recipients.some(
    (recipient) => isProcessor(recipient) || isLikelyProcessor(recipient, language),
  );
  if (besideOthers && recipients.some((recipient) => mayRunSystems(recipient, language))) return undefined;
  const inGeneral = (key: string) => origin[key]?.startsWith('/general') ?? false;
  const mayDiffer = (key: string) => inGeneral(key) && !inGeneral('recipients');
  const candidates = [
    ...(value.systems ?? []).flatMap(({ supplier, text }, index) => [
      ...(isAmong(recipients, supplier, language)
        ? []
        : [{ text: supplier, key: 'systems', place: `/${index}/supplier`, isName: true }]),
      { text, key: 'systems', place: `/${index}/text`, isName: false },
    ]),
    { text: value.security?.text, key: 'security', place: '/text', isName: false },
    { text: value.text, key: 'text', place: '', isName: false },
  ];
  for (const { text, key, place, isName } of candidates) {
    // Words may mean one of the processors that are listed; a name that none of them bears does not.
    if (mayDiffer(key) || (besideOthers && !isName)) continue;
    const found = isName ? otherName(text, language, ownNames) : mentionIn(text, language);
    if (found) return { words: found.words, pointer: `${origin[key]}${place}${found.suffix}`, besideOthers };
  }
  return undefined;
}

/** Whether a recipient may be who runs a system: not somebody's sub-processor, nor a processor of another kind. */
function mayRunSystems(recipient: Recipient, language: string): boolean {
  const { role, category, name } = recipient;
  if (isProcessor(recipient) && name === undefined) return true;
  if (role === 'sub-processor') return false;
  if (role === 'processor') return category === undefined || category === 'it-supplier';
  return isLikelyProcessor(recipient, language);
}

function isAmong(
  recipients: readonly Recipient[],
  supplier: LocalizedText | undefined,
  language: string,
): boolean {
  return recipients.some(({ name, text }) =>
    [name, text].some((words) => mayBeSameBody(words, supplier, language)),
  );
}

interface Found {
  readonly words: string;
  readonly suffix: string;
}

function otherName(
  name: LocalizedText | undefined,
  language: string,
  ownNames: readonly string[],
): Found | undefined {
  const version = matchingVersion(name, language, (text) => !ownNames.includes(comparableName(text)));
  return version && { words: version.text, suffix: version.suffix };
}

function mentionIn(text: LocalizedText | undefined, language: string): Found | undefined {
  const version = matchingVersion(text, language, (words) => MENTION.test(words));
  return version && { words: MENTION.exec(version.text)?.[0] ?? '', suffix: version.suffix };
}
