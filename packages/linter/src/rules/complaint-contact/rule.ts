import { namesAuthorityByName } from '../../facts/complaint-authority.ts';
import { versionsOf } from '../../facts/matching-version.ts';
import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Datatilsynet's web or postal address, wherever the page gives it. */
const ADDRESS = /datatilsynet\.no(?!\p{L})|postboks\s{1,3}458(?!\d)/iu;

/** The right to complain is told; an address saves the reader from searching for it. */
export default defineRule({
  id: 'complaint-contact',
  title: {
    nb: 'Si gjerne hvordan man når Datatilsynet',
    nn: 'Sei gjerne korleis ein når Datatilsynet',
    en: 'Consider saying how to reach Datatilsynet',
  },
  at: '/complaint',
  severity: 'info',
  sources: ['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 77(1)', 'personopplysningsloven § 20'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen nevner Datatilsynet, men verken nettadressen eller postadressen.',
        remedy:
          'Legg gjerne til «authority.web: https://www.datatilsynet.no» eller «authority.postalAddress: "Postboks 458 Sentrum, 0105 Oslo"».',
      },
      nn: {
        text: 'Erklæringa nemner Datatilsynet, men verken nettadressa eller postadressa.',
        remedy:
          'Legg gjerne til «authority.web: https://www.datatilsynet.no» eller «authority.postalAddress: "Postboks 458 Sentrum, 0105 Oslo"».',
      },
      en: {
        text: 'The declaration names Datatilsynet but gives neither its web address nor its postal address.',
        remedy:
          'You may add `authority.web: https://www.datatilsynet.no` or `authority.postalAddress: "Postboks 458 Sentrum, 0105 Oslo"`.',
      },
    },
  },
  check({ authority = {}, text, howTo }, { declaration, report }) {
    const { name: _name, unit: _unit, text: _words, ...details } = authority;
    if (Object.keys(details).some((key) => !key.startsWith('x-'))) return;
    const told = [authority.name, authority.text, text, howTo].flatMap((one) =>
      versionsOf(one, declaration.language),
    );
    // An authority that is not named, or is another one, is told by complaint-authority-unnamed and -wrong-authority.
    if (!told.some((version) => namesAuthorityByName(version.text))) return;
    if (stringsOf(declaration, (one) => ADDRESS.test(one)).length > 0) return;
    report('missing', {}, '/authority/web');
  },
});
