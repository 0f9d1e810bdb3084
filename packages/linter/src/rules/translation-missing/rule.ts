import { missingTranslations } from '../../facts/promised-languages.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** `languages` promises every text in each of them; a reader of the one that is missing learns nothing there. */
export default defineRule({
  id: 'translation-missing',
  title: {
    nb: 'Teksten skal finnes på alle språk som er lovet',
    nn: 'Teksten skal finnast på alle språk som er lova',
    en: 'The text must exist in every promised language',
  },
  at: '/languages',
  severity: 'warning',
  sources: ['GDPR 12(1)', 'WP260 rev.01, translations'],
  since: '0.1',
  messages: {
    text: {
      nb: {
        text: 'Teksten mangler på {missing}, som «languages» lover.',
        remedy: 'Skriv teksten med én nøkkel for hvert språk, for eksempel { nb: …, nn: …, en: … }.',
      },
      nn: {
        text: 'Teksten manglar på {missing}, som «languages» lovar.',
        remedy: 'Skriv teksten med éin nøkkel for kvart språk, til dømes { nb: …, nn: …, en: … }.',
      },
      en: {
        text: 'The text lacks {missing}, which `languages` promises.',
        remedy: 'Write the text with one key for each language, for example { nb: …, nn: …, en: … }.',
      },
    },
    language: {
      nb: {
        text: '«{missing}» er lovet i «languages», men {count} tekster mangler på dette språket.',
        remedy: 'Oversett tekstene, eller stryk «{missing}» i «languages» til oversettelsen er ferdig.',
      },
      nn: {
        text: '«{missing}» er lova i «languages», men {count} tekstar manglar på dette språket.',
        remedy: 'Set om tekstane, eller stryk «{missing}» i «languages» til omsetjinga er ferdig.',
      },
      en: {
        text: '“{missing}” is promised in `languages`, but {count} texts lack this language.',
        remedy: 'Translate the texts, or delete “{missing}” from `languages` until the translation is ready.',
      },
    },
  },
  check(_languages, { declaration, report }) {
    const { languages, texts } = missingTranslations(declaration);
    for (const { language, index, count } of languages) {
      report('language', { missing: language, count }, `/${index}`);
    }
    for (const { pointer, lacking } of texts) {
      report('text', { missing: lacking.map((tag) => `«${tag}»`).join(', ') }, `#${pointer}`);
    }
  },
});
