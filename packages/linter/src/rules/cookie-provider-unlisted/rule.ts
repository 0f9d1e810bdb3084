import { textIn } from '@tretten/schema';
import { isUnlistedProvider } from '../../facts/cookie-receivers.ts';
import { consentNeed, cookieName, statedCookies } from '../../facts/cookies.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Who runs a tool on the website gets data about the visitor, and is a recipient. */
export default defineRule({
  id: 'cookie-provider-unlisted',
  title: {
    nb: 'Den som står bak et verktøy på nettstedet, bør stå blant mottakerne',
    nn: 'Den som står bak eit verktøy på nettstaden, bør stå blant mottakarane',
    en: 'Whoever runs a tool on the website should be among the recipients',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(e)', 'GDPR 4(9)', 'ekomloven § 3-15', 'CJEU C-673/17'],
  since: '0.1',
  messages: {
    unlisted: {
      nb: {
        text: '«{provider}» står bak «{cookie}», men er ikke mottaker i noen aktivitet.',
        remedy: 'Legg «{provider}» til i «recipients» i aktiviteten for nettstedet, med «role» og «country».',
      },
      nn: {
        text: '«{provider}» står bak «{cookie}», men er ikkje mottakar i nokon aktivitet.',
        remedy: 'Legg «{provider}» til i «recipients» i aktiviteten for nettstaden, med «role» og «country».',
      },
      en: {
        text: '“{provider}” is behind “{cookie}” but is a recipient in no activity.',
        remedy:
          'Add “{provider}” to `recipients` in the activity for the website, with `role` and `country`.',
      },
    },
  },
  check(declaration, { activities, report }) {
    const { language } = declaration;
    for (const [index, item] of (statedCookies(declaration)?.items ?? []).entries()) {
      const { provider } = item;
      if (provider === undefined || consentNeed(item) !== 'needed') continue;
      if (!isUnlistedProvider(provider, declaration, activities)) continue;
      const params = {
        provider: textIn(provider, language, language),
        cookie: cookieName(item, index, language),
      };
      report('unlisted', params, `/cookies/items/${index}/provider`);
    }
  },
});
