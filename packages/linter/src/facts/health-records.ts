import {
  type EffectiveActivity,
  type LocalizedText,
  type Retention,
  type ServiceArea,
  textsOf,
} from '@tretten/schema';
import { citedLaw } from './cited-law.ts';
import { citationsIn } from './law-reader.ts';

/** Services that may give health care. */
const HEALTH_SERVICES: ReadonlySet<ServiceArea> = new Set<ServiceArea>([
  'health',
  'care',
  'mental-health-and-addiction',
  'child-and-youth-health',
]);

/** Words of a record of somebody's health; the journal of letters is another one. */
const RECORD =
  /(?<!\p{L})(?<!(?:offentleg|offentlig|open|opn|åpen|åpn)e?\s)(?:(?:pasient|helse|lege|kjerne)?journal(?:en|er|ar|ene|ane|system\p{L}{0,4}|notat\p{L}{0,3}|opplysning\p{L}{0,4})?(?!\p{L})(?!\sover)|(?:health|patient|medical)\s+records?(?!\p{L}))/iu;

/** Words of health care; diagnosis and medicine alone occur in schools and kindergartens as well, together they seldom do. */
const CARE = /(?<!\p{L})(?:pasient|helsehjelp|(?:hjemme|heime)?s[jy]u?kepleie|patient|health\s+care)/iu;
/** A health service whose activity is health data as such keeps its records there. */
const HEALTH_DATA = /(?<!\p{L})(?:helseoppl|health\s+data)/iu;
const DIAGNOSIS = /(?<!\p{L})diagnos/iu;
const MEDICINE = /(?<!\p{L})(?:medisin|legemid|medicin|medication)/iu;

/**
 * Whether the activity keeps records of health care (helsepersonelloven § 39): it says so, cites the duty or is named
 * after care. Health data alone are no record: whoever decides on a place in a home keeps a case.
 */
export function keepsHealthRecords({ value }: EffectiveActivity, language: string): boolean {
  const { service, name, text, purposes = [], personalData = [], legalBases = [] } = value;
  if (!personalData.some(({ categories }) => categories?.includes('health'))) return false;
  if (service !== undefined && !HEALTH_SERVICES.has(service)) return false;
  const wordsOf = (...texts: (LocalizedText | undefined)[]) =>
    texts.flatMap((one) => textsOf(one, language)).map((version) => version.text);
  const words = wordsOf(name, text, ...[...purposes, ...personalData].map((item) => item.text));
  return (
    wordsOf(name).some((word) => CARE.test(word) || (service !== undefined && HEALTH_DATA.test(word))) ||
    words.some((word) => RECORD.test(word)) ||
    (service === undefined &&
      (words.some((word) => CARE.test(word)) ||
        [DIAGNOSIS, MEDICINE].every((about) => words.some((word) => about.test(word))))) ||
    legalBases.some((basis) => citedLaw(basis).some(isDutyToKeepRecords))
  );
}

function isDutyToKeepRecords({ act, provision }: ReturnType<typeof citedLaw>[number]): boolean {
  return act === 'hpl-1999' && ['39', '40'].includes(provision?.section ?? '');
}

/** The criterion of the act in words: the use that health care has for the record. */
const NEED_OF_CARE = /(?<!\p{L})(?:helsehjelp|helsetjeneste|helseteneste|health\s+care|health\s+service)/iu;

/** Whether an entry rests on pasientjournalloven § 25, by reference or in words, or says what that section says. */
export function followsHealthRecordAct(entry: Retention, language: string): boolean {
  if (citedLaw(entry).some(({ act, provision }) => act === 'pjl-2014' && provision?.section === '25'))
    return true;
  const texts = [entry.text, entry.criteria].flatMap((text) => textsOf(text, language));
  return texts.some(
    ({ text }) =>
      NEED_OF_CARE.test(text) ||
      citationsIn(text).some(
        ({ act, provisions }) => act === 'pjl-2014' && provisions.some(({ section }) => section === '25'),
      ),
  );
}
