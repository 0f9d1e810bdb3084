import { isFirstVersion, textPointer } from '../../facts/text-pointer.ts';
import { isToldElsewhere, vagueFinder } from '../../facts/vague-statements.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "We may share", "in some cases": the reader does not learn whether it happens to them. */
export default defineRule({
  id: 'vague-qualifier',
  title: {
    nb: 'Si hva som skjer, ikke hva som kan skje',
    nn: 'Sei kva som skjer, ikkje kva som kan skje',
    en: 'Say what happens, not what may happen',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['GDPR 12(1)', 'WP260 rev.01', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages: {
    vague: {
      nb: {
        text: '«{words}» sier ikke om det skjer, når det skjer eller hva det gjelder.',
        remedy:
          'Skriv når det skjer og hva det gjelder, for eksempel «når du klager på vedtaket», eller stryk forbeholdet.',
      },
      nn: {
        text: '«{words}» seier ikkje om det skjer, når det skjer eller kva det gjeld.',
        remedy:
          'Skriv når det skjer og kva det gjeld, til dømes «når du klagar på vedtaket», eller stryk atterhaldet.',
      },
      en: {
        text: '“{words}” does not say whether it happens, when, or what it concerns.',
        remedy:
          'Say when it happens and what it concerns, for example “when you appeal the decision”, or delete the reservation.',
      },
    },
  },
  check({ text }, { declaration, pointer, path, report }) {
    const whole = () => textPointer({ pointer, path });
    const find = vagueFinder(declaration, whole, path);
    const words = find?.(text);
    if (!find || words === undefined) return;
    const isVague = (version: string) => find(version) !== undefined;
    if (!isFirstVersion({ declaration, pointer, path }, isVague)) return;
    if (isToldElsewhere(declaration, whole(), path)) return;
    report('vague', { words });
  },
});
