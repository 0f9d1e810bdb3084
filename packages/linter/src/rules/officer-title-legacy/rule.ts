import { firstMention } from '../../facts/first-mention.ts';
import { defineRule } from '../../rule/define-rule.ts';

const TITLE = /(?<!\p{L})(?:fylkes)?rådmann(?:en)?s?(?!\p{L})/iu;
/** A person's own title is the municipality's affair. */
const OWN_TITLE = /\/title(?:\/|$)/u;

/** The act of 2018 says kommunedirektør; a municipality may still use another title, so this is only a note. */
export default defineRule({
  id: 'officer-title-legacy',
  title: {
    nb: 'Rådmann heter kommunedirektør i kommuneloven',
    nn: 'Rådmann heiter kommunedirektør i kommunelova',
    en: 'Rådmann is called kommunedirektør in the Local Government Act',
  },
  at: '#Text',
  severity: 'info',
  sources: ['kommuneloven § 13-1'],
  since: '0.1',
  mentions: ['rådmann'],
  messages: {
    legacy: {
      nb: {
        text: 'Teksten bruker tittelen rådmann. Kommuneloven § 13-1 sier kommunedirektør.',
        remedy: 'Skriv «kommunedirektøren» hvis kommunen har byttet tittel.',
      },
      nn: {
        text: 'Teksten bruker tittelen rådmann. Kommunelova § 13-1 seier kommunedirektør.',
        remedy: 'Skriv «kommunedirektøren» viss kommunen har bytt tittel.',
      },
      en: {
        text: 'The text uses the title rådmann. Kommuneloven § 13-1 says kommunedirektør (chief executive).',
        remedy: 'Write “kommunedirektøren” if the municipality has changed the title.',
      },
    },
  },
  check({ text }, { declaration, asOf, path, report }) {
    if (!TITLE.test(text) || asOf < '2020-01-01' || OWN_TITLE.test(path)) return;
    const place = firstMention(declaration, TITLE, OWN_TITLE);
    if (place !== undefined) report('legacy', {}, `#${place}`);
  },
});
