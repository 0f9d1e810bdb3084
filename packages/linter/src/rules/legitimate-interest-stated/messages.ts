import type { Messages } from '../../rule/messages.ts';

/** The messages of `legitimate-interest-stated`. */
export const messages = {
  missing: {
    nb: {
      text: '«{activity}» bygger på 6(1)(f), men sier ikke hvilken interesse det gjelder.',
      remedy: 'Legg til «legitimateInterest» på grunnlaget: hvilken interesse, og hvem som har den.',
    },
    nn: {
      text: '«{activity}» byggjer på 6(1)(f), men seier ikkje kva for ei interesse det gjeld.',
      remedy: 'Legg til «legitimateInterest» på grunnlaget: kva for ei interesse, og kven som har ho.',
    },
    en: {
      text: '“{activity}” rests on 6(1)(f) but does not say which interest is pursued.',
      remedy: 'Add `legitimateInterest` to the basis: which interest, and whose.',
    },
  },
  // The reader is told; only the data lack it.
  onlyInText: {
    severity: 'info',
    nb: {
      text: '«{activity}» bygger på 6(1)(f) og nevner bare interessen i «text».',
      remedy: 'Skriv interessen i «legitimateInterest», så den ikke blir oversett.',
    },
    nn: {
      text: '«{activity}» byggjer på 6(1)(f) og nemner berre interessa i «text».',
      remedy: 'Skriv interessa i «legitimateInterest», så ho ikkje blir oversett.',
    },
    en: {
      text: '“{activity}” rests on 6(1)(f) and mentions the interest only in `text`.',
      remedy: 'Write the interest in `legitimateInterest`, so that it cannot be overlooked.',
    },
  },
  formerAct: {
    severity: 'warning',
    nb: {
      text: '«{activity}» viser til § 8 f i personopplysningsloven fra 2000 (i dag 6(1)(f)), men sier ikke hvilken interesse det gjelder.',
      remedy: 'Skriv 6(1)(f) i «article» og interessen i «legitimateInterest», eller velg et annet grunnlag.',
    },
    nn: {
      text: '«{activity}» viser til § 8 f i personopplysningslova frå 2000 (i dag 6(1)(f)), men seier ikkje kva for ei interesse det gjeld.',
      remedy: 'Skriv 6(1)(f) i «article» og interessa i «legitimateInterest», eller vel eit anna grunnlag.',
    },
    en: {
      text: '“{activity}” cites § 8 f of the Personal Data Act of 2000 (today 6(1)(f)) but does not say which interest is pursued.',
      remedy: 'Write 6(1)(f) in `article` and the interest in `legitimateInterest`, or choose another basis.',
    },
  },
} as const satisfies Messages;
