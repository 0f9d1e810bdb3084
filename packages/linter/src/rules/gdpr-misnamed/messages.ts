import type { Messages } from '../../rule/messages.ts';

/** The messages of `gdpr-misnamed`. */
export const messages = {
  schengen: {
    nb: {
      text: '«{words}»: personvernforordningen er en del av EØS-avtalen (vedlegg XI), ikke av Schengen-samarbeidet.',
      remedy: 'Skriv «personvernforordningen (GDPR)».',
    },
    nn: {
      text: '«{words}»: personvernforordninga er ein del av EØS-avtalen (vedlegg XI), ikkje av Schengen-samarbeidet.',
      remedy: 'Skriv «personvernforordninga (GDPR)».',
    },
    en: {
      text: '“{words}”: the GDPR is part of the EEA Agreement (annex XI), not of the Schengen cooperation.',
      remedy: 'Write “the General Data Protection Regulation (GDPR)”.',
    },
  },
  directive: {
    nb: {
      text: '«{words}»: GDPR er en forordning, som gjelder som lov. Direktivet fra 1995 er opphevet.',
      remedy: 'Skriv «personvernforordningen (GDPR)».',
    },
    nn: {
      text: '«{words}»: GDPR er ei forordning, som gjeld som lov. Direktivet frå 1995 er oppheva.',
      remedy: 'Skriv «personvernforordninga (GDPR)».',
    },
    en: {
      text: '“{words}”: the GDPR is a regulation and applies as law. The directive of 1995 has been repealed.',
      remedy: 'Write “the General Data Protection Regulation (GDPR)”.',
    },
  },
  misspelt: {
    nb: {
      text: '«{words}» er en feilskriving; forkortelsen er GDPR.',
      remedy: 'Skriv «GDPR» eller «personvernforordningen».',
    },
    nn: {
      text: '«{words}» er ei feilskriving; forkortinga er GDPR.',
      remedy: 'Skriv «GDPR» eller «personvernforordninga».',
    },
    en: {
      text: '“{words}” is misspelt; the abbreviation is GDPR.',
      remedy: 'Write “GDPR”.',
    },
  },
  section: {
    nb: {
      text: '«{words}»: personvernforordningen har artikler, ikke paragrafer.',
      remedy: 'Skriv «artikkel» i stedet for «§».',
    },
    nn: {
      text: '«{words}»: personvernforordninga har artiklar, ikkje paragrafar.',
      remedy: 'Skriv «artikkel» i staden for «§».',
    },
    en: {
      text: '“{words}”: the GDPR has articles, not sections.',
      remedy: 'Write “article” instead of “§”.',
    },
  },
  chapter: {
    nb: {
      text: '«{words}» ser ut til å være ment som en artikkel. Det kapitlet handler om noe annet.',
      remedy: 'Skriv «artikkel» hvis det er det som er ment.',
    },
    nn: {
      text: '«{words}» ser ut til å vere meint som ein artikkel. Det kapittelet handlar om noko anna.',
      remedy: 'Skriv «artikkel» viss det er det som er meint.',
    },
    en: {
      text: '“{words}” seems to be meant as an article. That chapter is about something else.',
      remedy: 'Write “article” if that is what is meant.',
    },
  },
} as const satisfies Messages;
