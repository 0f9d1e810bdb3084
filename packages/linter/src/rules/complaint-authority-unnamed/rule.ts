import {
  namesAuthorityByName,
  wrongAuthorityIn,
  wrongAuthorityOfComplaint,
} from '../../facts/complaint-authority.ts';
import { versionsOf } from '../../facts/matching-version.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "A supervisory authority" meets the letter of art. 13(2)(d); the reader still has to learn which one it is. */
export default defineRule({
  id: 'complaint-authority-unnamed',
  title: {
    nb: 'Erklæringen bør si at klagen går til Datatilsynet',
    nn: 'Erklæringa bør seie at klaga går til Datatilsynet',
    en: 'The declaration should say that complaints go to Datatilsynet',
  },
  at: '/complaint',
  severity: 'warning',
  sources: ['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 12(2)', 'personopplysningsloven § 20'],
  since: '0.1',
  messages: {
    unnamed: {
      nb: {
        text: 'Erklæringen sier at man kan klage, men nevner ikke Datatilsynet, som er tilsynsmyndigheten i Norge.',
        remedy: 'Skriv Datatilsynet i «complaint.authority.name», og nevn det i «text».',
      },
      nn: {
        text: 'Erklæringa seier at ein kan klage, men nemner ikkje Datatilsynet, som er tilsynsmyndigheita i Noreg.',
        remedy: 'Skriv Datatilsynet i «complaint.authority.name», og nemn det i «text».',
      },
      en: {
        text: 'The declaration says that one can complain but does not name Datatilsynet, the supervisory authority in Norway.',
        remedy: 'Write Datatilsynet in `complaint.authority.name`, and name it in `text`.',
      },
    },
  },
  check({ authority, text, howTo }, { declaration: { language }, report }) {
    const names = versionsOf(authority?.name, language).map((version) => version.text);
    const told = [text, howTo].flatMap((one) => versionsOf(one, language)).map((version) => version.text);
    const addresses = [authority?.web, authority?.form, authority?.email].filter((one) => one !== undefined);
    if ([...names, ...told, ...addresses].some(namesAuthorityByName)) return;
    // Another body in its place is told by complaint-wrong-authority.
    if (names.some(wrongAuthorityIn) || (names.length === 0 && told.some(wrongAuthorityOfComplaint))) return;
    report('unnamed', {}, '/authority');
  },
});
