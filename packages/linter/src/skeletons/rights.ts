import type { Texts } from '../rule/messages.ts';
import type { Skeletons } from './skeleton.ts';

const ADD: Texts = {
  nb: 'Legg til en setning om retten',
  nn: 'Legg til ei setning om retten',
  en: 'Add a sentence on the right',
};

function right(text: Texts): Skeletons {
  return { addSentence: { does: ADD, value: { text } } };
}

/** A sentence on each right, true of every public body: what the GDPR itself says, no more (art. 15–21 and 7(3)). */
export const RIGHTS = {
  access: right({
    nb: 'Du har rett til innsyn i opplysningene vi har om deg.',
    nn: 'Du har rett til innsyn i opplysningane vi har om deg.',
    en: 'You have the right to access the data we hold about you.',
  }),
  rectification: right({
    nb: 'Du har rett til å få rettet opplysninger om deg som er feil eller mangelfulle.',
    nn: 'Du har rett til å få retta opplysningar om deg som er feil eller mangelfulle.',
    en: 'You have the right to have data about you corrected when they are wrong or incomplete.',
  }),
  erasure: right({
    nb: 'Du har i noen tilfeller rett til å få slettet opplysninger om deg, men ikke dem loven krever at vi tar vare på.',
    nn: 'Du har i nokre tilfelle rett til å få sletta opplysningar om deg, men ikkje dei lova krev at vi tek vare på.',
    en: 'You have in some cases the right to have data about you erased, but not those that the law requires us to keep.',
  }),
  restriction: right({
    nb: 'Du har rett til å kreve at vi begrenser bruken av opplysninger om deg, for eksempel mens vi undersøker om de er riktige.',
    nn: 'Du har rett til å krevje at vi avgrensar bruken av opplysningar om deg, til dømes medan vi undersøkjer om dei er rette.',
    en: 'You have the right to demand that we restrict the use of data about you, for example while we check that they are right.',
  }),
  objection: right({
    nb: 'Du har rett til å protestere når vi bruker opplysninger om deg for å utføre en oppgave i allmennhetens interesse. Da må vi stanse, med mindre vi har tvingende berettigede grunner.',
    nn: 'Du har rett til å protestere når vi bruker opplysningar om deg for å utføre ei oppgåve i ålmenta si interesse. Då må vi stanse, med mindre vi har tvingande berettiga grunnar.',
    en: 'You have the right to object when we use data about you to perform a task in the public interest. We must then stop, unless we have compelling legitimate grounds.',
  }),
  portability: right({
    nb: 'Du har rett til å få med deg opplysninger du selv har gitt oss, når vi behandler dem automatisk etter samtykke eller avtale.',
    nn: 'Du har rett til å få med deg opplysningar du sjølv har gitt oss, når vi behandlar dei automatisk etter samtykke eller avtale.',
    en: 'You have the right to take with you data you have given us, when we process them by automated means under consent or a contract.',
  }),
  withdrawConsent: {
    addSentence: {
      does: ADD,
      value: {
        text: {
          nb: 'Du kan trekke et samtykke når som helst. Det vi har gjort før du trakk det, er fortsatt lovlig.',
          nn: 'Du kan trekkje eit samtykke når som helst. Det vi har gjort før du trekte det, er framleis lovleg.',
          en: 'You may withdraw a consent at any time. What we did before you withdrew it stays lawful.',
        },
        earlierProcessingStaysLawful: true,
      },
    },
  },
} as const satisfies Record<string, Skeletons>;
