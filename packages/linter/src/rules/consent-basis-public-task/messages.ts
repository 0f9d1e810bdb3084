import type { Messages } from '../../rule/messages.ts';

/** The messages of `consent-basis-public-task`. */
export const messages = {
  publicTask: {
    nb: {
      text: '«{activity}» er en av kommunens oppgaver, men bygger på samtykke, som sjelden er frivillig overfor en myndighet.',
      remedy:
        'Bruk 6(1)(e) med loven som gir oppgaven. Gjelder samtykket bare et frivillig tillegg, så si det med «appliesTo».',
    },
    nn: {
      text: '«{activity}» er ei av oppgåvene til kommunen, men byggjer på samtykke, som sjeldan er frivillig overfor ei styresmakt.',
      remedy:
        'Bruk 6(1)(e) med lova som gir oppgåva. Gjeld samtykket berre eit frivillig tillegg, så sei det med «appliesTo».',
    },
    en: {
      text: '“{activity}” is one of the municipality’s tasks but rests on consent, which is rarely freely given to an authority.',
      remedy:
        'Use 6(1)(e) with the act that gives the task. If only a voluntary extra needs consent, say so with `appliesTo`.',
    },
  },
  withLaw: {
    nb: {
      text: '«{activity}» oppgir samtykke og {law} som ett grunnlag. Følger behandlingen av en lov, er loven grunnlaget.',
      remedy: 'Velg: 6(1)(c) eller 6(1)(e) med «law», eller 6(1)(a) uten «law».',
    },
    nn: {
      text: '«{activity}» fører opp samtykke og {law} som eitt grunnlag. Følgjer behandlinga av ei lov, er lova grunnlaget.',
      remedy: 'Vel: 6(1)(c) eller 6(1)(e) med «law», eller 6(1)(a) utan «law».',
    },
    en: {
      text: '“{activity}” states consent and {law} as one basis. Where the processing follows from an act, the act is the basis.',
      remedy: 'Choose: 6(1)(c) or 6(1)(e) with `law`, or 6(1)(a) without `law`.',
    },
  },
  general: {
    nb: {
      text: 'Samtykke står som grunnlag for alt, også for «{activity}», som er en av kommunens oppgaver.',
      remedy:
        'Flytt samtykket til de frivillige behandlingene, og gi «{activity}» grunnlaget 6(1)(e) eller 6(1)(c) med lov.',
    },
    nn: {
      text: 'Samtykke står som grunnlag for alt, òg for «{activity}», som er ei av oppgåvene til kommunen.',
      remedy:
        'Flytt samtykket til dei frivillige behandlingane, og gi «{activity}» grunnlaget 6(1)(e) eller 6(1)(c) med lov.',
    },
    en: {
      text: 'Consent is listed as a basis for everything, also for “{activity}”, which is one of the municipality’s tasks.',
      remedy:
        'Move consent to the voluntary activities, and give “{activity}” the basis 6(1)(e) or 6(1)(c) with an act.',
    },
  },
} as const satisfies Messages;
