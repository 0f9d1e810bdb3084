import { euBorder } from '../../facts/eu-border.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Norway, Iceland and Liechtenstein are outside the EU but inside the border that the rules on transfers draw. */
export default defineRule({
  id: 'eu-vs-eea',
  title: {
    nb: 'Grensen går ved EØS, ikke EU',
    nn: 'Grensa går ved EØS, ikkje EU',
    en: 'The border is the EEA, not the EU',
  },
  at: '#Text',
  severity: 'info',
  sources: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'GDPR 44', 'personopplysningsloven § 1'],
  since: '0.1',
  mentions: ['utenfor', 'utanfor', 'ut av', 'ut fr', 'forla', 'forle', 'forlè', 'outside', 'out of', 'leave'],
  messages: {
    border: {
      nb: {
        text: 'Teksten sier «{words}». Reglene om overføring gjelder land utenfor EØS: Norge, Island og Liechtenstein er ikke med i EU.',
        remedy: 'Skriv «utenfor EØS» eller «utenfor EU/EØS».',
      },
      nn: {
        text: 'Teksten seier «{words}». Reglane om overføring gjeld land utanfor EØS: Noreg, Island og Liechtenstein er ikkje med i EU.',
        remedy: 'Skriv «utanfor EØS» eller «utanfor EU/EØS».',
      },
      en: {
        text: 'The text says “{words}”. The rules on transfers concern countries outside the EEA: Norway, Iceland and Liechtenstein are not in the EU.',
        remedy: 'Write “outside the EEA” or “outside the EU/EEA”.',
      },
    },
  },
  check({ text }, context) {
    const words = euBorder(text);
    if (words === undefined || context.path.startsWith('/changes/')) return;
    if (isFirstVersion(context, (version) => euBorder(version) !== undefined)) {
      context.report('border', { words });
    }
  },
});
