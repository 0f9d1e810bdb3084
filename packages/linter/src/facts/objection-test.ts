import type { PrivacyDeclaration } from '@tretten/schema';
import { oneOfEach, type PlacedText, rightTexts } from './right-texts.ts';
import { sentencesOf } from './sentences.ts';

/** The languages that the patterns read. */
const READ = ['nb', 'nn', 'en'];

const COMPELLING = /(?<!\p{L})(?:tvingende|tvingande|compelling)(?!\p{L})/iu;
const WEIGHTY =
  /(?<!\p{L})(?:tungtve\p{L}{1,12}|vektige|gode\s+grunn(?:er|ar)|viktige\s+grunn(?:er|ar)|weighty|good\s+reasons|important\s+reasons)(?!\p{L})/iu;
/** Mere need, or grounds of any kind, as a reason to go on. */
const NEED =
  /(?<!\p{L})(?:(?:hvis|viss|dersom|om|når|fordi|med\s+mindre|så\s+lenge|if|when)(?!\p{L})[^.]{0,40}?(?<!\p{L})(?:(?:saklig|sakleg|god|viktig|reelt)\s+(?:behov|grunn)|behov|vi\s+treng\p{L}{0,2})|good\s+grounds)(?!\p{L})/iu;
const CLAIM = /(?:rettskrav|rettssa[kg]|legal\s+claim)/iu;
const INTEREST =
  /(?<!\p{L})(?:berettige(?:t|de)|berettiga|rettkom(?:en|ne)|legitime?|legitimate)\s+interes\p{L}{1,8}(?!\p{L})/iu;
const CONTINUES =
  /(?<!\p{L})(?:går\s+f(?:oran|øre)|veier\s+tyngre|veg\s+tyngre|med\s+mindre|fortsette\p{L}{0,3}|fortsetje|(?:halde|held)\s+(?:vi\s+)?fram|likevel|(?:tatt|teken)\s+til\s+følg\p{L}{0,2}|kan\s+(?:på)?vise|override|outweigh|unless|continue)(?!\p{L})/iu;
const PUBLIC_TASK =
  /6\s{0,3}(?:\(1\)|nr\.?\s{0,3}1)[^;]{0,40}(?<!\p{L})e(?!\p{L})|(?:all|ål)men[nt]|offentlige?\s+(?:myndighet|oppgave|oppdrag)|offentlege?\s+(?:myndigheit|mynde|styresmakt|oppgåve)|(?:utøv|bruk)\p{L}{0,6}\s+(?:av\s+)?(?:offentleg\s+)?mynde|myndig(?:het|heit)sutøv|public\s+(?:interest|task|authority)|official\s+authority/iu;

/** Places that state a weaker test than "compelling legitimate grounds" for continuing after an objection (GDPR 21(1)). */
export function weakTests(declaration: PrivacyDeclaration): readonly PlacedText[] {
  const texts = rightTexts(declaration, 'objection');
  const weak = texts.filter((place) => {
    const sameLanguage = texts.filter(({ language }) => language === place.language);
    if (sameLanguage.some(({ text }) => COMPELLING.test(text))) return false;
    const limits = place.pointer.includes('/limitations/');
    return sentencesOf(place.text).some(
      (sentence) =>
        WEIGHTY.test(sentence) ||
        (NEED.test(sentence) && CONTINUES.test(sentence) && !CLAIM.test(sentence)) ||
        (INTEREST.test(sentence) && (limits || CONTINUES.test(sentence))),
    );
  });
  return oneOfEach(weak);
}

/** Language versions of the text about objection that say nothing of public tasks, 6(1)(e), where one can object to them. */
export function silentOnPublicTask(declaration: PrivacyDeclaration): readonly PlacedText[] {
  if (declaration.rights?.objection?.appliesTo?.legalBases?.includes('6(1)(e)')) return [];
  const texts = rightTexts(declaration, 'objection');
  const main = texts.filter(({ field }) => field === '/rights/objection/text');
  const silent = main.filter(({ language }) => {
    const sameLanguage = texts.filter((place) => place.language === language);
    return READ.includes(language) && !sameLanguage.some(({ text }) => PUBLIC_TASK.test(text));
  });
  return oneOfEach(silent);
}
