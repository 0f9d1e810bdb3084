import { deadMechanismIn } from '../../facts/dead-mechanisms.ts';
import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Privacy Shield, Safe Harbour and the standard clauses of before 2021 no longer carry any transfer. */
export default defineRule({
  id: 'transfer-dead-mechanism',
  title: {
    nb: 'Overføringen må bygge på noe som fortsatt gjelder',
    nn: 'Overføringa må byggje på noko som framleis gjeld',
    en: 'A transfer must rest on something still in force',
  },
  at: '',
  severity: 'error',
  sources: [
    'CJEU C-311/18',
    'CJEU C-362/14',
    'Decision (EU) 2021/914',
    'GDPR 13(1)(f)',
    'GDPR 14(1)(f)',
    'GDPR 44',
  ],
  since: '0.1',
  mentions: ['shield', 'harbo', '2001/497', '2004/915', '2010/87'],
  messages: {
    dead: {
      nb: {
        text: '{name} gjelder ikke lenger ({end}) og kan ikke være grunnlag for noen overføring.',
        remedy: 'Finn ut hva overføringen bygger på i dag, og skriv det i «mechanism» under «transfers».',
      },
      nn: {
        text: '{name} gjeld ikkje lenger ({end}) og kan ikkje vere grunnlag for noka overføring.',
        remedy: 'Finn ut kva overføringa byggjer på i dag, og skriv det i «mechanism» under «transfers».',
      },
      en: {
        text: '{name} is no longer in force ({end}) and cannot be the ground for any transfer.',
        remedy: 'Find out what the transfer rests on today and state it in `mechanism` under `transfers`.',
      },
    },
  },
  check(declaration, { asOf, report }) {
    for (const { value, pointer } of stringsOf(
      declaration,
      (text) => deadMechanismIn(text, asOf) !== undefined,
    )) {
      const dead = deadMechanismIn(value, asOf);
      if (dead) report('dead', { name: dead.name, end: dead.end }, pointer, { confidence: dead.confidence });
    }
  },
});
