import { textsOf } from '@tretten/schema';
import { defineRule } from '../../rule/define-rule.ts';

const FRAMEWORK = /data\s+privacy\s+framework|2023\/1795|(?<!\p{L})DPF(?!\p{L})/iu;
const CERTIFIED = /(?<!\p{L})(?:sertifiser\p{L}{1,4}|certified|certification)(?!\p{L})/iu;

/** The decision on the United States covers certified companies only, so the reader must learn whether this one is. */
export default defineRule({
  id: 'transfer-us-dpf-unqualified',
  title: {
    nb: 'Godkjenningen av USA gjelder bare sertifiserte selskaper',
    nn: 'Godkjenninga av USA gjeld berre sertifiserte selskap',
    en: 'The decision on the United States covers certified companies only',
  },
  at: '#Transfer',
  severity: 'warning',
  sources: ['Decision (EU) 2023/1795', 'GDPR 45(3)', 'GDPR 13(1)(f)', 'GDPR 14(1)(f)'],
  since: '0.1',
  messages: {
    unqualified: {
      nb: {
        text: 'Overføringen til USA bygger på godkjenningen, men sier ikke om mottakeren er sertifisert.',
        remedy:
          'Se etter selskapet på listen til Data Privacy Framework, og skriv «certified: true» når det står der.',
      },
      nn: {
        text: 'Overføringa til USA byggjer på godkjenninga, men seier ikkje om mottakaren er sertifisert.',
        remedy:
          'Sjå etter selskapet på lista til Data Privacy Framework, og skriv «certified: true» når det står der.',
      },
      en: {
        text: 'The transfer to the US rests on the adequacy decision but does not say whether the recipient is certified.',
        remedy:
          'Look the company up in the Data Privacy Framework list, and write `certified: true` if it is there.',
      },
    },
    notCertified: {
      nb: {
        text: 'Mottakeren i USA er ikke sertifisert, så godkjenningen gjelder den ikke.',
        remedy:
          'Skriv hva overføringen bygger på i stedet, for eksempel «mechanism: 46(2)(c)» (standardavtaler).',
      },
      nn: {
        text: 'Mottakaren i USA er ikkje sertifisert, så godkjenninga gjeld han ikkje.',
        remedy:
          'Skriv kva overføringa byggjer på i staden, til dømes «mechanism: 46(2)(c)» (standardavtalar).',
      },
      en: {
        text: 'The recipient in the US is not certified, so the adequacy decision does not cover it.',
        remedy:
          'Say what the transfer rests on instead, for example `mechanism: 46(2)(c)` (standard clauses).',
      },
    },
  },
  check(transfer, { declaration: { language }, report }) {
    const { country, mechanism, adequacyDecision, decision, certified, text, recipient } = transfer;
    if (country !== 'US' || certified === true) return;
    const says = (words: RegExp, ...texts: (typeof text)[]) =>
      texts.some((value) => textsOf(value, language).some((version) => words.test(version.text)));
    const rests = mechanism === '45(3)' || adequacyDecision === true || says(FRAMEWORK, decision, text);
    if (!rests || (mechanism !== undefined && mechanism !== '45(3)')) return;
    if (certified === false) report('notCertified', {}, '/certified');
    else if (!says(CERTIFIED, text, decision, recipient)) report('unqualified', {}, '/certified');
  },
});
