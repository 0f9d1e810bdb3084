import { cameraRegistrationClaim } from '../../facts/registration-regime.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Nobody notifies Datatilsynet of cameras any more: the act of 2018 has no such duty. */
export default defineRule({
  id: 'camera-registration-duty-claim',
  title: {
    nb: 'Kameraovervåking skal ikke meldes til Datatilsynet',
    nn: 'Kameraovervaking skal ikkje meldast til Datatilsynet',
    en: 'Camera surveillance is not notified to Datatilsynet',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['personopplysningsloven § 32', 'overgangsregler til personopplysningsloven § 3'],
  since: '0.1',
  mentions: ['kamera', 'overvåk', 'overvak', 'camera', 'cctv', 'surveillance'],
  messages: {
    claim: {
      nb: {
        text: 'Teksten sier «{words}» om kameraovervåking. Plikten til å melde kameraer til Datatilsynet falt bort senest 20. juli 2018.',
        remedy:
          'Ta ut setningen. Skriv heller hvem som er ansvarlig, hva kameraene brukes til, og når opptakene blir slettet.',
      },
      nn: {
        text: 'Teksten seier «{words}» om kameraovervaking. Plikta til å melde kamera til Datatilsynet fall bort seinast 20. juli 2018.',
        remedy:
          'Ta ut setninga. Skriv heller kven som er ansvarleg, kva kameraa blir brukte til, og når opptaka blir sletta.',
      },
      en: {
        text: 'The text says “{words}” of camera surveillance. The duty to notify Datatilsynet of cameras had ended by 20 July 2018.',
        remedy:
          'Take the sentence out. Rather say who is responsible, what the cameras are for, and when recordings are erased.',
      },
    },
  },
  check({ text }, context) {
    const words = cameraRegistrationClaim(text);
    if (words === undefined || context.asOf < '2018-07-20' || context.path.startsWith('/changes/')) return;
    if (isFirstVersion(context, (version) => cameraRegistrationClaim(version) !== undefined)) {
      context.report('claim', { words });
    }
  },
});
