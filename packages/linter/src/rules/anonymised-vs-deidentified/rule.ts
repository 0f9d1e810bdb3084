import { getAt, type LocalizedText, parentPointer, textsOf } from '@tretten/schema';
import { anonymityClaim } from '../../facts/analytics-claims.ts';
import { definesAsUntraceable, equatesWithAnonymous } from '../../facts/deidentified.ts';
import { isFirstVersion, type TextPlace, textPointer } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** What is de-identified can be traced by whoever has the key; only what nobody can trace is anonymous. */
export default defineRule({
  id: 'anonymised-vs-deidentified',
  title: {
    nb: 'Avidentifisert er ikke anonymt',
    nn: 'Avidentifisert er ikkje anonymt',
    en: 'De-identified is not anonymous',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['GDPR 4(1)', 'GDPR 4(5)', 'recital 26 of the GDPR'],
  since: '0.1',
  messages: {
    equated: {
      nb: {
        text: 'Teksten forklarer avidentifisert som om ingen kan spores. Avidentifiserte opplysninger kan som regel knyttes til en person igjen, og er da personopplysninger (artikkel 4 nr. 1 og 5).',
        remedy:
          'Skriv hva som er fjernet, og hvem som kan finne tilbake til personen. Bruk «anonym» bare når ingen kan det.',
      },
      nn: {
        text: 'Teksten forklarer avidentifisert som om ingen kan sporast. Avidentifiserte opplysningar kan som regel knytast til ein person igjen, og er då personopplysningar (artikkel 4 nr. 1 og 5).',
        remedy:
          'Skriv kva som er fjerna, og kven som kan finne tilbake til personen. Bruk «anonym» berre når ingen kan det.',
      },
      en: {
        text: 'The text explains de-identified as if nobody could be traced. De-identified data can usually be linked to a person again, and are then personal data (Article 4(1) and (5)).',
        remedy:
          'State what has been removed, and who can find the way back to the person. Use “anonymous” only when nobody can.',
      },
    },
  },
  check({ text }, context) {
    const { declaration, path, pointer, report } = context;
    const terms = path === '/definitions/*/text' ? termBeside(context) : [];
    const isEquated = (version: string) =>
      equatesWithAnonymous(version) || terms.some((term) => definesAsUntraceable(term, version));
    if (!isEquated(text) || !isFirstVersion(context, isEquated)) return;
    if (anonymityClaim(declaration)?.pointer !== pointer) report('equated');
  },
});

/** The term that a definition explains, in every language. */
function termBeside(place: TextPlace): readonly string[] {
  const { declaration } = place;
  const term = getAt(declaration, `${parentPointer(textPointer(place))}/term`) as LocalizedText | undefined;
  return textsOf(term, declaration.language).map((version) => version.text);
}
