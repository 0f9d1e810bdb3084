import { isInCameraActivity, namesCameras } from '../../facts/camera-activity.ts';
import { meansFormerCameraLaw } from '../../facts/camera-law.ts';
import { repealedCitation } from '../../facts/citation-evidence.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The rules on cameras left the data protection act in 2018; what names a repealed act outright is told by the rules on those acts. */
export default defineRule({
  id: 'camera-repealed-basis',
  title: {
    nb: 'Reglene om kameraovervåking fra 2000 er opphevet',
    nn: 'Reglane om kameraovervaking frå 2000 er oppheva',
    en: 'The rules on camera surveillance of 2000 are repealed',
  },
  at: '#Citation',
  severity: 'warning',
  sources: ['forskrift om kameraovervåking i virksomhet § 6', 'personopplysningsloven § 32', 'GDPR 13(1)(c)'],
  since: '0.1',
  mentions: ['kamera', 'overvåk', 'overvak', 'camera', 'cctv', 'surveillance'],
  messages: {
    repealed: {
      nb: {
        text: '«{law}» brukes om kameraovervåking, men personopplysningsloven av 2018 og forskriftene til den har ikke lenger de reglene.',
        remedy:
          'Vis til forskrift om kameraovervåking i virksomhet (FOR-2018-07-02-1107): § 4 om skilt, § 5 om utlevering, § 6 om sletting. Grunnlaget står i artikkel 6.',
      },
      nn: {
        text: '«{law}» blir brukt om kameraovervaking, men personopplysningslova av 2018 og forskriftene til ho har ikkje lenger dei reglane.',
        remedy:
          'Vis til forskrift om kameraovervaking i verksemd (FOR-2018-07-02-1107): § 4 om skilt, § 5 om utlevering, § 6 om sletting. Grunnlaget står i artikkel 6.',
      },
      en: {
        text: '“{law}” is used of camera surveillance, but the Personal Data Act of 2018 and its regulations no longer hold those rules.',
        remedy:
          'Cite the regulation on camera surveillance in undertakings (FOR-2018-07-02-1107): § 4 on signs, § 5 on disclosure, § 6 on erasure. The basis is in Article 6.',
      },
    },
  },
  check(node, context) {
    const { pointer, path, activities, declaration, asOf, report } = context;
    if (asOf < '2018-07-20' || path.startsWith('/changes/')) return;
    // A text of any length names its activity once.
    let inActivity: boolean | undefined;
    const isInside = () => (inActivity ??= isInCameraActivity(pointer, activities, declaration.language));
    const groups = readStatement(node, context, {
      concerns: ({ candidates }) => candidates.some((id) => id === 'popplyl-2000' || id === 'pof-2000'),
      read: (citation, around) => {
        const words = around();
        if (!meansFormerCameraLaw(citation, words) || !(namesCameras(words) || isInside())) return undefined;
        return repealedCitation(citation, around, context) ? undefined : citation;
      },
    });
    for (const { pointer: place, words } of groups) report('repealed', { law: words }, `#${place}`);
  },
});
