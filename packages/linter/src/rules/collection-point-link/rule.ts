import { isCollectionPoint } from '../../facts/collection-points.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The information is due when the data are obtained, so the form itself must lead to it. */
export default defineRule({
  id: 'collection-point-link',
  title: {
    nb: 'Skjemaer og apper viser til erklæringen',
    nn: 'Skjema og appar viser til erklæringa',
    en: 'Forms and apps lead to the declaration',
  },
  at: '/communication',
  severity: 'warning',
  sources: ['GDPR 13(1)', 'GDPR 12(1)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Det står ikke hvor den som bruker dette stedet, finner informasjonen etter artikkel 13. Den skal gis når opplysningene samles inn.',
        remedy: 'Legg til «noticeUrl»: adressen som skjemaet eller appen selv viser til.',
      },
      nn: {
        text: 'Det står ikkje kvar den som bruker denne staden, finn informasjonen etter artikkel 13. Den skal folk få når opplysningane blir samla inn.',
        remedy: 'Legg til «noticeUrl»: adressa som skjemaet eller appen sjølv viser til.',
      },
      en: {
        text: 'It is not stated where those who use this place find the information of Article 13. It is due when the data are collected.',
        remedy: 'Add `noticeUrl`: the address that the form or app itself leads to.',
      },
    },
    missingEverywhere: {
      nb: {
        text: 'Ingen av de {count} skjemaene, portalene og appene har «noticeUrl»: det står ikke hvor de viser til informasjonen etter artikkel 13.',
        remedy: 'Sjekk at hvert av dem viser til erklæringen, og skriv adressen i «noticeUrl».',
      },
      nn: {
        text: 'Ingen av dei {count} skjemaa, portalane og appane har «noticeUrl»: det står ikkje kvar dei viser til informasjonen etter artikkel 13.',
        remedy: 'Sjekk at kvart av dei viser til erklæringa, og skriv adressa i «noticeUrl».',
      },
      en: {
        text: 'None of the {count} forms, portals and apps has `noticeUrl`: it is not stated where they lead to the information of Article 13.',
        remedy: 'Check that each of them leads to the declaration, and write the address in `noticeUrl`.',
      },
    },
  },
  check(communication, { report }) {
    const points = [...communication.entries()].filter(([, entry]) => isCollectionPoint(entry));
    const lacking = points.filter(([, { noticeUrl }]) => noticeUrl === undefined);
    if (lacking.length > 1 && lacking.length === points.length) {
      report('missingEverywhere', { count: lacking.length });
      return;
    }
    for (const [index] of lacking) report('missing', {}, `/${index}/noticeUrl`);
  },
});
