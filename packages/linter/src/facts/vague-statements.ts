import {
  getAt,
  type LegalBasis,
  type LocalizedText,
  type PrivacyDeclaration,
  parentPointer,
  type Recipient,
  type Retention,
  type Source,
  type Transfer,
  textsOf,
} from '@tretten/schema';
import { isGenericPurpose, saysOnlyOtherPurposes } from './generic-purpose.ts';
import { genericItem } from './generic-recipients.ts';
import { openEnding } from './open-ended.ts';
import { listsPossibleBases } from './possible-bases.ts';
import { retentionFlaw } from './retention.ts';
import { withoutHowOften } from './retention-words.ts';
import { unnamedSource } from './unnamed-source.ts';
import { vagueAboutNamed, vagueIn, vagueInRunningText } from './vague-words.ts';

/** The lists whose texts say what is done with data, and by whom. */
const STATEMENT =
  /^\/(?:general|processingActivities\/\*)\/(purposes|personalData|legalBases|sources|recipients|transfers|retention)\//u;
const RUNNING_TEXT = /^\/(?:sections\/\*|general|processingActivities\/\*)\/text$/u;
/** Titles of acts end in "m.m.", and offentleglova § 3 says "journaler og lignende registre". */
const WORDS_OF_LAW =
  /(?<!\p{L})(?:(?:lov(?:en|a)?|forskrift(?:en|a)?)\s+om(?!\p{L})|journal\p{L}{0,4}\s+og\s+li(?:gn|kn)\p{L}{2,4}\s+regist)/iu;

/**
 * What finds vague words in texts at a path of the declaration; undefined where vague words do no harm. `pointer` gives
 * that of the text in all languages.
 */
export function vagueFinder(
  declaration: PrivacyDeclaration,
  pointer: () => string,
  path: string,
): ((text: string) => string | undefined) | undefined {
  if (RUNNING_TEXT.test(path)) return vagueInRunningText;
  const list = STATEMENT.exec(path)?.[1];
  if (list === undefined) return undefined;
  // Open lists of data have a rule of their own.
  if (list === 'personalData') return vagueIn;
  // What is vague about somebody named is vague about anybody, so most places are never looked up.
  const vague = (text: string) =>
    vagueIn(text) && (isAboutNamed(declaration, pointer, list) ? vagueAboutNamed(text) : vagueIn(text));
  const open = (text: string) => {
    const words = openEnding(text);
    return words !== undefined && WORDS_OF_LAW.test(text) ? undefined : words;
  };
  const inStatement = (text: string) => vague(text) ?? open(text);
  return path.endsWith('/criteria') ? (text) => inStatement(withoutHowOften(text)) : inStatement;
}

/** Whether the text describes a recipient who is named beside it. */
function isAboutNamed(declaration: PrivacyDeclaration, pointer: () => string, list: string): boolean {
  if (list !== 'recipients' && list !== 'transfers') return false;
  const { name, recipient } = getAt(declaration, parentPointer(pointer())) as Recipient & Transfer;
  return (name ?? recipient) !== undefined;
}

/** Whether another rule finds the same text too vague already; `pointer` is that of the text in all languages. */
export function isToldElsewhere(declaration: PrivacyDeclaration, pointer: string, path: string): boolean {
  const { language } = declaration;
  const holder: unknown = getAt(declaration, parentPointer(pointer));
  const some = (test: (text: string) => boolean) =>
    textsOf(getAt(declaration, pointer) as LocalizedText, language).some(({ text }) => test(text));
  switch (STATEMENT.exec(path)?.[1]) {
    case 'purposes':
      return some((text) => isGenericPurpose(text) || saysOnlyOtherPurposes(text));
    case 'personalData':
      return some((text) => openEnding(text) !== undefined);
    case 'legalBases':
      return textsOf((holder as LegalBasis).text, language).some(({ text }) => listsPossibleBases(text));
    case 'sources':
      return unnamedSource(holder as Source, language) !== undefined;
    case 'recipients':
      return (holder as Recipient).category === undefined && some((text) => genericItem(text) !== undefined);
    case 'retention':
      return retentionFlaw(holder as Retention, language) !== undefined;
    default:
      return false;
  }
}
