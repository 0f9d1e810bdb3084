import { MAIL_PARTS, mailboxMention, namesMailboxRegulation } from '../../facts/staff-mailbox.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** An employer opens, closes and erases mailboxes by the rules of a regulation, not by guidelines of its own. */
export default defineRule({
  id: 'employee-mailbox',
  title: {
    nb: 'Ansattes e-postkasser følger en forskrift',
    nn: 'E-postkassene til dei tilsette følgjer ei forskrift',
    en: 'Employees’ mailboxes follow a regulation',
  },
  at: '',
  severity: 'info',
  sources: [
    'forskrift om arbeidsgivers innsyn i e-postkasse § 2',
    'forskrift om arbeidsgivers innsyn i e-postkasse § 3',
    'forskrift om arbeidsgivers innsyn i e-postkasse § 4',
    'forskrift om arbeidsgivers innsyn i e-postkasse § 5',
  ],
  since: '0.1',
  mentions: MAIL_PARTS,
  messages: {
    unnamed: {
      nb: {
        text: 'Teksten forteller om de ansattes e-postkasser, men ikke at innsyn og avslutning følger forskrift om arbeidsgivers innsyn i e-postkasse.',
        remedy:
          'Vis i «law» til FOR-2018-07-02-1108: § 2 om når innsyn er lov, § 3 om varsel, § 4 om avslutning.',
      },
      nn: {
        text: 'Teksten fortel om e-postkassene til dei tilsette, men ikkje at innsyn og avslutning følgjer «forskrift om arbeidsgivers innsyn i e-postkasse».',
        remedy:
          'Vis i «law» til FOR-2018-07-02-1108: § 2 om når innsyn er lov, § 3 om varsel, § 4 om avslutning.',
      },
      en: {
        text: 'The text tells of employees’ mailboxes, but not that access and closing follow the regulation on the employer’s access to mailboxes.',
        remedy:
          'Cite FOR-2018-07-02-1108 in `law`: § 2 on when access is allowed, § 3 on notice, § 4 on closing.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    const mention = mailboxMention(declaration, activities);
    if (mention && !namesMailboxRegulation(declaration)) report('unnamed', {}, `#${mention.pointer}`);
  },
});
