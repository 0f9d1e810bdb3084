import { lookFor } from '../run/mentions.ts';

const ACT = '(?:samtyk|tillat|tillét|godta|godkjenn|aksepter|trekk|consent|accept|allow|agree)';
const BROWSER = 'nettles[ea]r\\p{L}{0,5}|(?<!\\p{L})browser';
const BY_BROWSER = new RegExp(`(?:${BROWSER})[^]{0,200}${ACT}|${ACT}[^]{0,200}(?:${BROWSER})`, 'iu');
/** Words of a page that asks for itself. */
const OWN_TOOL =
  /banner|samtykke(?:løsning|løysing|verktøy|boks|vindu|innstilling)|cookiebot|onetrust|cookie\s?information|(?:nederst|nedst|bunnen|botnen)\s+(?:på|av)|informasjonskaps\p{L}{0,20}innstilling|consent\s+(?:tool|manager|box)|bottom\s+of/iu;

/** Whether a text leaves consent to the settings of the browser. */
export function leavesConsentToBrowser(text: string): boolean {
  return BY_BROWSER.test(text) && !OWN_TOOL.test(text);
}

/** Whether a text offers a way that is the page's own: a banner, a button, a link. */
export function offersOwnWay(text: string): boolean {
  return OWN_TOOL.test(text) || /trykk|klikk|knapp|lenk|(?<!\p{L})(?:press|click|button|link)/iu.test(text);
}

const USE =
  '(?:bruke|fortsette|fortsetje|halde\\s+fram|besøke|vitje|surfe|navigere|gå\\s+vid(?:ere|are)|benytte|nytte)';
const AGREE =
  '(?:samtykk\\p{L}{0,4}|godt[ae]\\p{L}{0,3}|godkjenn\\p{L}{0,2}|tek\\s+du\\s+imot|aksepter\\p{L}{0,2}|går\\s+du\\s+med|gir\\s+du)';
const IMPLIED = [
  `(?<!\\p{L})ved\\s+(?:(?:fortsatt|vidare|videre)\\s+bruk|å\\s+(?:\\p{L}{1,12}\\s+)?${USE})(?!\\p{L})[^.]{0,80}${AGREE}`,
  `(?<!\\p{L})(?:fortset(?:ter|t)?|held)\\s+du\\s+(?:fram\\s+)?(?:å|med)[^.]{0,80}${AGREE}`,
  `(?<!\\p{L})(?:bruk\\p{L}{0,4}|besøk)\\s+av\\s+(?:nett\\p{L}{1,9}|siden?|sida)[^.]{0,40}(?:regnes|rekna|reknast|betraktes|ses|innebærer|inneber)[^.]{0,30}samtykk`,
  `(?<!\\p{L})(?:når|om|hvis|dersom|viss)\\s+du\\s+(?:\\p{L}{1,12}\\s+)?(?:fortset\\p{L}{0,3}|held\\s+fram|bruk[ea]r|besøke?r|besøkjer|vitj[ae]r|surf[ea]r|navigerer|går\\s+vid(?:ere|are)|klikk[ea]r)[^.]{0,80}(?<!\\p{L})(?:samtykk\\p{L}{1,3}|godtar|godtek|godkjenner|aksepterer|gir)\\s+du(?!\\p{L})`,
  '(?<!\\p{L})(?:regn|rekn|oppfatt|betrakt|tolk)\\p{L}{1,3}\\s+(?:vi\\s+)?(?:det|dette)\\s+som\\s+(?:\\p{L}{1,3}\\s+)?(?:samtyk|godkjenn|aksept)',
  `(?<!\\p{L})by\\s+(?:using|continuing|browsing|visiting)[^.]{0,80}(?:consent|agree|accept)`,
].map((source) => new RegExp(source, 'iu'));

/** Most texts have none of these words, and then nothing more is asked. */
const MENTIONS_CONSENT =
  /samtyk|godt[ae]|godkjenn|tek\s+du|går\s+du|gir\s+du|aksepter|consent|agree|accept/iu;

/** In small letters, what each of them has. */
export const CONSENT_PARTS = lookFor(
  'samtyk',
  'godta',
  'godte',
  'godkjenn',
  'tek',
  'går',
  'gir',
  'aksepter',
  'consent',
  'agree',
  'accept',
);

/** The words with which a text takes mere use of the site for consent; undefined when it does not. */
export function impliedConsentIn(text: string): string | undefined {
  if (!MENTIONS_CONSENT.test(text)) return undefined;
  for (const pattern of IMPLIED) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

const ASKS =
  /(?<!\p{L})(?:spør|ber|hent(?:er|ar)|innhent(?:er|ar)|ask\p{L}{0,3}|obtain\p{L}{0,2})(?!\p{L})[^.]{0,40}(?:samtyk|løyve|tillatelse|lov(?!\p{L})|consent)|(?:når|etter|før)\s+(?:at\s+)?du\s+(?:har\s+)?(?:samtyk|godt|gitt|sagt)|(?<!\p{L})(?:godta|aksepter|ja)\p{L}{0,12}\s+eller\s+(?:avvis|avslå|nei)/iu;

/** Whether a text says that the page asks before it stores anything. */
export function saysItAsks(text: string): boolean {
  return ASKS.test(text) || OWN_TOOL.test(text);
}

/** Whether a text says that only necessary cookies are used. */
export function saysOnlyNecessary(text: string): boolean {
  return /(?<!\p{L})(?:kun|bare|berre|only)\s+[^.]{0,40}(?:nødvendig|naudsynt|necessary|essential)/iu.test(
    text,
  );
}

const NO_RISK =
  /(?<!\p{L})(?:ingen|inga|(?:ikke|ikkje)\s+(?:noen|nokon|noe|noko)|no)\s+(?:\p{L}{1,12}\s+)?(?:sikkerhets|tryggleiks|tryggings|security\s+)?ris(?:iko|k)(?!\p{L})|(?<!\p{L})(?:er|is|are)\s+(?:\p{L}{1,10}\s+)?(?:ufarlig|ufarleg|harmløs|harmlaus|harmless)\p{L}{0,2}(?!\p{L})/iu;

/** The words with which a text assures that there is no risk; undefined when it does not. */
export function noRiskClaimIn(text: string): string | undefined {
  return /ris[ik]|ufarl|harml/iu.test(text) ? NO_RISK.exec(text)?.[0] : undefined;
}
