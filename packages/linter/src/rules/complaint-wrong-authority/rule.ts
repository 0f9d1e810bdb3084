import { wrongRoute } from '../../facts/complaint-route.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Complaints about data protection go to Datatilsynet; other bodies hear other complaints. */
export default defineRule({
  id: 'complaint-wrong-authority',
  title: {
    nb: 'Klager om personvern går til Datatilsynet',
    nn: 'Klager om personvern går til Datatilsynet',
    en: 'Complaints about data protection go to Datatilsynet',
  },
  at: '#Text',
  severity: 'error',
  sources: [
    'GDPR 13(2)(d)',
    'GDPR 14(2)(e)',
    'GDPR 77(1)',
    'personopplysningsloven § 20',
    'personopplysningsloven § 22',
  ],
  answers: ['13(2)(d)', '14(2)(e)'],
  since: '0.1',
  messages: {
    wrongAuthority: {
      nb: {
        text: 'Klageinstansen er oppgitt som «{authority}». Klager om personvern går til Datatilsynet.',
        remedy: 'Skriv Datatilsynet i «complaint.authority.name».',
      },
      nn: {
        text: 'Klageinstansen er oppgitt som «{authority}». Klager om personvern går til Datatilsynet.',
        remedy: 'Skriv Datatilsynet i «complaint.authority.name».',
      },
      en: {
        text: 'Complaints are sent to “{authority}”. Complaints about data protection go to Datatilsynet.',
        remedy: 'Write Datatilsynet in `complaint.authority.name`.',
      },
    },
    saidInText: {
      severity: 'warning',
      nb: {
        text: 'Teksten sender klager om personvern til «{authority}» og nevner ikke Datatilsynet.',
        remedy: 'Skriv at man kan klage til Datatilsynet.',
      },
      nn: {
        text: 'Teksten sender klager om personvern til «{authority}» og nemner ikkje Datatilsynet.',
        remedy: 'Skriv at ein kan klage til Datatilsynet.',
      },
      en: {
        text: 'The text sends complaints about data protection to “{authority}” and does not mention Datatilsynet.',
        remedy: 'Say that people can complain to Datatilsynet.',
      },
    },
  },
  check({ text }, context) {
    const route = wrongRoute(text, context);
    if (!route) return;
    const { authority, how } = route;
    context.report(how === 'named' ? 'wrongAuthority' : 'saidInText', { authority });
  },
});
