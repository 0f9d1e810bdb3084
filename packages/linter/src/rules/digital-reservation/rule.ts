import { sendsDigitally, tellsOfReservation } from '../../facts/digital-post.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Whoever gets decisions digitally can opt out; nothing requires that a privacy declaration say so. */
export default defineRule({
  id: 'digital-reservation',
  title: {
    nb: 'Si gjerne at man kan reservere seg mot digital post',
    nn: 'Sei gjerne at ein kan reservere seg mot digital post',
    en: 'Consider saying that one can opt out of digital mail',
  },
  at: '/rights',
  severity: 'info',
  sources: ['eForvaltningsforskriften § 9'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Kommunen sender post digitalt, men erklæringen sier ikke at man kan reservere seg (eForvaltningsforskriften § 9).',
        remedy:
          'Legg gjerne til «digitalReservation» under «rights», for eksempel «text: Du kan reservere deg mot digital post på norge.no».',
      },
      nn: {
        text: 'Kommunen sender post digitalt, men erklæringa seier ikkje at ein kan reservere seg (eForvaltningsforskrifta § 9).',
        remedy:
          'Legg gjerne til «digitalReservation» under «rights», til dømes «text: Du kan reservere deg mot digital post på norge.no».',
      },
      en: {
        text: 'The municipality sends mail digitally, but the declaration does not say that one can opt out (eForvaltningsforskriften § 9).',
        remedy:
          'You may add `digitalReservation` under `rights`, for example `text: You can opt out of digital mail at norge.no`.',
      },
    },
  },
  check(_rights, { declaration, report }) {
    if (tellsOfReservation(declaration) || !sendsDigitally(declaration)) return;
    report('missing', {}, '/digitalReservation');
  },
});
