import { publishedNumbers } from '../../facts/published-identity-numbers.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

const MESSAGES = {
  'birth-number': 'birthNumber',
  'd-number': 'dNumber',
  'h-number': 'hNumber',
  'fh-number': 'fhNumber',
} as const;

/** A declaration is published; a number that identifies one person has no place in it, not even in a comment. */
export default defineRule({
  id: 'national-identity-number-published',
  title: {
    nb: 'Fødselsnumre skal ikke stå i erklæringen',
    nn: 'Fødselsnummer skal ikkje stå i erklæringa',
    en: 'National identity numbers must not be published',
  },
  at: '#Document',
  severity: 'error',
  sources: ['personopplysningsloven § 12', 'GDPR 5(1)(f)', 'GDPR 5(1)(c)', 'GDPR 87'],
  since: '0.1',
  // What identifies a person must go, whoever decided to live with it.
  locked: 'suppressions',
  messages,
  check(document, { report }) {
    for (const { kind, place } of publishedNumbers(document)) report(MESSAGES[kind], {}, place);
  },
});
