const L = '(?<!\\p{L})';
const R = '(?!\\p{L})';
const NOT = `${L}(?:ikke|ikkje|aldri|ingen|inga|not|never)${R}`;
const SHARE = `${L}(?:(?:videre|vidare)?formid[li]\\p{L}{1,5}|(?:ut|over)lever\\p{L}{1,4}|del(?:e|er|es|t|te|ast|ar)|gi(?:s|r|tt)?\\s+(?:videre|vidare|ut|til)|gitt\\s+(?:videre|vidare|ut|til)|videregi\\p{L}{0,2}|overfør\\p{L}{1,3}|utgi\\p{L}{0,2}|share[ds]?|disclos\\p{L}{1,4}|pass(?:ed)?\\s+on)${R}`;
const WITHOUT_CONSENT = `${L}(?:uten|utan|without)${R}[^.]{0,40}?${L}(?:(?:sam|for)tyk[kt]\\p{L}{0,5}|consent)${R}`;
/** "Without your having said yes": consent in other words. */
const WITHOUT_YES = `${L}(?:uten|utan|før|med\\s+mindre)${R}[^.]{0,30}?${L}(?:(?:sagt|seier|sier)\\s+ja|(?:gitt|gir|gjev)\\s+(?:oss\\s+)?(?:løyve|tillatelse))${R}|${L}(?:uten|utan)\\s+(?:løyve|tillatelse)${R}`;
const TO_OTHERS = `til\\s+(?:andre|noen|nokon|utenforstående|utanforståande|tredjepart\\p{L}{0,4})${R}`;
const UNLESS_CONSENT = `${L}(?:med\\s+mindre|bare|berre|kun|unless|only)${R}[^.]{0,40}?${L}(?:samtyk[kt]\\p{L}{0,5}|consent\\p{L}{0,3})${R}`;

const CONSENT = '(?:med|etter|når|with|upon)\\s+(?:\\p{L}{1,12}\\s+){0,2}?(?:samtykk\\p{L}{0,5}|consent)';

const CLAIM = new RegExp(
  [
    `${NOT}[^.]{0,60}?${SHARE}[^.]{0,80}?(?:${WITHOUT_CONSENT}|${UNLESS_CONSENT})`,
    `${SHARE}[^.]{0,40}?${NOT}[^.]{0,80}?(?:${WITHOUT_CONSENT}|${UNLESS_CONSENT})`,
    `${L}(?:gi|gir|gjev)\\s+${NOT}\\s+(?:\\p{L}{1,20}\\s+){0,3}?(?:videre|vidare|ut)${R}[^.]{0,80}?(?:${WITHOUT_CONSENT}|${UNLESS_CONSENT})`,
    `${SHARE}\\s+(?:\\p{L}{1,20}\\s+){0,3}?(?:bare|berre|kun|only)\\s+(?:\\p{L}{1,20}\\s+){0,3}?${CONSENT}${R}`,
    `${NOT}[^.]{0,60}?${SHARE}[^.]{0,80}?(?:${WITHOUT_YES})`,
    `${L}(?:gi|gir|gjev)\\s+${NOT}[^.]{0,50}?\\s${TO_OTHERS}[^.]{0,60}?(?:${WITHOUT_CONSENT}|${UNLESS_CONSENT}|${WITHOUT_YES})`,
    `${L}(?:bare|berre|kun|only)\\s+(?:\\p{L}{1,12}\\s+){0,2}?${SHARE}[^.]{0,60}?${L}(?:når|med|hvis|viss|dersom|om|when|with|if)${R}[^.]{0,30}?${L}(?:samtyk[kt]\\p{L}{0,5}|consent\\p{L}{0,3})${R}`,
    `${L}(?:ingen|inga)\\s+(?:\\p{L}{1,20}\\s+){0,3}?(?:får|gets?)\\s+(?:\\p{L}{1,20}\\s+){0,2}?(?:\\p{L}{0,10}opplysning\\p{L}{0,4}|vite|se|sjå|innsyn|data)${R}[^.]{0,60}?(?:${WITHOUT_CONSENT}|${WITHOUT_YES})`,
    `${WITHOUT_CONSENT}[^.]{0,60}?${SHARE}[^.]{0,30}?${NOT}`,
    `${WITHOUT_CONSENT}[^.]{0,60}?${NOT}[^.]{0,40}?${SHARE}`,
  ].join('|'),
  'iu',
);

/** Sharing that always needs consent or is no disclosure by law: pictures, advertising. */
const OTHER_MATTER =
  /(?<!\p{L})(?:bilde|bilete|foto|video|annons|reklame|kommersiel|markedsf|marknadsf|picture|photo|advert|marketing|commercial)/iu;

/** A sentence that leaves room for what the law demands promises nothing wrong. */
const SAVING =
  /(?<!\p{L})(?:lov(?:en|a|lig|leg|pålagt|pålagd|hjemmel|heimel|krav|verk\p{L}{0,2})?|hjemm?[el]\p{L}{0,3}|heim[el]\p{L}{0,3}|pålegg|pålagt|pålagd|plikt\p{L}{0,4}|rettslig|rettsleg|taushets\p{L}{1,8}|teieplikt\p{L}{0,3}|law|legal\p{L}{0,2}|statut\p{L}{0,3}|required)(?!\p{L})/iu;

/** Every promise has a word of consent and one that denies or limits; of a text with neither, the long pattern is not asked. */
const OF_CONSENT = /tyk|consent|\sja|løyve|tillatelse/iu;
const LIMITING = /ikke|ikkje|aldri|ingen|inga|not|never|bare|berre|kun|only/iu;

/** The promise in a text that data never go to others without consent; undefined where there is none. */
export function sharingClaimIn(text: string): string | undefined {
  if (!OF_CONSENT.test(text)) return undefined;
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const claiming = sentences.find(
    (sentence) =>
      OF_CONSENT.test(sentence) &&
      LIMITING.test(sentence) &&
      CLAIM.test(sentence) &&
      !SAVING.test(sentence) &&
      !OTHER_MATTER.test(sentence),
  );
  return claiming && CLAIM.exec(claiming)?.[0];
}
