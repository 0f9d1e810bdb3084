import { defineRule } from '../../rule/define-rule.ts';

/** Of a decision made by a machine alone the reader is told how it comes about and what it means. */
export default defineRule({
  id: 'automated-decision-disclosed',
  title: {
    nb: 'Automatiserte avgjørelser må forklares',
    nn: 'Automatiserte avgjerder må forklarast',
    en: 'Automated decisions must be explained',
  },
  at: '#AutomatedDecision',
  severity: 'error',
  sources: ['GDPR 13(2)(f)', 'GDPR 14(2)(g)', 'GDPR 22(1)', 'GDPR 22(4)'],
  answers: ['13(2)(f)', '14(2)(g)'],
  since: '0.1',
  messages: {
    nothing: {
      nb: {
        text: 'Erklæringen sier at avgjørelsen er automatisk, men verken hvordan den blir til eller hva den betyr.',
        remedy: 'Legg til «logic», «significance» og «consequences» med ord folk forstår.',
      },
      nn: {
        text: 'Erklæringa seier at avgjerda er automatisk, men verken korleis ho blir til, eller kva ho betyr.',
        remedy: 'Legg til «logic», «significance» og «consequences» med ord folk forstår.',
      },
      en: {
        text: 'The declaration says that the decision is automated, but neither how it comes about nor what it means.',
        remedy: 'Add `logic`, `significance` and `consequences` in words people understand.',
      },
    },
    logic: {
      nb: {
        text: 'Erklæringen sier ikke hvordan den automatiske avgjørelsen blir til.',
        remedy: 'Skriv i «logic» hvilke opplysninger maskinen ser på, og hva som avgjør.',
      },
      nn: {
        text: 'Erklæringa seier ikkje korleis den automatiske avgjerda blir til.',
        remedy: 'Skriv i «logic» kva opplysningar maskina ser på, og kva som avgjer.',
      },
      en: {
        text: 'The declaration does not say how the automated decision comes about.',
        remedy: 'Say in `logic` which data the machine looks at and what decides.',
      },
    },
    effect: {
      nb: {
        text: 'Erklæringen sier ikke både hva den automatiske avgjørelsen betyr, og hva den kan føre til.',
        remedy: 'Skriv begge deler: «significance» (hva den betyr) og «consequences» (hva den kan føre til).',
      },
      nn: {
        text: 'Erklæringa seier ikkje både kva den automatiske avgjerda betyr, og kva ho kan føre til.',
        remedy: 'Skriv begge delar: «significance» (kva ho betyr) og «consequences» (kva ho kan føre til).',
      },
      en: {
        text: 'The declaration does not say both what the automated decision means and what it can lead to.',
        remedy: 'State both: `significance` (what it means) and `consequences` (what it can lead to).',
      },
    },
  },
  check({ logic, significance, consequences }, { report }) {
    const missing = Object.entries({ logic, significance, consequences }).flatMap(([key, told]) =>
      told === undefined ? [key] : [],
    );
    if (missing.length === 3) return report('nothing', {});
    for (const key of missing) report(key === 'logic' ? 'logic' : 'effect', {}, `/${key}`);
  },
});
