import { isCameraSurveillance } from '../../facts/camera-activity.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The sign at the place says that it is watched, by whom, and whether sound is recorded; the declaration can tell that it does. */
export default defineRule({
  id: 'camera-notice',
  title: {
    nb: 'Skiltet ved kameraene skal si hvem som overvåker',
    nn: 'Skiltet ved kameraa skal seie kven som overvaker',
    en: 'The sign at the cameras must say who is watching',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['forskrift om kameraovervåking i virksomhet § 4', 'GDPR 13(1)(a)'],
  since: '0.1',
  messages: {
    unknown: {
      nb: {
        text: 'Det står ikke om skiltet på stedet sier hvem som overvåker, og om det blir tatt opp lyd (kameraforskriften § 4).',
        remedy:
          'Sjekk skiltet. Legg så til «signage» under «camera», med «controller» og «audio» satt til true.',
      },
      nn: {
        text: 'Det står ikkje om skiltet på staden seier kven som overvaker, og om det blir teke opp lyd (kameraforskrifta § 4).',
        remedy:
          'Sjekk skiltet. Legg så til «signage» under «camera», med «controller» og «audio» sette til true.',
      },
      en: {
        text: 'It is not stated whether the sign at the place says who is watching, and whether sound is recorded (camera regulation § 4).',
        remedy:
          'Check the sign. Then add `signage` under `camera`, with `controller` and `audio` set to true.',
      },
    },
    controller: {
      nb: {
        text: 'Etter det som står her, sier ikke skiltet hvem som er ansvarlig for kameraene (kameraforskriften § 4).',
        remedy: 'Skriv kommunens navn på skiltet, og sett «controller» under «signage» til true.',
      },
      nn: {
        text: 'Etter det som står her, seier ikkje skiltet kven som er ansvarleg for kameraa (kameraforskrifta § 4).',
        remedy: 'Skriv namnet på kommunen på skiltet, og set «controller» under «signage» til true.',
      },
      en: {
        text: 'According to this, the sign at the place does not say who is responsible for the cameras (camera regulation § 4).',
        remedy: 'Put the name of the municipality on the sign, and set `controller` under `signage` to true.',
      },
    },
    audio: {
      nb: {
        text: 'Etter det som står her, sier ikke skiltet om det blir tatt opp lyd (kameraforskriften § 4).',
        remedy: 'Skriv på skiltet om lyd er med eller ikke, og sett «audio» under «signage» til true.',
      },
      nn: {
        text: 'Etter det som står her, seier ikkje skiltet om det blir teke opp lyd (kameraforskrifta § 4).',
        remedy: 'Skriv på skiltet om lyd er med eller ikkje, og set «audio» under «signage» til true.',
      },
      en: {
        text: 'According to this, the sign at the place does not say whether sound is recorded (camera regulation § 4).',
        remedy: 'Write on the sign whether sound is included, and set `audio` under `signage` to true.',
      },
    },
  },
  check({ camera }, { activity, declaration, report }) {
    if (!activity || !isCameraSurveillance(activity, declaration.language)) return;
    const { controller, audio: told } = camera?.signage ?? {};
    // Without a recording of sound there is nothing for the sign to say of it.
    const audio = camera?.audio === false ? true : told;
    if (controller === false) report('controller', {}, '/camera/signage/controller');
    if (audio === false) report('audio', {}, '/camera/signage/audio');
    if (controller === false || audio === false) return;
    if (controller === undefined || audio === undefined) {
      report(
        'unknown',
        {},
        controller === undefined ? '/camera/signage/controller' : '/camera/signage/audio',
      );
    }
  },
});
