import type { GdprProvision } from '@tretten/norway/gdpr';
import type { RightName } from '@tretten/schema';
import type { Rule } from '../rule/define-rule.ts';
import type { Message, Texts } from '../rule/messages.ts';
import { RIGHTS } from '../skeletons/rights.ts';
import { requiredElement } from './required-element.ts';

/** One of the rights that every declaration must tell about; what the rules about them do not share. */
export interface StatedRight {
  readonly id: string;
  /** The key under `rights`. */
  readonly right: RightName & keyof typeof RIGHTS;
  /** The article that gives the right. */
  readonly article: GdprProvision;
  readonly title: Texts;
  readonly missing: Message;
}

/**
 * A rule that the declaration tells about a right that exists whatever the legal basis (GDPR 13(2)(b), 14(2)(c)). Telling
 * that the right does not apply, and why, is telling about it.
 */
export function rightStated({ id, right, article, title, missing }: StatedRight): Rule {
  return requiredElement({
    id,
    title,
    severity: 'error',
    sources: ['GDPR 13(2)(b)', 'GDPR 14(2)(c)', `GDPR ${article}`],
    answers: ['13(2)(b)', '14(2)(c)'],
    since: '0.1',
    demand: { at: '', keys: ['rights', right] },
    skeletons: RIGHTS[right],
    messages: { missing },
  });
}
