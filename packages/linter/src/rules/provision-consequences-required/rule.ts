import { textsOf } from '@tretten/schema';
import { collectsDirectly } from '../../facts/collection.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Words that tell what happens without the data, in bokmål, nynorsk or English. */
const CONSEQUENCE =
  /(?<!\p{L})(?:uten|utan|konsekvens\p{L}*|følg(?:e|en|er|ene|je|jene|jer)|hvis\s+du\s+ikke|dersom\s+du\s+ikk(?:e|je)|(?:om|viss)\s+du\s+ikkje|without|if\s+you\s+do\s+not|consequences?)(?!\p{L})/iu;

/** The person must learn what can happen if the data are not given (GDPR 13(2)(e)). */
export default defineRule({
  id: 'provision-consequences-required',
  title: {
    nb: 'Erklæringen må si hva som skjer uten opplysningene',
    nn: 'Erklæringa må seie kva som skjer utan opplysningane',
    en: 'The consequences of not providing data must be stated',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'error',
  sources: ['GDPR 13(2)(e)'],
  answers: ['13(2)(e)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Det står ikke hva som kan skje hvis man ikke gir opplysningene (artikkel 13 nr. 2 bokstav e).',
        remedy: 'Legg til «consequences», for eksempel «Uten inntekten kan vi ikke beregne lavere betaling».',
      },
      nn: {
        text: 'Det står ikkje kva som kan skje om ein ikkje gir opplysningane (artikkel 13 nr. 2 bokstav e).',
        remedy: 'Legg til «consequences», til dømes «Utan inntekta kan vi ikkje rekne ut lågare betaling».',
      },
      en: {
        text: 'It is not stated what can happen if the data are not given (Article 13(2)(e)).',
        remedy: 'Add `consequences`, for example “Without the income we cannot calculate a lower payment”.',
      },
    },
    notRecognised: {
      severity: 'warning',
      nb: {
        text: 'Teksten ser ikke ut til å si hva som kan skje hvis man ikke gir opplysningene (artikkel 13 nr. 2 bokstav e).',
        remedy: 'Skriv i «consequences» hva som skjer da.',
      },
      nn: {
        text: 'Teksten ser ikkje ut til å seie kva som kan skje om ein ikkje gir opplysningane (artikkel 13 nr. 2 bokstav e).',
        remedy: 'Skriv i «consequences» kva som skjer då.',
      },
      en: {
        text: 'The text does not seem to say what can happen if the data are not given (Article 13(2)(e)).',
        remedy: 'Say in `consequences` what happens then.',
      },
    },
    voluntary: {
      severity: 'info',
      nb: {
        text: 'Det er frivillig å gi opplysningene, men det står ikke hva man går glipp av.',
        remedy: 'Skriv gjerne i «consequences» hva som skjer uten opplysningene, eller at ingenting skjer.',
      },
      nn: {
        text: 'Det er frivillig å gi opplysningane, men det står ikkje kva ein går glipp av.',
        remedy: 'Skriv gjerne i «consequences» kva som skjer utan opplysningane, eller at ingenting skjer.',
      },
      en: {
        text: 'Giving the data is voluntary, but it is not stated what people miss out on.',
        remedy: 'You may write in `consequences` what happens without the data, or that nothing happens.',
      },
    },
  },
  check({ provision = [] }, { activity, declaration, report }) {
    if (!activity || !collectsDirectly(activity)) return;
    for (const [index, { requirement, consequences, text }] of provision.entries()) {
      if (consequences !== undefined) continue;
      if (textsOf(text, declaration.language).some((version) => CONSEQUENCE.test(version.text))) continue;
      const stated = requirement === 'voluntary' ? 'voluntary' : 'missing';
      report(requirement ? stated : 'notRecognised', {}, `/provision/${index}/consequences`);
    }
  },
});
