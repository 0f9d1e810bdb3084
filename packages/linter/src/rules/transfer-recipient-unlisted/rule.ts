import { textIn } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { isKnownReceiver } from '../../facts/receivers.ts';
import { transfersOf } from '../../facts/transfers.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Whoever receives the data in a third country is a recipient too. */
export default defineRule({
  id: 'transfer-recipient-unlisted',
  title: {
    nb: 'Den som får opplysninger utenfor EØS, er også mottaker',
    nn: 'Den som får opplysningar utanfor EØS, er òg mottakar',
    en: 'Whoever receives data outside the EEA is a recipient too',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 13(1)(e)', 'GDPR 14(1)(e)', 'GDPR 13(1)(f)', 'GDPR 14(1)(f)'],
  since: '0.1',
  messages: {
    unlisted: {
      nb: {
        text: '«{recipient}» får opplysninger fra «{activity}» utenfor EØS, men står ikke blant mottakerne.',
        remedy:
          'Legg virksomheten til i «recipients» med «role» og «country», eller rett navnet i «transfers».',
      },
      nn: {
        text: '«{recipient}» får opplysningar frå «{activity}» utanfor EØS, men står ikkje blant mottakarane.',
        remedy: 'Legg verksemda til i «recipients» med «role» og «country», eller rett namnet i «transfers».',
      },
      en: {
        text: '“{recipient}” receives data from “{activity}” outside the EEA but is not among the recipients.',
        remedy: 'Add the body to `recipients` with `role` and `country`, or correct the name in `transfers`.',
      },
    },
    noRecipients: {
      nb: {
        text: '«{activity}» sier at ingen utenfor kommunen får opplysningene, men oppgir en overføring ut av EØS.',
        remedy: 'Skriv hvem som får opplysningene, i «recipients», eller fjern overføringen.',
      },
      nn: {
        text: '«{activity}» seier at ingen utanfor kommunen får opplysningane, men fører opp ei overføring ut av EØS.',
        remedy: 'Skriv kven som får opplysningane, i «recipients», eller fjern overføringa.',
      },
      en: {
        text: '“{activity}” says that nobody outside the municipality receives the data, but states a transfer out of the EEA.',
        remedy: 'Say who receives the data in `recipients`, or remove the transfer.',
      },
    },
  },
  check({ recipients }, { activity, declaration, report }) {
    if (!activity || recipients === undefined) return;
    const { language } = declaration;
    const name = activityName(activity, declaration);
    // What general says beside an activity's own statement may be about the other activities.
    const isOwn = activity.origin['transfers']?.startsWith(activity.pointer) ?? false;
    if (recipients === 'none') {
      const [first] = transfersOf(activity);
      if (first && isOwn) report('noRecipients', { activity: name }, `#${first.pointer}`);
      return;
    }
    for (const { transfer, pointer } of isOwn ? transfersOf(activity) : []) {
      if (transfer.recipient === undefined || isKnownReceiver(transfer.recipient, activity, language))
        continue;
      const recipient = textIn(transfer.recipient, language, language);
      report('unlisted', { recipient, activity: name }, `#${pointer}/recipient`);
    }
  },
});
