const L = '(?<!\\p{L})';
const R = '(?!\\p{L})';

/** Words that say nothing of who the recipient is. */
const FILLER =
  'andre|våre|kommunens|kommunen\\s+sine|sine|eventuelle|relevante|aktuelle|ulike|diverse|enkelte|noen|nokre|eksterne|samarbeidende|samarbeidande|nødvendige|naudsynte|offentlige|offentlege|private|statlige|statlege|alle|other|our|relevant|various|external|public|private|certain|some|third|all|the';

/** Kinds of recipient so wide that almost anybody fits. */
const WIDE =
  'andre|noen|nokon|samarbeidspartner(?:e|ne)?|samarbeidspartnar(?:ar|ane)?|partner(?:e|ar|s)?|samarbeidsorgan(?:er|a)?|tredjepart(?:er|ar|ane|ene)?|tredjeperson(?:er|ar)?|leverandør(?:er|ar|ene|ane)?|underleverandør(?:er|ar)?|databehandler(?:e|ne)?|databehandlar(?:ar|ane)?|myndighet(?:er|ene)?|myndigheit(?:er|ene)?|styresmakt(?:er|ene)?|etat(?:er|ar|ene|ane)?|organ(?:er|ene|a)?|instans(?:er|ar|ene|ane)?|virksomhet(?:er|ene)?|verksemd(?:er|ene)?|aktør(?:er|ar|ene|ane)?|bedrift(?:er|ene)?|selskap(?:er|ene|a)?|mottaker(?:e|ne)?|mottakar(?:ar|ane)?|parties|party|suppliers?|vendors?|authorit(?:y|ies)|bod(?:y|ies)|agenc(?:y|ies)|recipients?|others|companies|processors?';

/** "… to whom we have a duty to give data": true of any lawful disclosure. */
const ANY_DUTY =
  '(?:som|der|dersom|hvis|viss|når|that|who|which|whom|where|to\\s+whom)\\s[^.]{0,80}(?:plikt|pålagt|pålagd|rett|krav|hjemmel|heimel|nødvendig|naudsynt|behov|treng\\p{L}{0,2}|avtale|samarbeid\\p{L}{0,4}|lov|duty|obliged|required|entitled|necessary)[^.]{0,60}';

const DISCLOSURE =
  '(?:lovpliktige|lovpålagte|lovpålagde|pliktige|statutory|mandatory)\\s+(?:utleveringer|utleveringar|mottakere|mottakarar|disclosures|recipients)';

const GENERIC = new RegExp(
  `^(?:${L}(?:${FILLER})${R}\\s+){0,4}(?:(?:${WIDE})${R}(?:\\s*,?\\s+${ANY_DUTY}|\\s+i\\s+det\\s+offent\\p{L}{2,4}(?:\\s+\\p{L}{1,20})?)?|${DISCLOSURE})[\\s.…]*$`,
  'iu',
);

/** An act by name: the reader can look up who that is. */
const NAMED_LAW = /§|(?<!\p{L})(?!lov)\p{L}{4,30}lov(?:a|en)?(?!\p{L})/iu;

const BETWEEN_ITEMS = / ?[;,] (?!som )| (?:og\/eller|and\/or|og|eller|samt|and|or) /iu;

/** The item of a text that almost anybody fits ("andre", "samarbeidspartnere"); undefined when each item tells something. */
export function genericItem(text: string): string | undefined {
  return text
    .replaceAll(/\s+/gu, ' ')
    .split(BETWEEN_ITEMS)
    .map((item) => item.trim())
    .find((item) => GENERIC.test(item) && !NAMED_LAW.test(item));
}
