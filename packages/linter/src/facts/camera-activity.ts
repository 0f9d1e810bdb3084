import { type EffectiveActivity, textsOf } from '@tretten/schema';

const SURVEILLANCE =
  /(?<!\p{L})(?:kamera|video)overv[aå]k\p{L}{0,5}|(?<!\p{L})(?:camera|video)\s+surveillance|(?<!\p{L})CCTV/iu;

/** Words that tell that a sentence is about cameras that watch; `fjernsyn` is what the oldest law called them. */
const CAMERA =
  /(?<!\p{L})(?:(?:overvåkings|overvaking[sa]|overvåknings)?kamera(?!\s?telefon)\p{L}{0,20}|(?:video|fjernsyns|tv-)overv[aå]k\p{L}{0,6}|(?:camera|video)\s+surveillance|surveillance\s+cameras?|cameras?|CCTV)(?!\p{L})/iu;

/** Whether the activity is camera surveillance, by its facts or its name. */
export function isCameraSurveillance({ value }: EffectiveActivity, language: string): boolean {
  const { camera, dataSubjects, name, text } = value;
  if (camera !== undefined || dataSubjects?.includes('person-filmed')) return true;
  return [name, text].some((words) =>
    textsOf(words, language).some((version) => SURVEILLANCE.test(version.text)),
  );
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
