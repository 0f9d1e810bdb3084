import { type EffectiveActivity, type LocalizedText, textsOf } from '@tretten/schema';

const SURVEILLANCE =
  /(?<!\p{L})(?:(?:kamera|video)overv[aå]k\p{L}{0,6}|overv[aå]k(?:ing|n?ings)s?kamera\p{L}{0,4}|(?:camera|video)\s+surveillance|surveillance\s+cameras?|CCTV)(?!\p{L})/iu;
/** The name of an activity that is about cameras. */
const CAMERAS = /(?<!\p{L})(?:kamera(?:er|ene|a|aa|et)?|cameras?)(?!\p{L})/iu;

/** Words that tell that a sentence is about cameras that watch; `fjernsyn` is what the oldest law called them. */
const CAMERA =
  /(?<!\p{L})(?:(?:overv[åa]k(?:ing|n?ings)s?)?kamera(?!\s?telefon)\p{L}{0,20}|(?:video|fjernsyns|tv-)overv[aå]k\p{L}{0,6}|(?:camera|video)\s+surveillance|surveillance\s+cameras?|cameras?|CCTV)(?!\p{L})/iu;

/** Whether the activity is camera surveillance, by its facts or its name; photographs of people are not. */
export function isCameraSurveillance({ value }: EffectiveActivity, language: string): boolean {
  const { camera, dataSubjects, riskFactors, name, text } = value;
  if (camera !== undefined) return true;
  if (dataSubjects?.includes('person-filmed') && riskFactors?.includes('systematic-monitoring')) return true;
  const names = textsOf(name, language).some((version) => CAMERAS.test(version.text));
  return names || [name, text].some((words) => tellsOfSurveillance(words, language));
}

function tellsOfSurveillance(words: LocalizedText | undefined, language: string): boolean {
  return textsOf(words, language).some((version) => SURVEILLANCE.test(version.text));
}

/** Whether a sentence names cameras that watch. */
export function namesCameras(sentence: string): boolean {
  return CAMERA.test(sentence);
}

/** Whether a place of the document stands in an activity that is camera surveillance. */
export function isInCameraActivity(
  pointer: string,
  activities: readonly EffectiveActivity[],
  language: string,
): boolean {
  const activity = activities.find((one) => pointer.startsWith(`${one.pointer}/`));
  return activity !== undefined && isCameraSurveillance(activity, language);
}
