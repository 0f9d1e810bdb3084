import { textsOf } from '@tretten/schema';
import { defineRule } from '../../rule/define-rule.ts';

/** "Du har plikt til å svare", in bokmål, nynorsk and English; a duty that is denied reads otherwise. */
const SAYS_DUTY =
  /(?<!\p{L})(?:(?:du|de|dere|ein|man|foreld\p{L}{1,6}|søker(?:en)?|søkjar(?:en)?)\s+(?:(?:har|er)\s+(?:lovbestemt\s+)?(?:plikt|pliktige?|forplikt[ae]t?|skyldige?|pålagt|pålagde?)\s+(?:til\s+)?å|plikt(?:er|ar)\s+å)|you\s+(?:are\s+(?:obliged|required)|must))\s+(?:gi|svar[ae]|oppgi|opplys[ae]|leve?r[ae]|meld[ea]|send[ea]|give|provide|answer)/iu;

/** Whether one must give the data has one answer: what is voluntary, nobody is obliged to. */
export default defineRule({
  id: 'provision-contradicted',
  title: {
    nb: 'Ingen har plikt til å gi det som er frivillig',
    nn: 'Ingen har plikt til å gi det som er frivillig',
    en: 'Nobody is obliged to give what is voluntary',
  },
  at: '#Provision',
  severity: 'error',
  sources: ['GDPR 13(2)(e)'],
  answers: ['13(2)(e)'],
  since: '0.1',
  messages: {
    obligedThoughVoluntary: {
      nb: {
        text: 'Det står både at det er frivillig å gi opplysningene, og at den registrerte har plikt til det.',
        remedy:
          'Skriv «obliged: false», eller rett «requirement», for eksempel til «statutory» med loven i «law».',
      },
      nn: {
        text: 'Det står både at det er frivillig å gi opplysningane, og at den registrerte har plikt til det.',
        remedy:
          'Skriv «obliged: false», eller rett «requirement», til dømes til «statutory» med lova i «law».',
      },
      en: {
        text: 'It is said both that giving the data is voluntary and that the person is obliged to give them.',
        remedy:
          'Write `obliged: false`, or correct `requirement`, for example to `statutory` with the act in `law`.',
      },
    },
    saidInText: {
      severity: 'warning',
      nb: {
        text: 'Det står at det er frivillig å gi opplysningene, men teksten sier at den registrerte har plikt til det.',
        remedy: 'Rett teksten, eller rett «requirement», for eksempel til «statutory» med loven i «law».',
      },
      nn: {
        text: 'Det står at det er frivillig å gi opplysningane, men teksten seier at den registrerte har plikt til det.',
        remedy: 'Rett teksten, eller rett «requirement», til dømes til «statutory» med lova i «law».',
      },
      en: {
        text: 'Giving the data is classified as voluntary, but the text says that the person is obliged to give them.',
        remedy:
          'Correct the text, or correct `requirement`, for example to `statutory` with the act in `law`.',
      },
    },
  },
  check({ requirement, obliged, text, consequences }, { declaration, report }) {
    if (requirement !== 'voluntary') return;
    if (obliged === true) return report('obligedThoughVoluntary', {}, '/obliged');
    for (const [key, words] of Object.entries({ text, consequences })) {
      const said = textsOf(words, declaration.language).find((version) => SAYS_DUTY.test(version.text));
      if (said) return report('saidInText', {}, `/${key}${said.suffix}`);
    }
  },
});
