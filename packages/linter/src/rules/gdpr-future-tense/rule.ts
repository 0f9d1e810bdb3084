import { sentencesOf } from '../../facts/sentences.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Law since this day: personopplysningsloven § 32. */
const IN_FORCE = '2018-07-20';

const QUICK = /2018|erstat|avløs|avløys|replace|ny(?:e|tt)?\s|new\s/iu;
const SUBJECT =
  '(?:personopplysningslov|personvernforordning|personvernlov|personvernregl|personvernregelverk|POL|GDPR|General\\s+Data\\s+Protection)\\p{L}{0,10}';
const WILL_REPLACE =
  /(?<!\p{L})(?:vil|vi|skal|kommer\s+til\s+å|kjem\s+til\s+å|will|shall)\s+(?:erstatte|avløse|avløyse|replace)\s.{0,15}(?:POL(?!\p{L})|personopplysningslov|Personal\s+Data\s+Act)/iu;
const WILL_COMMENCE =
  /(?<!\p{L})(?:tr(?:er|år|e)\s+i\s+kraft|tek\s+til\s+å\s+gjelde|begynner\s+å\s+gjelde|blir\s+(?:ein\s+|en\s+)?(?:del\s+av\s+)?norsk\s+(?:lov|rett)|blir\s+(?:innført|gjeld[ea]nde)|innføres|enters?\s+into\s+force)(?!\p{L}).{0,40}2018/isu;
const IS_DATA_PROTECTION = /personvern|personopplysn|GDPR|data\s+protection/iu;
const CALLED_NEW = new RegExp(
  `(?<!\\p{L})(?:nye|new)\\s+(?:EUs?\\s+|EU-\\p{L}{1,12}\\s+)?(?:${SUBJECT}|EU-?/?[^.]{0,20}(?:lov|forordning|regelverk)\\p{L}{0,4}\\s+om\\s+personvern)(?!\\p{L})`,
  'iu',
);

/** The act and the regulation have been law for years; a page that awaits them has not been read since 2018. */
export default defineRule({
  id: 'gdpr-future-tense',
  title: {
    nb: 'Personvernforordningen er omtalt som om den ikke gjelder ennå',
    nn: 'Personvernforordninga er omtala som om ho ikkje gjeld enno',
    en: 'The GDPR is spoken of as if it did not apply yet',
  },
  at: '#Text',
  severity: 'error',
  sources: ['personopplysningsloven § 32', 'GDPR 12(1)'],
  since: '0.1',
  mentions: ['2018', 'erstatte', 'avløs', 'avløys', 'replace', 'nye', 'new'],
  messages,
  check({ text }, context) {
    if (!QUICK.test(text) || context.asOf < IN_FORCE || context.path.startsWith('/changes/')) return;
    const messageId = saysItIsComing(text) ? 'coming' : CALLED_NEW.test(text) ? 'calledNew' : undefined;
    if (!messageId) return;
    const test = messageId === 'coming' ? saysItIsComing : (version: string) => CALLED_NEW.test(version);
    if (isFirstVersion(context, test)) context.report(messageId);
  },
});

function saysItIsComing(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      WILL_REPLACE.test(sentence) || (WILL_COMMENCE.test(sentence) && IS_DATA_PROTECTION.test(sentence)),
  );
}
