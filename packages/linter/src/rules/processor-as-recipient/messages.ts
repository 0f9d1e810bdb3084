import type { Messages } from '../../rule/messages.ts';

/** The messages of `processor-as-recipient`. */
export const messages = {
  roleUnstated: {
    nb: {
      text: '«{recipient}» ser ut til å behandle opplysninger på vegne av kommunen, men erklæringen sier det ikke.',
      remedy:
        'Skriv «role: processor» når mottakeren er databehandler, eller «role: controller» når den ikke er det.',
    },
    nn: {
      text: '«{recipient}» ser ut til å behandle opplysningar på vegner av kommunen, men erklæringa seier det ikkje.',
      remedy:
        'Skriv «role: processor» når mottakaren er databehandlar, eller «role: controller» når han ikkje er det.',
    },
    en: {
      text: '“{recipient}” seems to process data on behalf of the municipality, but the declaration does not say so.',
      remedy: 'Write `role: processor` if the recipient is a processor, or `role: controller` if it is not.',
    },
  },
  notListed: {
    nb: {
      text: 'Erklæringen nevner «{words}», men ingen databehandler står blant mottakerne.',
      remedy:
        'Legg leverandøren til i «recipients» med «role: processor»; navnet er ikke påkrevd, typen er nok.',
    },
    nn: {
      text: 'Erklæringa nemner «{words}», men ingen databehandlar står blant mottakarane.',
      remedy:
        'Legg leverandøren til i «recipients» med «role: processor»; namnet er ikkje påkravd, typen er nok.',
    },
    en: {
      text: 'The declaration mentions “{words}”, but no processor is among the recipients.',
      remedy:
        'Add the supplier to `recipients` with `role: processor`; the name is not required, the kind is enough.',
    },
  },
  supplierNotListed: {
    nb: {
      text: '«{words}» leverer eller drifter systemet, men ser ikke ut til å være blant databehandlerne som står som mottakere.',
      remedy:
        'Kan leverandøren se opplysningene, legg leverandøren til i «recipients» med «role: processor»; navnet er ikke påkrevd, typen er nok.',
    },
    nn: {
      text: '«{words}» leverer eller driftar systemet, men ser ikkje ut til å vere blant databehandlarane som står som mottakarar.',
      remedy:
        'Kan leverandøren sjå opplysningane, legg han til i «recipients» med «role: processor»; namnet er ikkje påkravd, typen er nok.',
    },
    en: {
      text: '“{words}” supplies or runs the system, but does not seem to be among the processors listed as recipients.',
      remedy:
        'If the supplier can see the data, add it to `recipients` with `role: processor`; the name is not required, the kind is enough.',
    },
  },
} as const satisfies Messages;
