import { actById, statusAt } from '@tretten/norway/acts';
import { unspecificArchiveLaw } from '../../facts/archive-law.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Since 2026 the archive law is another one under the same name, so a storage period must say which act or section. */
export default defineRule({
  id: 'retention-archive-basis-current',
  title: {
    nb: 'Lagring etter arkivloven bør vise til loven av 2025',
    nn: 'Lagring etter arkivlova bør vise til lova av 2025',
    en: 'Storage under the archive act should refer to the act of 2025',
  },
  at: '#Retention',
  severity: 'warning',
  sources: ['arkivlova § 12', 'arkivlova § 13', 'GDPR 13(2)(a)', 'GDPR 14(2)(a)'],
  since: '0.1',
  messages: {
    unspecific: {
      nb: {
        text: '«{words}» sier verken år eller paragraf; både loven av 1992 og loven som gjelder fra 2026, heter arkivlova.',
        remedy:
          'Skriv paragrafen, for eksempel «arkivlova § 12» i «law» for det som bevares, og tiden i «period».',
      },
      nn: {
        text: '«{words}» seier verken år eller paragraf; både lova av 1992 og lova som gjeld frå 2026, heiter arkivlova.',
        remedy:
          'Skriv paragrafen, til dømes «arkivlova § 12» i «law» for det som blir teke vare på, og tida i «period».',
      },
      en: {
        text: '“{words}” gives neither year nor section; both the act of 1992 and the one in force from 2026 are called arkivlova.',
        remedy:
          'Name the section, for example “arkivlova § 12” in `law` for what is preserved, and the time in `period`.',
      },
    },
  },
  check(entry, { asOf, declaration, report }) {
    if (statusAt(actById('arkl-2025'), asOf) !== 'in-force') return;
    const unspecific = unspecificArchiveLaw(entry, declaration.language);
    if (unspecific) report('unspecific', { words: unspecific.words }, unspecific.where);
  },
});
