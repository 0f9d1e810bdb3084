import type { Messages } from '../../rule/messages.ts';

/** The messages of `not-in-force-law-cited`. */
export const messages = {
  act: {
    nb: {
      text: '«{law}» viser til {act}, som er vedtatt, men ikke hadde trådt i kraft da lovregisteret ble kontrollert {checked}.',
      remedy: 'Vis til loven som gjelder inntil videre: {today}.',
    },
    nn: {
      text: '«{law}» viser til {act}, som er vedteken, men ikkje hadde teke til å gjelde då lovregisteret blei kontrollert {checked}.',
      remedy: 'Vis til lova som gjeld inntil vidare: {today}.',
    },
    en: {
      text: '“{law}” refers to {act}, which has been passed but was not in force when the register of acts was checked on {checked}.',
      remedy: 'Refer to the act that applies for the time being: {today}.',
    },
  },
  provision: {
    nb: {
      text: '«{law}»: denne delen av {act} gjelder ikke på den dagen erklæringen blir vurdert for (lovregisteret er kontrollert {checked}).',
      remedy: 'Vis til bestemmelsen som gjelder.',
    },
    nn: {
      text: '«{law}»: denne delen av {act} gjeld ikkje på den dagen erklæringa blir vurdert for (lovregisteret er kontrollert {checked}).',
      remedy: 'Vis til føresegna som gjeld.',
    },
    en: {
      text: '“{law}”: this part of {act} is not in force on the day the declaration is judged for (register of acts checked on {checked}).',
      remedy: 'Refer to the provision that applies.',
    },
  },
  unchecked: {
    severity: 'warning',
    nb: {
      text: '«{law}» viser til {act}, som ikke hadde trådt i kraft da lovregisteret sist ble kontrollert {checked}.',
      remedy: 'Sjekk på lovdata.no om den har trådt i kraft.',
    },
    nn: {
      text: '«{law}» viser til {act}, som ikkje hadde teke til å gjelde då lovregisteret sist blei kontrollert {checked}.',
      remedy: 'Sjekk på lovdata.no om ho har teke til å gjelde.',
    },
    en: {
      text: '“{law}” refers to {act}, which was not in force when the register of acts was last checked on {checked}.',
      remedy: 'Check on lovdata.no whether it has entered into force.',
    },
  },
} as const satisfies Messages;
