/** Titles of people who act for a public body, in bokmål, nynorsk and English. */
const TITLE = [
  '(?:fylkes)?rådmann(?:en)?',
  '(?:fylkes)?kommunedirektør(?:en)?',
  'administrasjonss(?:jef|jefen)',
  'kommunalsjef(?:en)?',
  '(?:fylkes)?ordfør(?:er|eren|ar|aren)',
  'byråd(?:en|slederen|sleder|sleiar|sleiaren)',
  'dag(?:lig|leg)\\s+le(?:der|deren|iar|iaren)',
  'rektor(?:en)?',
  'styrer(?:en)',
  '(?:teknisk\\s+|\\p{L}{2,30})sjef(?:en)?',
  'chief\\s+executive(?:\\s+officer)?',
  'municipal\\s+director',
  'mayor',
].join('|');

const CONTROLLER = '(?:behandlings|handsamings|data)ansvarl(?:ig|eg)e?';

/** "for helse og omsorg" */
const FIELD = '(?:\\s+for\\s+\\p{L}{2,30}(?:\\s+og\\s+\\p{L}{2,30})?)?';
const CONTROLLERSHIP = '(?:behandlings|handsamings|data)ansvar(?:et)?';

const OFFICER = pattern(`(?:${TITLE})`);
const THROUGH_OFFICER = new RegExp(
  `(?:(?<!\\p{L})(?:ved|v\\/|v\\.)|[,(])\\s*(?:the\\s+)?(?:${TITLE})(?!\\p{L})`,
  'iu',
);
/** Up to four words between, but none that brings in the municipality or denies it. */
const WORDS = '(?:\\s+(?!kommun|ikk[ej]|not)\\p{L}+){0,4}';
const SAID = [
  // "X kommune ved kommunedirektøren" names the municipality.
  pattern(
    `(?<!(?<!\\p{L})(?:ved|v\\/|v\\.)\\s{0,3})(?:${TITLE})${FIELD}\\s+(?:er|is)${WORDS}\\s+(?:${CONTROLLER}|controller)`,
  ),
  // The daily work may well be somebody's; the controllership itself is the municipality's.
  pattern(
    `(?<!(?<!\\p{L})(?:ved|v\\/|v\\.)\\s{0,3})(?:${TITLE})${FIELD}\\s+har(?!\\s+(?:det\\s+)?dag(?:lig|leg))${WORDS}\\s+${CONTROLLERSHIP}`,
  ),
  pattern(`${CONTROLLER}(?:\\s+for\\s[^.:;]{1,80}?)?(?:\\s+er|\\s*:)\\s*(?:${TITLE})`),
];

/**
 * Whether a controller's name is that of an office-holder (`officer`), or names the body and the office-holder who acts
 * for it (`body-through-officer`).
 */
export function officerInName(name: string): 'officer' | 'body-through-officer' | undefined {
  if (THROUGH_OFFICER.test(name)) return 'body-through-officer';
  return OFFICER.test(name) ? 'officer' : undefined;
}

/** The controllership itself, under any of its names. */
const CONTROLLERSHIP_NAMED = /ansvar|controller/iu;

/** Whether a text says that an office-holder is the controller. */
export function namesOfficerAsController(text: string): boolean {
  return CONTROLLERSHIP_NAMED.test(text) && SAID.some((said) => said.test(text));
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'iu');
}
