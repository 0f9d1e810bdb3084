import type { PrivacyDeclaration, ScopeKind } from '@tretten/schema';
import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Words of journals and of access to public documents, in bokmål, nynorsk and English. */
const SAID =
  /(?<!\p{L})(?:postjournal|postlist[ae]|journalfør|offentle?i?g[ea]?\s+(?:journal|dokument|postjournal)|innsynsportal|dokumentinnsyn|innsyn\s+i\s+(?:\p{L}{1,20}\s+){0,2}(?:saks)?dokument|public\s+(?:journal|records?|documents?)|mail\s+journal)/iu;

/** A page about one website, app or form need not speak of letters. */
const NARROW: ReadonlySet<ScopeKind | undefined> = new Set<ScopeKind>(['website', 'app', 'form']);

/** The page of one service may leave it to the main declaration that it sends the reader to. */
function leavesItToTheMainOne({ scope, seeAlso }: PrivacyDeclaration): boolean {
  return scope?.kind === 'service' && (seeAlso ?? []).some(({ relation }) => relation === 'general');
}

/** Whoever writes to a public body should know that the letter is journalled and may be read by others. */
export default defineRule({
  id: 'public-disclosure-statement',
  title: {
    nb: 'Si gjerne at brev til kommunen blir journalført og kan bli offentlige',
    nn: 'Sei gjerne at brev til kommunen blir journalførte og kan bli offentlege',
    en: 'Consider saying that letters are journalled and may become public',
  },
  at: '',
  severity: 'info',
  sources: ['offentleglova § 10', 'offentleglova § 3', 'GDPR 86'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke at brev og e-post til kommunen blir journalført og at andre kan få innsyn (offentleglova §§ 3 og 10).',
        remedy: 'Legg gjerne til «publicAccess» med «journal» og en setning om hva andre kan se.',
      },
      nn: {
        text: 'Erklæringa seier ikkje at brev og e-post til kommunen blir journalførte og at andre kan få innsyn (offentleglova §§ 3 og 10).',
        remedy: 'Legg gjerne til «publicAccess» med «journal» og ei setning om kva andre kan sjå.',
      },
      en: {
        text: 'The declaration does not say that letters and e-mails are journalled and that others can get access (offentleglova §§ 3 and 10).',
        remedy: 'You may add `publicAccess` with `journal` and a sentence on what others can see.',
      },
    },
  },
  check({ controller, scope, publicAccess }, { declaration, activities, report }) {
    // Without a word on what is done, other rules tell that all is missing.
    if (controller?.kind === 'other' || NARROW.has(scope?.kind) || activities.length === 0) return;
    if (leavesItToTheMainOne(declaration)) return;
    if (publicAccess?.journal || publicAccess?.documents || publicAccess?.documentAccess) return;
    if (stringsOf(declaration, (text) => SAID.test(text)).length > 0) return;
    report('missing', {}, '/publicAccess');
  },
});
