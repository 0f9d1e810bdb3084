import { type EffectiveActivity, type Retention, type ServiceArea, textsOf } from '@tretten/schema';
import { citedLaw } from './cited-law.ts';
import { citationsIn } from './law-reader.ts';

/** Services that give health care, and so keep records of it (helsepersonelloven § 39). */
const HEALTH_SERVICES: ReadonlySet<ServiceArea> = new Set<ServiceArea>([
  'health',
  'care',
  'mental-health-and-addiction',
  'child-and-youth-health',
]);

/** Words of health care; diagnosis and medicine alone occur in schools and kindergartens as well, together they seldom do. */
const CARE =
  /(?<!\p{L})(?:pasient|(?:helse|lege)journal|helsehjelp|s[jy]u?kepleie|patient|health\s+care|health\s+record)/iu;
const DIAGNOSIS = /(?<!\p{L})diagnos/iu;
const MEDICINE = /(?<!\p{L})(?:medisin|legemid|medicin|medication)/iu;

/** Whether the activity keeps records of health care: by its service, or by its words where it names no service. */
export function keepsHealthRecords({ value }: EffectiveActivity, language: string): boolean {
  const { service, name, purposes = [], personalData = [] } = value;
  if (!personalData.some(({ categories }) => categories?.includes('health'))) return false;
  if (service !== undefined) return HEALTH_SERVICES.has(service);
  const words = [name, ...purposes.map(({ text }) => text), ...personalData.map(({ text }) => text)]
    .flatMap((text) => textsOf(text, language))
    .map(({ text }) => text);
  if (words.some((text) => CARE.test(text))) return true;
  return [DIAGNOSIS, MEDICINE].every((word) => words.some((text) => word.test(text)));
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
