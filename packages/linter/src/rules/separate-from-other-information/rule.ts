import { matchingVersion } from '../../facts/matching-version.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Headings of sections that are not about personal data, in bokmål, nynorsk and English. */
const TERMS =
  /(?<!\p{L})(?:(?:bruk[ea]r|bruks|kjøps|leige|leie)vilkår|vilkår\s+for\s+(?:bruk|å\s+bruke)|opphavsrett|terms\s+(?:of|and)|copyright)/iu;
const LIABILITY = /(?<!\p{L})(?:ansvarsfr[aiå]|ansvarsbegrens|ansvarsavgrens|disclaimer|liability)/iu;

/** What is written about privacy should stand apart from terms of use and disclaimers. */
export default defineRule({
  id: 'separate-from-other-information',
  title: {
    nb: 'Hold personvern for seg selv',
    nn: 'Hald personvern for seg sjølv',
    en: 'Keep privacy apart from other information',
  },
  at: '/sections/*',
  severity: 'info',
  sources: ['Datatilsynet: informasjon og åpenhet', 'GDPR 12(1)'],
  since: '0.1',
  messages: {
    terms: {
      nb: {
        text: 'Erklæringen har en del om vilkår for bruk. Personvern bør stå for seg selv.',
        remedy: 'Flytt vilkårene til en egen side, og vis til den med «seeAlso».',
      },
      nn: {
        text: 'Erklæringa har ein del om vilkår for bruk. Personvern bør stå for seg sjølv.',
        remedy: 'Flytt vilkåra til ei eiga side, og vis til ho med «seeAlso».',
      },
      en: {
        text: 'The declaration has a section on terms of use. Privacy should stand apart.',
        remedy: 'Move the terms to a page of their own, and point to it with `seeAlso`.',
      },
    },
    liability: {
      nb: {
        text: 'Erklæringen har en del som begrenser ansvaret eller tar forbehold. Personvern bør stå for seg selv.',
        remedy: 'Ta den ut eller flytt den til en egen side; den endrer ikke pliktene etter loven.',
      },
      nn: {
        text: 'Erklæringa har ein del som avgrensar ansvaret eller tek atterhald. Personvern bør stå for seg sjølv.',
        remedy: 'Ta han ut eller flytt han til ei eiga side; han endrar ikkje pliktene etter lova.',
      },
      en: {
        text: 'The declaration has a section that limits liability or makes reservations. Privacy should stand apart.',
        remedy: 'Leave it out or move it to a page of its own; it does not change the duties under the law.',
      },
    },
  },
  check({ topic, heading }, { declaration: { language }, report }) {
    if (topic === 'terms-of-use') return report('terms', {}, '/topic');
    if (topic === 'liability') return report('liability', {}, '/topic');
    if (topic !== undefined && topic !== 'other') return;
    const terms = matchingVersion(heading, language, (text) => TERMS.test(text));
    if (terms) return report('terms', {}, `/heading${terms.suffix}`);
    const liability = matchingVersion(heading, language, (text) => LIABILITY.test(text));
    if (liability) report('liability', {}, `/heading${liability.suffix}`);
  },
});
