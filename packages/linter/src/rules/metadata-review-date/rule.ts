import { latestDate, monthsLater, staleness } from '../../facts/dates.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** How long a page with a date of publication only is taken to be fresh without anybody having looked at it. */
const MONTHS = 12;

/** The reader should see how fresh the declaration is, and somebody should check it now and then. */
export default defineRule({
  id: 'metadata-review-date',
  title: {
    nb: 'Erklæringen bør si når den sist ble oppdatert eller gjennomgått',
    nn: 'Erklæringa bør seie når ho sist blei oppdatert eller gjennomgått',
    en: 'The declaration should say when it was last updated or reviewed',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 5(2)', 'GDPR 24(1)', 'WP260 rev.01'],
  since: '0.1',
  messages: {
    noDate: {
      nb: {
        text: 'Erklæringen har ingen dato, så leseren vet ikke om den fortsatt gjelder.',
        remedy:
          'Skriv når teksten ble endret, i «updated», eller når noen sist gikk gjennom den, i «reviewed».',
      },
      nn: {
        text: 'Erklæringa har ingen dato, så lesaren veit ikkje om ho framleis gjeld.',
        remedy:
          'Skriv når teksten blei endra, i «updated», eller når nokon sist gjekk gjennom han, i «reviewed».',
      },
      en: {
        text: 'The declaration has no date, so the reader cannot tell whether it still holds.',
        remedy:
          'Write when the text was changed in `updated`, or when somebody last checked it in `reviewed`.',
      },
    },
    onlyPublished: {
      nb: {
        text: 'Erklæringen ble publisert {date}, og ingenting sier at noen har gått gjennom den siden.',
        remedy: 'Gå gjennom erklæringen, og skriv når i «reviewed».',
      },
      nn: {
        text: 'Erklæringa blei publisert {date}, og ingenting seier at nokon har gått gjennom ho sidan.',
        remedy: 'Gå gjennom erklæringa, og skriv når i «reviewed».',
      },
      en: {
        text: 'The declaration was published on {date}, and nothing says that anybody has checked it since.',
        remedy: 'Go through the declaration, and write when in `reviewed`.',
      },
    },
  },
  check(declaration, { asOf, report }) {
    if (declaration.status === 'draft' || declaration.status === 'withdrawn') return;
    const latest = latestDate(declaration);
    if (!latest) return report('noDate', {}, '/reviewed');
    // What is older than that, `declaration-stale` tells.
    if (staleness(latest, asOf) === 'old') return;
    const isUnchecked = declaration.updated === undefined && declaration.reviewed === undefined;
    if (isUnchecked && monthsLater(latest.lastDay, MONTHS) < asOf) {
      report('onlyPublished', { date: latest.value }, '/published');
    }
  },
});
