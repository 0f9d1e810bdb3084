import type { Messages } from '../../rule/messages.ts';

/** The messages of `legal-basis-bundled`. */
export const messages = {
  onlyGeneral: {
    nb: {
      text: 'Behandlingsgrunnlagene i «general» gjelder ingen bestemt behandling; leseren får ikke vite hvilket som gjelder hva.',
      remedy:
        'Flytt hvert grunnlag til «legalBases» under behandlingen det gjelder; grunnlag arves ikke fra «general».',
    },
    nn: {
      text: 'Behandlingsgrunnlaga i «general» gjeld inga bestemt behandling; lesaren får ikkje vite kva for eit som gjeld kva.',
      remedy:
        'Flytt kvart grunnlag til «legalBases» under behandlinga det gjeld; grunnlag blir ikkje arva frå «general».',
    },
    en: {
      text: 'The legal bases in `general` belong to no particular activity; the reader does not learn which applies to what.',
      remedy:
        'Move each basis to `legalBases` of the activity it belongs to; bases are not inherited from `general`.',
    },
  },
  unlinked: {
    nb: {
      text: '«{activity}» har flere formål og grunnlagene {letters}, men sier ikke hvilket grunnlag som gjelder hvilket formål.',
      remedy: 'Legg til «appliesTo» med «purposes» på hvert grunnlag.',
    },
    nn: {
      text: '«{activity}» har fleire formål og grunnlaga {letters}, men seier ikkje kva for eit grunnlag som gjeld kva formål.',
      remedy: 'Legg til «appliesTo» med «purposes» på kvart grunnlag.',
    },
    en: {
      text: '“{activity}” has several purposes and the bases {letters}, but does not say which basis belongs to which purpose.',
      remedy: 'Add `appliesTo` with `purposes` to each basis.',
    },
  },
  manyForOne: {
    nb: {
      text: '«{activity}» har tre eller flere grunnlag for ett og samme formål ({letters}).',
      remedy:
        'Velg det grunnlaget som gjelder, eller del opp formålet og knytt hvert grunnlag til sin del med «appliesTo».',
    },
    nn: {
      text: '«{activity}» har tre eller fleire grunnlag for eitt og same formål ({letters}).',
      remedy:
        'Vel det grunnlaget som gjeld, eller del opp formålet og knyt kvart grunnlag til sin del med «appliesTo».',
    },
    en: {
      text: '“{activity}” has three or more bases for one and the same purpose ({letters}).',
      remedy:
        'Choose the basis that applies, or split the purpose and link each basis to its part with `appliesTo`.',
    },
  },
  possible: {
    nb: {
      text: '«{activity}» lister opp grunnlag som kan gjelde, i stedet for å si hvilket som gjelder.',
      remedy: 'Skriv ett grunnlag for hvert formål, med bokstaven i «article» og formålet i «appliesTo».',
    },
    nn: {
      text: '«{activity}» listar opp grunnlag som kan gjelde, i staden for å seie kva for eit som gjeld.',
      remedy: 'Skriv eitt grunnlag for kvart formål, med bokstaven i «article» og formålet i «appliesTo».',
    },
    en: {
      text: '“{activity}” lists bases that may apply instead of saying which one does.',
      remedy:
        'State one basis for each purpose, with the letter in `article` and the purpose in `appliesTo`.',
    },
  },
} as const satisfies Messages;
