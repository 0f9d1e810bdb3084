import type { Messages } from '../../rule/messages.ts';

/** The messages of `cookie-withdrawal-easy`. */
export const messages = {
  missing: {
    nb: {
      text: 'Erklæringen sier ikke hvordan man trekker et samtykke til informasjonskapsler.',
      remedy:
        'Legg til «withdrawal» under «cookies», med «text» eller «url» til stedet der man ombestemmer seg.',
    },
    nn: {
      text: 'Erklæringa seier ikkje korleis ein trekkjer eit samtykke til informasjonskapslar.',
      remedy:
        'Legg til «withdrawal» under «cookies», med «text» eller «url» til staden der ein ombestemmer seg.',
    },
    en: {
      text: 'The declaration does not say how consent to cookies is withdrawn.',
      remedy:
        'Add `withdrawal` under `cookies`, with `text` or the `url` where people can change their mind.',
    },
  },
  browserOnly: {
    nb: {
      text: 'Samtykke til informasjonskapsler kan man bare trekke i innstillingene i nettleseren. Det skal være like lett å trekke det som å gi det.',
      remedy: 'Tilby en knapp eller lenke på nettstedet, og oppgi den i «url» eller «howTo».',
    },
    nn: {
      text: 'Samtykke til informasjonskapslar kan ein berre trekkje i innstillingane i nettlesaren. Det skal vere like lett å trekkje det som å gi det.',
      remedy: 'Tilby ein knapp eller ei lenkje på nettstaden, og oppgi ho i «url» eller «howTo».',
    },
    en: {
      text: 'Consent to cookies can be withdrawn only in the settings of the browser. Withdrawing shall be as easy as giving it.',
      remedy: 'Offer a button or link on the site, and state it in `url` or `howTo`.',
    },
  },
  harder: {
    nb: {
      text: 'Man gir samtykke til informasjonskapsler med et klikk, men må trekke det med brev eller oppmøte.',
      remedy: 'Tilby en knapp eller lenke på nettstedet, og oppgi den i «url» eller «howTo».',
    },
    nn: {
      text: 'Ein gir samtykke til informasjonskapslar med eit klikk, men må trekkje det med brev eller oppmøte.',
      remedy: 'Tilby ein knapp eller ei lenkje på nettstaden, og oppgi ho i «url» eller «howTo».',
    },
    en: {
      text: 'Consent to cookies is given with a click but must be withdrawn by letter or in person.',
      remedy: 'Offer a button or link on the site, and state it in `url` or `howTo`.',
    },
  },
} as const satisfies Messages;
