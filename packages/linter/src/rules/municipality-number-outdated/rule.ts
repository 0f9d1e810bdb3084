import { formerNumber } from '../../facts/former-number.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A number from before a reform shows that the text was not read since, and finds nothing in today's registers. */
export default defineRule({
  id: 'municipality-number-outdated',
  title: {
    nb: 'Kommunen har fått nytt kommunenummer',
    nn: 'Kommunen har fått nytt kommunenummer',
    en: 'The municipality has a new number',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
  since: '0.1',
  messages: {
    outdated: {
      nb: {
        text: 'Kommunenummeret {number} gjaldt til {until}. Nå er det {newNumber}.',
        remedy: 'Skriv {newNumber} i «controller.municipalityNumber».',
      },
      nn: {
        text: 'Kommunenummeret {number} galdt til {until}. No er det {newNumber}.',
        remedy: 'Skriv {newNumber} i «controller.municipalityNumber».',
      },
      en: {
        text: 'The municipality number {number} was valid until {until}. It is now {newNumber}.',
        remedy: 'Write {newNumber} in `controller.municipalityNumber`.',
      },
    },
  },
  check(declaration, { asOf, report }) {
    const former = formerNumber(declaration, asOf);
    if (!former) return;
    const { number, until, today, confidence } = former;
    const [only, ...others] = today;
    const newNumber = today
      .map((one) => (others.length > 0 ? `${one.number} (${one.name})` : one.number))
      .join(' / ');
    const path = '/controller/municipalityNumber';
    const fix =
      only && others.length === 0 ? { fix: [{ op: 'replace' as const, path, value: only.number }] } : {};
    report('outdated', { number, until, newNumber }, path, { confidence, ...fix });
  },
});
