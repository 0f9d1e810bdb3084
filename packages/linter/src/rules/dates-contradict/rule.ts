import { dateFlaws } from '../../facts/date-order.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Dates show the reader how fresh the text is, which they do only when they can be right. */
export default defineRule({
  id: 'dates-contradict',
  title: {
    nb: 'Datoene må stemme med hverandre',
    nn: 'Datoane må stemme med kvarandre',
    en: 'The dates must agree with each other',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 5(2)', 'GDPR 24(1)'],
  since: '0.1',
  messages: {
    beforePublished: {
      nb: {
        text: 'Datoen {date} er før erklæringen ble publisert ({other}).',
        remedy: 'Rett datoen, eller «published» hvis den viser en senere utgave.',
      },
      nn: {
        text: 'Datoen {date} er før erklæringa blei publisert ({other}).',
        remedy: 'Rett datoen, eller «published» dersom han viser ei seinare utgåve.',
      },
      en: {
        text: 'The date {date} is before the declaration was published ({other}).',
        remedy: 'Correct the date, or `published` if it shows a later version.',
      },
    },
    future: {
      nb: {
        text: 'Datoen {date} er fram i tid, sett fra {other}.',
        remedy: 'Rett datoen, eller skriv «status: draft» til erklæringen er publisert.',
      },
      nn: {
        text: 'Datoen {date} er fram i tid, sett frå {other}.',
        remedy: 'Rett datoen, eller skriv «status: draft» til erklæringa er publisert.',
      },
      en: {
        text: 'The date {date} lies in the future, seen from {other}.',
        remedy: 'Correct the date, or write `status: draft` until the declaration is published.',
      },
    },
    changedLater: {
      nb: {
        text: 'En endring er datert {date}, men erklæringen sist oppdatert {other}.',
        remedy: 'Skriv datoen for den siste endringen i «updated».',
      },
      nn: {
        text: 'Ei endring er datert {date}, men erklæringa sist oppdatert {other}.',
        remedy: 'Skriv datoen for den siste endringa i «updated».',
      },
      en: {
        text: 'A change is dated {date}, but the declaration was last updated {other}.',
        remedy: 'Put the date of the latest change in `updated`.',
      },
    },
  },
  check(declaration, { asOf, report }) {
    for (const { kind, date, other, pointer } of dateFlaws(declaration, asOf)) {
      report(kind, { date, other }, pointer);
    }
  },
});
