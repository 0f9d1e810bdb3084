import type { Messages } from '../../rule/messages.ts';

/** The messages of `indirect-exemption-justified`. */
export const messages = {
  noGround: {
    nb: {
      text: 'Unntaket fra å varsle sier ikke hvilken bokstav i artikkel 14 nr. 5 (eller personopplysningsloven § 16) det bygger på.',
      remedy: 'Legg til «ground», for eksempel 14(5)(c) når loven uttrykkelig bestemmer innhentingen.',
    },
    nn: {
      text: 'Unntaket frå å varsle seier ikkje kva bokstav i artikkel 14 nr. 5 (eller personopplysningslova § 16) det byggjer på.',
      remedy: 'Legg til «ground», til dømes 14(5)(c) når lova uttrykkeleg bestemmer innhentinga.',
    },
    en: {
      text: 'The exemption does not say which point of Article 14(5) (or section 16 of personopplysningsloven) it rests on.',
      remedy: 'Add `ground`, for example 14(5)(c) where the law expressly lays down the collection.',
    },
  },
  noLaw: {
    nb: {
      text: 'Unntaket nevner ingen lov; artikkel 14 nr. 5 bokstav c gjelder bare når innhentingen eller utleveringen er uttrykkelig fastsatt i lov eller forskrift.',
      remedy: 'Legg til bestemmelsen i «law», for eksempel «folkeregisterloven § 10-2».',
    },
    nn: {
      text: 'Unntaket nemner inga lov; artikkel 14 nr. 5 bokstav c gjeld berre når innhentinga eller utleveringa er uttrykkeleg fastsett i lov eller forskrift.',
      remedy: 'Legg til føresegna i «law», til dømes «folkeregisterloven § 10-2».',
    },
    en: {
      text: 'The exemption names no law; Article 14(5)(c) applies only where law expressly lays down the collection or disclosure.',
      remedy: 'Add the provision to `law`, for example “folkeregisterloven § 10-2”.',
    },
  },
  noSecrecyLaw: {
    nb: {
      text: 'Unntaket for taushetsplikt (artikkel 14 nr. 5 bokstav d) sier ikke hvilken bestemmelse taushetsplikten følger av.',
      remedy: 'Legg til bestemmelsen i «law», for eksempel «forvaltningsloven § 13».',
    },
    nn: {
      text: 'Unntaket for teieplikt (artikkel 14 nr. 5 bokstav d) seier ikkje kva føresegn teieplikta følgjer av.',
      remedy: 'Legg til føresegna i «law», til dømes «forvaltningslova § 13».',
    },
    en: {
      text: 'The exemption for secrecy (Article 14(5)(d)) does not say which provision lays down the duty of secrecy.',
      remedy: 'Add the provision to `law`, for example “forvaltningsloven § 13”.',
    },
  },
  inWords: {
    nb: {
      text: 'Teksten gjør unntak fra å varsle når innhentingen er lovpålagt. Artikkel 14 nr. 5 bokstav c er snevrere, og leseren får ikke vite hvilken lov det er.',
      remedy: 'Før opp unntaket i «exemptions», med 14(5)(c) i «ground» og bestemmelsen i «law».',
    },
    nn: {
      text: 'Teksten gjer unntak frå å varsle når innhentinga er lovpålagd. Artikkel 14 nr. 5 bokstav c er snevrare, og lesaren får ikkje vite kva lov det er.',
      remedy: 'Før opp unntaket i «exemptions», med 14(5)(c) i «ground» og føresegna i «law».',
    },
    en: {
      text: 'The text makes an exception where the collection is required by law. Article 14(5)(c) is narrower, and the reader does not learn which law it is.',
      remedy: 'Enter the exemption in `exemptions`, with 14(5)(c) in `ground` and the provision in `law`.',
    },
  },
  noReason: {
    nb: {
      text: 'Unntaket {ground} er ikke begrunnet.',
      remedy: 'Skriv i «text» hvorfor unntaket gjelder, for eksempel hvorfor det er umulig å varsle.',
    },
    nn: {
      text: 'Unntaket {ground} er ikkje grunngitt.',
      remedy: 'Skriv i «text» kvifor unntaket gjeld, til dømes kvifor det er umogleg å varsle.',
    },
    en: {
      text: 'No reason is given for the exemption {ground}.',
      remedy: 'Write in `text` why the exemption applies, for example why it is impossible to notify.',
    },
  },
} as const satisfies Messages;
