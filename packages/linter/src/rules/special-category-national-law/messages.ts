import type { Messages } from '../../rule/messages.ts';

/** The messages of `special-category-national-law`. */
export const messages = {
  missing: {
    nb: {
      text: '«{activity}» bygger på {article}, som må bygge på lov (ved 9(2)(b) også tariffavtale, ved 9(2)(h) også avtale), men ingen er nevnt.',
      remedy:
        'Legg til «law» på dette grunnlaget, med lov og paragraf, også når den samme loven står ved artikkel 6.',
    },
    nn: {
      text: '«{activity}» byggjer på {article}, som må byggje på lov (ved 9(2)(b) òg tariffavtale, ved 9(2)(h) òg avtale), men inga er nemnd.',
      remedy:
        'Legg til «law» på dette grunnlaget, med lov og paragraf, òg når den same lova står ved artikkel 6.',
    },
    en: {
      text: '“{activity}” rests on {article}, which must rest on law (9(2)(b) also on a collective agreement, 9(2)(h) also on a contract), but none is named.',
      remedy:
        'Add `law` to this basis, with act and section, also when the same act stands beside Article 6.',
    },
  },
  wrongNature: {
    severity: 'warning',
    nb: {
      text: '«{activity}» bygger på {article}, men loven som er nevnt ({law}), åpner ikke for å behandle særlige kategorier.',
      remedy:
        'Nevn i «law» paragrafen som åpner for det, for eksempel i særloven eller i personopplysningsloven § 6 eller § 9.',
    },
    nn: {
      text: '«{activity}» byggjer på {article}, men lova som er nemnd ({law}), opnar ikkje for å behandle særlege kategoriar.',
      remedy:
        'Nemn i «law» paragrafen som opnar for det, til dømes i særlova eller i personopplysningslova § 6 eller § 9.',
    },
    en: {
      text: '“{activity}” rests on {article}, but the law named ({law}) does not allow special categories to be processed.',
      remedy:
        'Name in `law` the section that does, for example in the sector act or personopplysningsloven § 6 or § 9.',
    },
  },
  formerAct: {
    severity: 'warning',
    nb: {
      text: '«{activity}» viser til § 9 i personopplysningsloven fra 2000 (i dag nærmest {article}), men nevner ikke loven som åpner for behandlingen.',
      remedy:
        'Skriv {article} i «article» og den gjeldende loven i «law», for eksempel personopplysningsloven § 6 for ansatte.',
    },
    nn: {
      text: '«{activity}» viser til § 9 i personopplysningslova frå 2000 (i dag nærast {article}), men nemner ikkje lova som opnar for behandlinga.',
      remedy:
        'Skriv {article} i «article» og den gjeldande lova i «law», til dømes personopplysningslova § 6 for tilsette.',
    },
    en: {
      text: '“{activity}” cites § 9 of the Personal Data Act of 2000 (today closest to {article}) but not the act that allows the processing.',
      remedy:
        'Write {article} in `article` and the act in force in `law`, for example personopplysningsloven § 6 for employees.',
    },
  },
} as const satisfies Messages;
