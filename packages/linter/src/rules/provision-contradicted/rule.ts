import { defineRule } from '../../rule/define-rule.ts';

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
  },
  check({ requirement, obliged }, { report }) {
    if (requirement === 'voluntary' && obliged === true) report('obligedThoughVoluntary', {}, '/obliged');
  },
});
