const L = '(?<!\\p{L})';
const R = '(?!\\p{L})';

/** Who does something with the data, or what it is done with: "du kan klage" promises a right and is not vague. */
const SUBJECT =
  '(?:vi|kommunen|fylkeskommunen|skolen|skulen|barnehagen|(?:person|helse)?opplysning(?:er|ar|ene|ane)|informasjon(?:en)?|data(?:ene|a)?|(?:saks)?dokument(?:er|ene|a)?|we|the\\s+municipality|(?:personal\\s+|the\\s+)?(?:data|information|documents))';

/** What is done with data; in running text only these count. */
const DOING =
  '(?:bruk|nytt|behandl|handsam|del(?:e|es|ast|t|te|er|ar)?(?!\\p{L})|utlever|lever|lagr|hent|innhent|samle|registrer|send|publiser|offentlig|offentleg|overfør|videre|vidare|oppbevar|inneh[oa]ld|us[ei]|shar|disclos|stor|collect|process|transfer|publish|record|contain|includ)';

/** "Can" tells nothing where it may or may not happen; "can only", "cannot", "so that we can" and "which can" do. */
const CAN = `(?:kan|vil\\s+kunne|kunne|may|might|could)${R}(?!\\s+(?:bare|berre|kun|ikke|ikkje|aldri|likevel\\s+ikk|only|not|never|be\\s+only))`;
const TOWARDS_AN_END =
  '(?:at|så|som|før|fordi|enn|det|alt|hva|kva|hvordan|korleis|that|which|what|how|so|before)';

const MAY = `(?<!${L}${TOWARDS_AN_END}\\s{1,3})${L}${SUBJECT}\\s+${CAN}`;
/** "Kunne dokumentere" at the head of a statement is an infinitive: what somebody wants to be able to do. */
const MAY_FIRST = `^\\s*(?!kunne\\s)${CAN}\\s+\\p{L}{1,20}`;

/** Words of how often, which leave out when. */
const SOMETIMES = [
  'i\\s+(?:noen|nokre|enkelte|einskilde|visse|særskilte)\\s+(?:tilfeller?|høve|saker)',
  '(?:noen|nokre|enkelte|einskilde)\\s+(?:ganger|gongar|gonger)',
  'nokon\\s+gong',
  'iblant|av\\s+og\\s+til|ofte(?!\\s+(?:stilte|stilt|blir\\s+stilt))|som\\s+regel|vanligvis|vanlegvis|normalt|muligens|mulegvis|mogelegvis|kanskje|eventuelt',
  'in\\s+(?:some|certain)\\s+cases|sometimes|occasionally|often|usually|normally|possibly|perhaps|as\\s+a\\s+rule',
].join('|');

/** Words of how much or who, which leave out which. */
const SOME =
  '(?<!(?:den|det|dei|de)\\s)(?:noen|nokre|enkelte|einskilde|visse|some|certain)\\s+(?:av\\s+|of\\s+(?:the\\s+)?)?(?:(?:person|helse)?opplysning|data|ansatt|tilsett|medarbeid|personal|staff|employees|information)\\p{L}*';

/** A condition tells when, and a section of an act can be looked up. */
const CONDITION =
  /(?<!\p{L})(?:når|hvis|dersom|viss|såfremt|såframt|med\s+mindre|etter\s+at|etter\s+samtykke|with\s+your\s+consent|if|when|where|unless|after)(?!\p{L})|§|^\s*(?:er|har|gjelder|gjeld|søker|søkjer|ønsker|ønskjer|vil|skal|må|ber|klager|klagar)\s/iu;

const IN_PLACE = new RegExp(`${MAY}|${MAY_FIRST}|${L}(?:${SOMETIMES}|${SOME})${R}`, 'iu');
/** In the description of somebody else, "Kan gi teknisk støtte" is what they are able to do. */
const OF_SOMEBODY_ELSE = new RegExp(`${MAY}|${L}(?:${SOMETIMES}|${SOME})${R}`, 'iu');
const RUNNING = new RegExp(
  `${MAY}\\s+(?:\\p{L}{1,20}\\s+){0,2}${DOING}\\p{L}*|${L}(?:${SOMETIMES})${R}`,
  'iu',
);
const ABOUT_DATA = new RegExp(`${L}${SUBJECT}${R}`, 'iu');
const DOES = new RegExp(`${L}${DOING}`, 'iu');

/** Every vague expression has one of these, grouped by their first letter, since this is asked of most texts. */
const QUICK =
  /av\s+og|c(?:ould|ases|ertain)|e(?:ventu|nkelte|inskilde)|g[ao]ng|høve|iblant|k(?:an|unne)|m(?:ay|ight|ogeleg|ul[ie]g)|no(?:en|kre|kon|rmal)|o(?:fte|ccasion)|p(?:ossib|erhaps)|r(?:egel|ule)|s(?:ak|ome)|tilfelle|usual|v(?:anl[ie]g|isse)/iu;

const BETWEEN_SENTENCES = /(?<=[.!?;])\s+(?=\p{Lu})/u;

/** The words of a statement (a purpose, a recipient …) that leave open whether, when or which; undefined where none do. */
export function vagueIn(text: string): string | undefined {
  return unconditionally(text, IN_PLACE);
}

/** The same in the description of a recipient that is named, who is then the subject of a sentence without one. */
export function vagueAboutNamed(text: string): string | undefined {
  return unconditionally(text, OF_SOMEBODY_ELSE);
}

function unconditionally(text: string, vague: RegExp): string | undefined {
  if (!QUICK.test(text)) return undefined;
  for (const sentence of text.split(BETWEEN_SENTENCES)) {
    if (CONDITION.test(sentence)) continue;
    const words = vague.exec(sentence)?.[0];
    if (words) return tidy(words);
  }
  return undefined;
}

/** The same in running text, where only sentences on what the body does with data count. */
export function vagueInRunningText(text: string): string | undefined {
  if (!QUICK.test(text)) return undefined;
  for (const sentence of text.split(BETWEEN_SENTENCES)) {
    if (!ABOUT_DATA.test(sentence) || !DOES.test(sentence) || CONDITION.test(sentence)) continue;
    const words = RUNNING.exec(sentence)?.[0];
    if (words) return tidy(words);
  }
  return undefined;
}

function tidy(words: string): string {
  return words.trim().replaceAll(/\s+/gu, ' ');
}
