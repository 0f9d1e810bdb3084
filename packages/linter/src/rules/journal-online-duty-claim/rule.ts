import { journalDutyClaim } from '../../facts/journal-claim.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Municipalities may publish their journal on the net; only some bodies of the state must. */
export default defineRule({
  id: 'journal-online-duty-claim',
  title: {
    nb: 'Ingen plikt til å legge postlisten på nett',
    nn: 'Inga plikt til å leggje postlista på nett',
    en: 'No duty to publish the journal online',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['offentlegforskrifta § 6', 'offentlegforskrifta § 7', 'offentleglova § 10'],
  since: '0.1',
  mentions: ['journal', 'postlist'],
  messages: {
    claim: {
      nb: {
        text: 'Teksten sier at kommunen har plikt til å legge postlisten ut på nett. Plikten gjelder bare statlige organer (offentlegforskrifta § 6); kommunen velger det selv.',
        remedy:
          'Skriv at kommunen har valgt å legge postlisten ut, og hva som ikke tas med (offentlegforskrifta § 7 andre ledd).',
      },
      nn: {
        text: 'Teksten seier at kommunen har plikt til å leggje postlista ut på nett. Plikta gjeld berre statlege organ (offentlegforskrifta § 6); kommunen vel det sjølv.',
        remedy:
          'Skriv at kommunen har valt å leggje postlista ut, og kva som ikkje blir teke med (offentlegforskrifta § 7 andre ledd).',
      },
      en: {
        text: 'The text says that the municipality is obliged to publish its journal online. Only bodies of the state are (offentlegforskrifta § 6); the municipality chooses to.',
        remedy:
          'Write that the municipality has chosen to publish the journal, and what is left out (offentlegforskrifta § 7 second paragraph).',
      },
    },
  },
  check({ text }, context) {
    const { declaration, path, report } = context;
    if (declaration.controller?.kind === 'state-agency' || path.startsWith('/changes/')) return;
    if (journalDutyClaim(text) === undefined) return;
    if (isFirstVersion(context, (version) => journalDutyClaim(version) !== undefined)) report('claim');
  },
});
