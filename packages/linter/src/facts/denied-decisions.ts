import type { EffectiveActivity, LocalizedText, PrivacyDeclaration } from '@tretten/schema';
import { matchingVersion } from './matching-version.ts';

const NO = '(?<!\\p{L})(?:ingen|inga|ikke|ikkje|aldri|no|not|never)(?!\\p{L})';
const BY_MACHINE =
  '(?<!\\p{L})(?:(?:hel|heil|full)?automati\\p{L}{2,12}|(?:bare|berre|kun|utelukkende|utelukkande)\\s+(?:med|av)\\s+(?:ei\\s+|en\\s+)?maskin\\p{L}{0,3}|(?:av|med)\\s+(?:(?:ei|en|ein|et|eit)\\s+)?(?:data)?(?:maskin|program|system|robot)\\p{L}{0,4}(?:\\s+(?:alene|åleine|aleine))?|maskinelt|by\\s+machine|automated)(?!\\p{L})';
const DECISION =
  '(?<!\\p{L})(?:avgj(?:ør|er|erd)\\p{L}{0,6}|vedtak\\p{L}{0,3}|beslut\\p{L}{1,6}|decisions?|profil\\p{L}{2,6})(?!\\p{L})';
const DENIAL = new RegExp(
  `${NO}[^.]{0,60}(?:${BY_MACHINE}[^.]{0,30}${DECISION}|${DECISION}[^.]{0,30}${BY_MACHINE})`,
  'iu',
);
/** "It is always a human being who decides", "all decisions are made by a case handler". */
const HUMAN =
  '(?:menneske|person|saks(?:behandl|handsam)ar?|saksbehandler|medarbeid(?:er|ar)|human)\\p{L}{0,4}';
const ALWAYS = new RegExp(
  `(?<!\\p{L})(?:alltid|always)(?!\\p{L})[^.]{0,20}${HUMAN}[^.]{0,40}${DECISION}|(?<!\\p{L})(?:alle|all)\\s+(?:\\p{L}{1,12}\\s+)?${DECISION}[^.]{0,40}(?<!\\p{L})(?:av|by)\\s+(?:(?:et|eit|en|ein|a)\\s+)?${HUMAN}`,
  'iu',
);
/** What one may ask for is no statement of who decides. */
const ON_REQUEST = /(?<!\p{L})(?:kan|be(?:d|r)?|på\s+nytt|can|ask)(?!\p{L})/iu;
const SUCH = new RegExp(`${NO}\\s+(?:slike|such)\\s+(?:${DECISION})`, 'iu');

/** Words that leave room for some decisions: "ingen andre", "uten at", "normalt". */
const EXCEPT =
  /(?<!\p{L})(?:andre|other|uten|utan|without|unntatt|unnateke|med\s+mindre|unless|except|bortsett|bortsett\s+frå|normalt|vanligvis|vanlegvis|som\s+regel|rett\s+til|right\s+(?:not\s+)?to)(?!\p{L})/iu;

/** A text that says that no decisions are made by machine, and the place of the words. */
export interface DecisionDenial {
  /** JSON pointer. */
  readonly pointer: string;
}

/** Whether the page says of a text under the right of art. 22 that there are no such decisions at all. */
export function decisionDenial({ rights, language }: PrivacyDeclaration): DecisionDenial | undefined {
  const right = rights?.notSubjectToAutomatedDecision;
  if (!right || right.appliesTo || right.exceptFor) return undefined;
  const found = denialIn(right.text, language);
  return found === undefined ? undefined : { pointer: `/rights/notSubjectToAutomatedDecision/text${found}` };
}

function denialIn(text: LocalizedText, language: string): string | undefined {
  return matchingVersion(text, language, (version) =>
    version.split(/(?<=[.!?])\s+/u).some((sentence) => {
      if (EXCEPT.test(sentence)) return false;
      const isLeftToHumans = ALWAYS.test(sentence) && !ON_REQUEST.test(sentence);
      return isLeftToHumans || DENIAL.test(sentence) || SUCH.test(sentence);
    }),
  )?.suffix;
}

/** The first activity that states decisions by machine. */
export function decidingActivity(activities: readonly EffectiveActivity[]): EffectiveActivity | undefined {
  return activities.find(
    ({ value }) => value.automatedDecisions !== undefined && value.automatedDecisions !== 'none',
  );
}
