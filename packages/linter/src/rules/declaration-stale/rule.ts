import { latestDate, STALE_MONTHS, staleness } from '../../facts/dates.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** An old declaration is probably wrong, and one from before the act of 2018 certainly rests on repealed law. */
export default defineRule({
  id: 'declaration-stale',
  title: {
    nb: 'Erklæringen bør være gjennomgått de siste to årene',
    nn: 'Erklæringa bør vere gjennomgått dei siste to åra',
    en: 'The declaration should have been checked in the last two years',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 5(2)', 'GDPR 24(1)', 'personopplysningsloven § 32'],
  since: '0.1',
  messages: {
    old: {
      nb: {
        text: 'Erklæringen er sist datert {date}, for mer enn {months} måneder siden.',
        remedy: 'Gå gjennom erklæringen, rett det som er endret, og skriv datoen i «reviewed».',
      },
      nn: {
        text: 'Erklæringa er sist datert {date}, for meir enn {months} månader sidan.',
        remedy: 'Gå gjennom erklæringa, rett det som er endra, og skriv datoen i «reviewed».',
      },
      en: {
        text: 'The declaration is last dated {date}, more than {months} months ago.',
        remedy: 'Go through the declaration, correct what has changed, and write the date in `reviewed`.',
      },
    },
    beforeTheAct: {
      nb: {
        text: 'Erklæringen er sist datert {date}, før personvernforordningen begynte å gjelde i Norge 20. juli 2018.',
        remedy: 'Skriv erklæringen på nytt etter artikkel 13 og 14, og skriv datoen i «updated».',
      },
      nn: {
        text: 'Erklæringa er sist datert {date}, før personvernforordninga tok til å gjelde i Noreg 20. juli 2018.',
        remedy: 'Skriv erklæringa på nytt etter artikkel 13 og 14, og skriv datoen i «updated».',
      },
      en: {
        text: 'The declaration is last dated {date}, before the GDPR began to apply in Norway on 20 July 2018.',
        remedy: 'Write the declaration anew under Articles 13 and 14, and put the date in `updated`.',
      },
    },
  },
  check(declaration, { asOf, report }) {
    const latest = latestDate(declaration);
    if (!latest || declaration.status === 'draft' || declaration.status === 'withdrawn') return;
    const { key, value } = latest;
    const stale = staleness(latest, asOf);
    if (stale === 'before-the-act') report('beforeTheAct', { date: value }, `/${key}`);
    if (stale === 'old') report('old', { date: value, months: STALE_MONTHS }, `/${key}`);
  },
});
