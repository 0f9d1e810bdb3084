import { isOutsideEea } from '../../facts/recipients.ts';
import { statesAdequacy, statesSafeguards } from '../../facts/transfers.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Of a transfer the reader is told whether an adequacy decision exists, or which safeguards take its place. */
export default defineRule({
  id: 'transfer-mechanism-complete',
  title: {
    nb: 'Grunnlaget for overføringen må oppgis',
    nn: 'Erklæringa må opplyse om grunnlaget for overføringa',
    en: 'The ground for a transfer must be stated',
  },
  at: '#Transfer',
  severity: 'error',
  sources: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'GDPR 45(3)', 'GDPR 46(1)', 'GDPR 49(1)'],
  answers: ['13(1)(f)', '14(1)(f)'],
  since: '0.1',
  messages: {
    unstated: {
      nb: {
        text: 'Overføringen sier verken om EU-kommisjonen har godkjent landet, eller hvilke garantier som gjelder.',
        remedy:
          'Skriv «adequacyDecision: true» eller «false», eller artikkelen overføringen bygger på, i «mechanism».',
      },
      nn: {
        text: 'Overføringa seier verken om EU-kommisjonen har godkjent landet, eller kva garantiar som gjeld.',
        remedy:
          'Skriv «adequacyDecision: true» eller «false», eller artikkelen overføringa byggjer på, i «mechanism».',
      },
      en: {
        text: 'The transfer states neither whether the Commission has approved the country nor which safeguards apply.',
        remedy:
          'Write `adequacyDecision: true` or `false`, or the article the transfer rests on in `mechanism`.',
      },
    },
    adequacyImplied: {
      severity: 'warning',
      nb: {
        text: 'Overføringen bygger på {mechanism}; da er landet ikke godkjent, men leseren får ikke vite det med rene ord.',
        remedy: 'Skriv «adequacyDecision: false».',
      },
      nn: {
        text: 'Overføringa byggjer på {mechanism}; då er landet ikkje godkjent, men lesaren får ikkje vite det med reine ord.',
        remedy: 'Skriv «adequacyDecision: false».',
      },
      en: {
        text: 'The transfer rests on {mechanism}, so the country is not approved, but the reader is not told in plain words.',
        remedy: 'Write `adequacyDecision: false`.',
      },
    },
    groundUnstated: {
      severity: 'warning',
      nb: {
        text: 'Landet er ikke godkjent, og erklæringen sier ikke hva overføringen bygger på i stedet.',
        remedy: 'Skriv artikkelen i «mechanism», for eksempel 46(2)(c) for EUs standardavtaler.',
      },
      nn: {
        text: 'Landet er ikkje godkjent, og erklæringa seier ikkje kva overføringa byggjer på i staden.',
        remedy: 'Skriv artikkelen i «mechanism», til dømes 46(2)(c) for standardavtalane til EU.',
      },
      en: {
        text: 'The country is not approved, and the declaration does not say what the transfer rests on instead.',
        remedy: 'Give the article in `mechanism`, for example 46(2)(c) for the standard contractual clauses.',
      },
    },
  },
  check(transfer, { declaration, report }) {
    const { country, mechanism, adequacyDecision } = transfer;
    if (country !== undefined && !isOutsideEea(country)) return;
    const hasSafeguards = statesSafeguards(transfer, declaration.language);
    if (!statesAdequacy(transfer, declaration.language)) {
      if (hasSafeguards) return;
      if (mechanism === undefined) report('unstated', {});
      else report('adequacyImplied', { mechanism }, '/mechanism');
    } else if (adequacyDecision === false && mechanism === undefined && !hasSafeguards) {
      report('groundUnstated', {}, '/mechanism');
    }
  },
});
