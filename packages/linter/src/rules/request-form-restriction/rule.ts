import { formDemands } from '../../facts/form-demands.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Requests need no particular form; the controller must make it easy to use the rights (GDPR 12(2)). */
export default defineRule({
  id: 'request-form-restriction',
  title: {
    nb: 'Krav etter personvernreglene trenger ingen bestemt form',
    nn: 'Krav etter personvernreglane treng inga bestemt form',
    en: 'Data protection requests need no particular form',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(2)', 'GDPR 15', 'EDPB 01/2022'],
  since: '0.1',
  messages: {
    written: {
      nb: {
        text: 'Erklæringen krever at man ber skriftlig. Personvernforordningen stiller ikke noe formkrav.',
        remedy:
          'Sett «formality: any» under «requests», og si at man også kan spørre muntlig, for eksempel på telefon.',
      },
      nn: {
        text: 'Erklæringa krev at ein bed skriftleg. Personvernforordninga stiller ikkje noko formkrav.',
        remedy:
          'Set «formality: any» under «requests», og sei at ein òg kan spørje munnleg, til dømes på telefon.',
      },
      en: {
        text: 'The declaration demands requests in writing. The GDPR does not require any particular form.',
        remedy:
          'Set `formality: any` under `requests`, and say that people may also ask orally, for example by phone.',
      },
    },
    formOnly: {
      nb: {
        text: 'Erklæringen krever at man bruker et bestemt skjema. Personvernforordningen stiller ikke noe formkrav.',
        remedy:
          'Anbefal gjerne skjemaet, men si at andre henvendelser også teller, og sett «formality: any» under «requests».',
      },
      nn: {
        text: 'Erklæringa krev at ein bruker eit bestemt skjema. Personvernforordninga stiller ikkje noko formkrav.',
        remedy:
          'Tilrå gjerne skjemaet, men sei at andre førespurnader òg tel, og set «formality: any» under «requests».',
      },
      en: {
        text: 'The declaration demands that people use a certain form. The GDPR does not require any particular form.',
        remedy:
          'Recommend the form if you like, but say that other requests count too, and set `formality: any` under `requests`.',
      },
    },
    inPerson: {
      nb: {
        text: 'Erklæringen krever at man møter opp. Personvernforordningen stiller ikke noe formkrav.',
        remedy:
          'Si at man også kan ringe, skrive eller bruke skjema, og sett «formality: any» under «requests».',
      },
      nn: {
        text: 'Erklæringa krev at ein møter opp. Personvernforordninga stiller ikkje noko formkrav.',
        remedy:
          'Sei at ein òg kan ringje, skrive eller bruke skjema, og set «formality: any» under «requests».',
      },
      en: {
        text: 'The declaration demands that people come in person. The GDPR does not require any particular form.',
        remedy:
          'Say that people may also call, write or use a form, and set `formality: any` under `requests`.',
      },
    },
  },
  check(declaration, { report }) {
    const { formality } = declaration.requests ?? {};
    if (formality === 'written') report('written', {}, '#/requests/formality');
    else if (formality === 'form-only') report('formOnly', {}, '#/requests/formality');
    else for (const { demand, pointer } of formDemands(declaration)) report(demand, {}, `#${pointer}`);
  },
});
