import type { Change } from '@tretten/schema';

/** A fault in the corpus's declaration that one rule of Spectral's ruleset and the rule of tretten with the same id find. */
export interface EqualFault {
  readonly rule: string;
  readonly changes: readonly Change[];
  /** Whether ajv-cli finds it with the complete schema: something that every declaration must say is missing. */
  readonly complete?: true;
}

const removed = (...paths: readonly string[]): readonly Change[] =>
  paths.map((path) => ({ op: 'remove', path }));
const replaced = (path: string, value: unknown): readonly Change[] => [{ op: 'replace', path, value }];
const ACTIVITY = '/processingActivities/0';

/** One fault for each of the rules. */
export const EQUAL_FAULTS: readonly EqualFault[] = [
  { rule: 'controller-identity-required', changes: removed('/controller/name'), complete: true },
  { rule: 'controller-contact-required', changes: removed('/controller/contact'), complete: true },
  { rule: 'dpo-contact-required', changes: removed('/dataProtectionOfficer/contact'), complete: true },
  {
    rule: 'dpo-private-mailbox',
    changes: replaced('/dataProtectionOfficer/contact/email', 'nordvik.personvernombud@gmail.com'),
  },
  { rule: 'purpose-required', changes: removed(`${ACTIVITY}/purposes`), complete: true },
  { rule: 'legal-basis-required', changes: removed('/processingActivities/1/legalBases'), complete: true },
  {
    rule: 'supervisory-article-as-basis',
    changes: replaced(`${ACTIVITY}/legalBases/0/law/0`, 'personvernforordningen artikkel 57'),
  },
  { rule: 'special-category-exception-required', changes: removed(`${ACTIVITY}/legalBases/1`) },
  {
    rule: 'legitimate-interest-public-task',
    changes: replaced(`${ACTIVITY}/legalBases/0/article`, '6(1)(f)'),
  },
  { rule: 'collection-mode-required', changes: removed(`${ACTIVITY}/sources`) },
  { rule: 'recipients-required', changes: removed(`${ACTIVITY}/recipients`), complete: true },
  {
    rule: 'transfer-mechanism-complete',
    changes: removed(
      ...['mechanism', 'adequacyDecision', 'decision', 'certified'].map(
        (key) => `/processingActivities/4/transfers/0/${key}`,
      ),
    ),
  },
  { rule: 'provision-requirement-required', changes: removed(`${ACTIVITY}/provision`) },
  { rule: 'retention-required', changes: removed(`${ACTIVITY}/retention`), complete: true },
  { rule: 'right-access-stated', changes: removed('/rights/access'), complete: true },
  { rule: 'right-rectification-stated', changes: removed('/rights/rectification'), complete: true },
  { rule: 'right-erasure-stated', changes: removed('/rights/erasure'), complete: true },
  { rule: 'right-restriction-stated', changes: removed('/rights/restriction'), complete: true },
  { rule: 'right-objection-stated', changes: removed('/rights/objection') },
  { rule: 'complaint-right-required', changes: removed('/complaint'), complete: true },
  { rule: 'complaint-precondition', changes: replaced('/complaint/priorContact', 'required') },
  { rule: 'request-form-restriction', changes: replaced('/requests/formality', 'form-only') },
  { rule: 'cookie-consent-required', changes: replaced('/cookies/consent', 'not-asked') },
  {
    rule: 'template-placeholder-left',
    changes: replaced('/scope/text', 'Gjelder alle tjenester i [sett inn navn].'),
  },
  {
    rule: 'term-sensitive-data',
    changes: replaced('/scope/text', 'Gjelder alle tjenester, også dem med sensitive personopplysninger.'),
  },
];

/** A fault that the schema alone finds, and the rule of tretten about it. */
export const SCHEMA_FAULTS: readonly EqualFault[] = [
  { rule: 'unknown-key', changes: [{ op: 'add', path: '/controler', value: {} }], complete: true },
  { rule: 'missing-key', changes: removed(`${ACTIVITY}/name`), complete: true },
  { rule: 'wrong-type', changes: replaced(`${ACTIVITY}/publicTask`, 'ja'), complete: true },
  { rule: 'not-in-list', changes: replaced('/status', 'publisert'), complete: true },
  { rule: 'bad-format', changes: replaced('/updated', '5. oktober 2026'), complete: true },
  { rule: 'empty-list', changes: replaced(`${ACTIVITY}/purposes`, []), complete: true },
];
