import type { Texts } from '../rule/messages.ts';
import type { Skeletons } from './skeleton.ts';

/** What adding a text with `TODO` does; `template-placeholder-left` finds it again until somebody has filled it in. */
const DRAFT: Texts = {
  nb: 'Legg til et utkast, og skriv det som er sant, der det står TODO',
  nn: 'Legg til eit utkast, og skriv det som er sant, der det står TODO',
  en: 'Add a draft, and write what is true where it says TODO',
};

const NONE: Texts = {
  nb: 'Oppgi at det ikke er noen («none»)',
  nn: 'Oppgi at det ikkje er nokon («none»)',
  en: 'State that there are none (“none”)',
};

/** The name of the controller. */
export const CONTROLLER_NAME: Skeletons = {
  draft: {
    does: DRAFT,
    value: {
      nb: 'TODO: navnet på kommunen',
      nn: 'TODO: namnet på kommunen',
      en: 'TODO: name of the municipality',
    },
  },
};

/** Contact details of a body or of the data protection officer: the least that will do. */
export const CONTACT: Skeletons = {
  draft: {
    does: DRAFT,
    value: { postalAddress: 'TODO' },
  },
};

/** One purpose. */
export const PURPOSES: Skeletons = {
  draft: {
    does: DRAFT,
    value: [
      {
        text: {
          nb: 'TODO: hva opplysningene brukes til',
          nn: 'TODO: kva opplysningane blir brukte til',
          en: 'TODO: what the data are used for',
        },
      },
    ],
  },
};

/** The two bases of most public tasks, to choose from. */
export const LEGAL_BASES: Skeletons = {
  publicTask: {
    does: {
      nb: 'Legg til en oppgave i allmennhetens interesse, 6(1)(e), og oppgi loven der det står TODO',
      nn: 'Legg til ei oppgåve i ålmenta si interesse, 6(1)(e), og oppgi lova der det står TODO',
      en: 'Add a task in the public interest, 6(1)(e), and name the act where it says TODO',
    },
    value: [{ article: '6(1)(e)', text: whichAct() }],
  },
  legalObligation: {
    does: {
      nb: 'Legg til en rettslig plikt, 6(1)(c), og oppgi loven der det står TODO',
      nn: 'Legg til ei rettsleg plikt, 6(1)(c), og oppgi lova der det står TODO',
      en: 'Add a legal obligation, 6(1)(c), and name the act where it says TODO',
    },
    value: [{ article: '6(1)(c)', text: whichAct() }],
  },
};

/** Who outside the body receives the data. */
export const RECIPIENTS: Skeletons = {
  stateNone: { does: NONE, value: 'none' },
  draft: {
    does: DRAFT,
    value: [
      {
        text: {
          nb: 'TODO: hvem utenfor kommunen som får opplysningene',
          nn: 'TODO: kven utanfor kommunen som får opplysningane',
          en: 'TODO: who outside the municipality receives the data',
        },
      },
    ],
  },
};

/** How long the data are kept. */
export const RETENTION: Skeletons = {
  draft: {
    does: DRAFT,
    value: [
      {
        text: {
          nb: 'TODO: hvor lenge opplysningene lagres',
          nn: 'TODO: kor lenge opplysningane blir lagra',
          en: 'TODO: how long the data are kept',
        },
        criteria: {
          nb: 'TODO: hva som avgjør det',
          nn: 'TODO: kva som avgjer det',
          en: 'TODO: what decides that',
        },
      },
    ],
  },
};

/** Whether people must give the data, and what follows when they do not. */
export const PROVISION: Skeletons = {
  voluntary: {
    does: {
      nb: 'Oppgi at det er frivillig å gi opplysningene',
      nn: 'Oppgi at det er frivillig å gi opplysningane',
      en: 'State that giving the data is voluntary',
    },
    value: [{ requirement: 'voluntary', obliged: false }],
  },
  needed: {
    does: {
      nb: 'Oppgi at tjenesten krever opplysningene, og skriv følgen av å la være der det står TODO',
      nn: 'Oppgi at tenesta krev opplysningane, og skriv følgja av å la vere der det står TODO',
      en: 'State that the service requires the data, and write what follows without them where it says TODO',
    },
    value: [
      {
        requirement: 'service-condition',
        obliged: false,
        consequences: {
          nb: 'TODO: hva som skjer når opplysningene ikke blir gitt',
          nn: 'TODO: kva som skjer når opplysningane ikkje blir gitt',
          en: 'TODO: what happens when the data are not given',
        },
      },
    ],
  },
};

/** Categories of personal data. */
export const PERSONAL_DATA: Skeletons = {
  draft: {
    does: DRAFT,
    value: [
      {
        text: {
          nb: 'TODO: hvilke slags opplysninger det er',
          nn: 'TODO: kva slags opplysningar det er',
          en: 'TODO: what kinds of data they are',
        },
      },
    ],
  },
};

function whichAct(): Texts {
  return {
    nb: 'TODO: hvilken lov og paragraf som gir oppgaven eller plikten',
    nn: 'TODO: kva lov og paragraf som gir oppgåva eller plikta',
    en: 'TODO: which act and section gives the task or the duty',
  };
}
