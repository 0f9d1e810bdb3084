import { namesCameras } from './camera-activity.ts';
import { sentencesOf } from './sentences.ts';

const QUICK = /meldeplikt|konsesjon|meld(?:t|es|ast|e|ing)\p{L}{0,3}\s|notif|licen[cs]e/iu;
const REGIME =
  /(?<!\p{L})(?:meldeplikt\p{L}{0,4}|konsesjon\p{L}{0,8}|(?:meld(?:t|es|ast|e)|melding)\s+(?:inn\s+)?til\s+Datatilsynet|notified\s+to\s+Datatilsynet|licen[cs]ed?\s+(?:by|from)\s+Datatilsynet)(?!\p{L})/iu;
/** What was notified or licensed; konsesjon is also a matter of land, and meldeplikt of many other things. */
const PROCESSING =
  /(?<!\p{L})(?:behandl\p{L}{0,8}|handsam\p{L}{0,6}|\p{L}{0,25}register\p{L}{0,4}|registr[ea]\p{L}{0,2}|personopplysning\p{L}{0,4}|(?:kamera)?overv[åa]k\p{L}{0,8}|processing|camera\p{L}{0,2})(?!\p{L})/iu;
/** What Datatilsynet licensed was processing; the sentence need not say so. */
const LICENSED =
  /(?<!\p{L})konsesjon\p{L}{0,8}\s+(?:\p{L}{1,20}\s+)?(?:fr[åa]|av|hos)\s+Datatilsyn|licen[cs]ed?\s+(?:by|from)\s+Datatilsynet/iu;
const AUTHORITY = /(?<!\p{L})(?:Datatilsyn\p{L}{0,3}|personopplysning\p{L}{0,8}|POL)(?!\p{L})/iu;
/** Notices that the law does ask for, and what is over. */
const OTHERWISE =
  /(?<!\p{L})(?:avvik\p{L}{0,20}|(?:sikkerhets|tryggleiks)?(?:hendelse|hending)\p{L}{0,5}|(?:person)?(?:sikkerhets|tryggleiks|data|personvern)?(?:brudd|brot)\p{L}{0,20}|breach\p{L}{0,20}|\p{L}{0,20}ombud\p{L}{0,20}|\p{L}{0,20}ombod\p{L}{0,20}|(?:forhånds|førehands)drøft\p{L}{0,20}|prior\s+consultation|72|ikk(?:e|je)|ingen|inga|no\s+longer|not|opphev\p{L}{0,20}|avskaff\p{L}{0,20}|falt\s+bort|fall\s+bort|tidligere|tidlegare|klage\p{L}{0,20}|konsesjonslov\p{L}{0,3}|jordlov\p{L}{0,3}|eiendom\p{L}{0,8}|eigedom\p{L}{0,8}|barnevern\p{L}{0,20})(?!\p{L})|§\s*7(?!\d)/iu;

/** Cameras had a register of their own. */
const REGISTER =
  /(?<!\p{L})(?:(?:registrer\p{L}{0,4}|meld\p{L}{0,4}|melding)\s+(?:\p{L}{1,20}\s+){0,2}?(?:hos|i|med|til)\s+Datatilsyn\p{L}{0,3}|(?:notif|regist)\p{L}{1,8}\s+(?:to|with|by)\s+Datatilsynet)(?!\p{L})/iu;
/** A body that reports itself an offence, or a person who complains, notifies nobody of cameras. */
const REPORT =
  /(?<!\p{L})(?:politi\p{L}{0,4}|anmeld\p{L}{0,5}|tips\p{L}{0,3}|police|melde?\s+(?:i)?fr[åa]|du\s+kan|kan\s+du|you\s+(?:can|may))(?!\p{L})/iu;

/**
 * The words with which a text says that camera surveillance must be, or has been, notified to or registered with
 * Datatilsynet; undefined when none does.
 */
export function cameraRegistrationClaim(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    if (!namesCameras(sentence) || OTHERWISE.test(sentence) || REPORT.test(sentence)) continue;
    const words = REGISTER.exec(sentence)?.[0] ?? REGIME.exec(sentence)?.[0];
    if (words !== undefined && AUTHORITY.test(sentence)) return words;
  }
  return undefined;
}

/**
 * The words with which a text says that processing other than by camera must be, or has been, notified to or licensed by Datatilsynet;
 * undefined when none does. Breaches (art. 33), the officer (37(7)), prior consultation (36) and permits under § 7 of
 * personopplysningsloven are law today.
 */
export function registrationClaim(text: string): string | undefined {
  if (!QUICK.test(text)) return undefined;
  for (const sentence of sentencesOf(text)) {
    const words = REGIME.exec(sentence)?.[0];
    if (words === undefined || OTHERWISE.test(sentence) || namesCameras(sentence)) continue;
    if (!AUTHORITY.test(sentence)) continue;
    if (LICENSED.test(sentence) || PROCESSING.test(sentence.replace(words, ' '))) return words;
  }
  return undefined;
}
