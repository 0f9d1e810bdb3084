import type { ChannelKind } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { consentHolders } from '../../facts/withdrawal.ts';
import { isOnlyByLetterOrVisit, saysHow } from '../../facts/withdrawal-words.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Ways of giving consent that take no letter and no visit. */
const ELECTRONIC: readonly ChannelKind[] = [
  'web-form',
  'self-service',
  'app',
  'website',
  'email',
  'newsletter',
  'sms',
  'school-home-app',
  'social-media',
  'chat',
];

/** It must be as easy to withdraw consent as to give it; the reader must then learn how. */
export default defineRule({
  id: 'consent-withdrawal-method',
  title: {
    nb: 'Si hvordan samtykke trekkes, like lett som det blir gitt',
    nn: 'Sei korleis samtykke blir trekt, like lett som det blir gitt',
    en: 'Say how consent is withdrawn, as easily as it is given',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 7(3)', 'GDPR 12(2)', 'EDPB 05/2020'],
  since: '0.1',
  messages: {
    noMethod: {
      nb: {
        text: 'Det står at samtykke kan trekkes, men ikke hvordan.',
        remedy: 'Legg til «howTo» eller «url»: det skal være like lett å trekke samtykket som å gi det.',
      },
      nn: {
        text: 'Det står at samtykke kan trekkjast, men ikkje korleis.',
        remedy: 'Legg til «howTo» eller «url»: det skal vere like lett å trekkje samtykket som å gi det.',
      },
      en: {
        text: 'It says that consent can be withdrawn, but not how.',
        remedy: 'Add `howTo` or `url`: withdrawing consent shall be as easy as giving it.',
      },
    },
    harder: {
      nb: {
        text: '«{activity}» tar imot samtykke elektronisk, men det må trekkes med brev eller oppmøte.',
        remedy: 'Tilby samme kanal i «howTo» som samtykket ble gitt i.',
      },
      nn: {
        text: '«{activity}» tek imot samtykke elektronisk, men det må trekkjast med brev eller oppmøte.',
        remedy: 'Tilby den same kanalen i «howTo» som samtykket blei gitt i.',
      },
      en: {
        text: '“{activity}” takes consent electronically, but it must be withdrawn by letter or in person.',
        remedy: 'Offer in `howTo` the same channel through which consent was given.',
      },
    },
  },
  check({ language }, { declaration, activities, report }) {
    for (const { first, withdrawals } of consentHolders(declaration, activities)) {
      const ways = withdrawals.filter(({ withdrawal }) => saysHow(withdrawal, language));
      const [place] = ways.length > 0 ? ways : withdrawals;
      if (!place) continue;
      const channels = first.activity?.value.channels ?? [];
      const onlyHard = ways.every(({ withdrawal }) => isOnlyByLetterOrVisit(withdrawal, language));
      if (ways.length === 0) report('noMethod', {}, `#${place.pointer}/howTo`);
      else if (onlyHard && channels.some((channel) => ELECTRONIC.includes(channel))) {
        report('harder', { activity: activityName(first.activity, declaration) }, `#${place.pointer}/howTo`);
      }
    }
  },
});
