import type { Messages } from '../../rule/messages.ts';

/** The messages of `reference-dangling`. */
export const messages = {
  noActivity: {
    nb: {
      text: 'Det finnes ingen aktivitet med id «{id}».',
      remedy: 'Skriv id-en til aktiviteten det gjelder, slik den står i «processingActivities».',
    },
    nn: {
      text: 'Det finst ingen aktivitet med id «{id}».',
      remedy: 'Skriv id-en til aktiviteten det gjeld, slik han står i «processingActivities».',
    },
    en: {
      text: 'There is no activity with the id “{id}”.',
      remedy: 'Write the id of the activity meant, as it stands in `processingActivities`.',
    },
  },
  noActivityNear: {
    nb: {
      text: 'Det finnes ingen aktivitet med id «{id}». Mente du «{near}»?',
      remedy: 'Skriv «{near}», eller id-en til aktiviteten det gjelder.',
    },
    nn: {
      text: 'Det finst ingen aktivitet med id «{id}». Meinte du «{near}»?',
      remedy: 'Skriv «{near}», eller id-en til aktiviteten det gjeld.',
    },
    en: {
      text: 'There is no activity with the id “{id}”. Did you mean “{near}”?',
      remedy: 'Write `{near}`, or the id of the activity meant.',
    },
  },
  noPurpose: {
    nb: {
      text: 'Det finnes ikke noe formål med id «{id}» her.',
      remedy:
        'Skriv id-en til formålet det gjelder, slik den står i «purposes», eller gi formålet denne id-en.',
    },
    nn: {
      text: 'Det finst ikkje noko formål med id «{id}» her.',
      remedy:
        'Skriv id-en til formålet det gjeld, slik han står i «purposes», eller gi formålet denne id-en.',
    },
    en: {
      text: 'There is no purpose with the id “{id}” here.',
      remedy: 'Write the id of the purpose meant, as it stands in `purposes`, or give the purpose this id.',
    },
  },
  noPurposeNear: {
    nb: {
      text: 'Det finnes ikke noe formål med id «{id}» her. Mente du «{near}»?',
      remedy: 'Skriv «{near}», eller id-en til formålet det gjelder.',
    },
    nn: {
      text: 'Det finst ikkje noko formål med id «{id}» her. Meinte du «{near}»?',
      remedy: 'Skriv «{near}», eller id-en til formålet det gjeld.',
    },
    en: {
      text: 'There is no purpose with the id “{id}” here. Did you mean “{near}”?',
      remedy: 'Write `{near}`, or the id of the purpose meant.',
    },
  },
  purposeElsewhere: {
    nb: {
      text: 'Formålet «{id}» hører til en annen aktivitet, så det som står her, gjelder ingenting.',
      remedy:
        'Skriv id-en til et formål i denne aktiviteten, eller flytt opplysningen til den andre aktiviteten.',
    },
    nn: {
      text: 'Formålet «{id}» høyrer til ein annan aktivitet, så det som står her, gjeld ingenting.',
      remedy:
        'Skriv id-en til eit formål i denne aktiviteten, eller flytt opplysninga til den andre aktiviteten.',
    },
    en: {
      text: 'The purpose “{id}” belongs to another activity, so what is said here applies to nothing.',
      remedy: 'Write the id of a purpose of this activity, or move the statement to the other activity.',
    },
  },
} as const satisfies Messages;
