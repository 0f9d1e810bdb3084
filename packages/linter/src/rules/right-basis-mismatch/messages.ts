import type { Messages } from '../../rule/messages.ts';

/** The messages of `right-basis-mismatch`. */
export const messages = {
  portabilityWithoutBasis: {
    nb: {
      text: 'Dataportabilitet er lovet for behandling som bygger på {articles}; retten finnes bare ved samtykke og avtale (artikkel 20).',
      remedy: 'Avgrens retten til 6(1)(a) og (b) med «legalBases» under «appliesTo», og si det i teksten.',
    },
    nn: {
      text: 'Dataportabilitet er lova for behandling som byggjer på {articles}; retten finst berre ved samtykke og avtale (artikkel 20).',
      remedy: 'Avgrens retten til 6(1)(a) og (b) med «legalBases» under «appliesTo», og sei det i teksten.',
    },
    en: {
      text: 'Data portability is promised for processing based on {articles}; it exists only with consent and contract (Article 20).',
      remedy:
        'Limit the right to 6(1)(a) and (b) with `legalBases` under `appliesTo`, and say so in the text.',
    },
  },
  objectionDenied: {
    nb: {
      text: 'Erklæringen avviser retten til å protestere der grunnlaget er {articles}; der gir artikkel 21 nr. 1 retten.',
      remedy:
        'Si at man kan protestere mot behandling etter {articles}; unntakene i artikkel 21 nr. 1 kan stå i «limitations».',
    },
    nn: {
      text: 'Erklæringa avviser retten til å protestere der grunnlaget er {articles}; der gir artikkel 21 nr. 1 retten.',
      remedy:
        'Sei at ein kan protestere mot behandling etter {articles}; unntaka i artikkel 21 nr. 1 kan stå i «limitations».',
    },
    en: {
      text: 'The declaration denies the right to object where the basis is {articles}; Article 21(1) gives the right there.',
      remedy:
        'Say that one can object to processing under {articles}; the exceptions of Article 21(1) may go in `limitations`.',
    },
  },
  objectionWithoutBasis: {
    nb: {
      text: 'Retten til å protestere er lovet der grunnlaget er {articles}; den finnes bare ved 6(1)(e) og (f) (artikkel 21 nr. 1).',
      remedy:
        'Avgrens retten til 6(1)(e) og (f) med «appliesTo», eller si at den ikke gjelder, med «applies: false».',
    },
    nn: {
      text: 'Retten til å protestere er lova der grunnlaget er {articles}; han finst berre ved 6(1)(e) og (f) (artikkel 21 nr. 1).',
      remedy:
        'Avgrens retten til 6(1)(e) og (f) med «appliesTo», eller sei at han ikkje gjeld, med «applies: false».',
    },
    en: {
      text: 'The right to object is promised where the basis is {articles}; it exists only under 6(1)(e) and (f) (Article 21(1)).',
      remedy:
        'Limit the right to 6(1)(e) and (f) with `appliesTo`, or say with `applies: false` that it does not apply.',
    },
  },
  erasurePromised: {
    nb: {
      text: 'Sletting er lovet uten forbehold, selv om noe bygger på {articles}, der retten ofte ikke gjelder (artikkel 17 nr. 3 bokstav b).',
      remedy: 'Si i teksten og med «exceptFor» eller «limitations» hva som ikke blir slettet.',
    },
    nn: {
      text: 'Sletting er lova utan atterhald, sjølv om noko byggjer på {articles}, der retten ofte ikkje gjeld (artikkel 17 nr. 3 bokstav b).',
      remedy: 'Sei i teksten og med «exceptFor» eller «limitations» kva som ikkje blir sletta.',
    },
    en: {
      text: 'Erasure is promised without reservation, though some processing rests on {articles}, where it often does not apply (Article 17(3)(b)).',
      remedy: 'Say in the text and with `exceptFor` or `limitations` what is not erased.',
    },
  },
} as const satisfies Messages;
