/** Positions that decide over processing, so that the holder would supervise their own work (WP243 names such ones). */
const CONFLICTING = bounded(
  [
    '(?:assisterende\\s+|assisterande\\s+)?(?:rådmann|kommunedirektør)(?:en)?',
    'administrasjonssjef(?:en)?',
    'kommunalsjef(?:en)?',
    'ordfør(?:er|eren|ar|aren)',
    '(?:it|ikt|digitaliserings|personal|hr|økonomi|markeds?)[-\\s]?(?:sjef|sjefen|leder|lederen|leiar|leiaren|direktør|direktøren)',
    '(?:informasjons)?(?:sikkerhets|tryggleiks)(?:ansvarlig|ansvarleg|leder|leiar|sjef)',
    '(?:leder|leiar|sjef|ansvarl(?:ig|eg))(?:en)?\\s+for\\s+(?:it|ikt|digitalisering\\p{L}{0,3}|personal|hr|økonomi|(?:informasjons)?(?:sikkerhet|tryggleik)\\p{L}{0,3})',
    'chief\\s+executive(?:\\s+officer)?|head\\s+of\\s+(?:it|hr|personnel|security)|(?:it|security)\\s+manager',
  ].join('|'),
);

const OFFICER = '(?:(?:personvern)?omb[uo]d(?:et)?|data\\s+protection\\s+officer)';
const CONTROLLER = '(?:(?:behandlings|handsamings|data)ansvarl(?:ig|eg)|controller)';
/** "i kommunen", "for Fjord kommune". */
const OF_BODY = '(?:\\s+(?:i|for|ved)\\s+\\p{L}{1,30}(?:\\s+(?:kommune|herad))?)?';
/** What a controller answers for; giving advice, checking and answering questions is the officer's own work. */
const COMPLIANCE =
  '(?:at\\s[^.]{0,80}?(?:regl|regel|lov|etterl|overh|følg|personvern|personopplysning|behandl|handsam)|å\\s+(?:sikre|sørge|syte|(?:følge|følgje)(?!\\s+(?:med|opp))|overholde|halde)(?!\\p{L})|(?:all\\s+)?behandling|personvernet(?!\\p{L})|etterlev|internkontroll|ensuring|compliance|the\\s+processing)';

const SAYS_CONTROLLER = bounded(
  [
    `${OFFICER}${OF_BODY}\\s+(?:er|is)(?:\\s+(?!ikk[ej]|not)\\p{L}+){0,2}\\s+${CONTROLLER}`,
    `${OFFICER}${OF_BODY}\\s+har\\s+(?:behandlings|handsamings|data)ansvaret`,
    `${CONTROLLER}(?:\\s+for\\s[^.:;]{1,80}?)?\\s+er\\s+(?:personvern)?omb[uo]det`,
  ].join('|'),
);
const SAYS_RESPONSIBLE = new RegExp(
  `(?<!\\p{L})${OFFICER}${OF_BODY}(?:\\s+som)?\\s+(?:(?:er|står|is)(?:\\s+the)?\\s+(?:ansvarl(?:ig|eg)|responsible)|har\\s+(?:\\p{L}+\\s+)?ansvar(?:et)?)\\s+for\\s+${COMPLIANCE}`,
  'iu',
);

/** Whether a position makes it likely that its holder would have to supervise their own decisions (art. 38(6)). */
export function isConflictingPosition(title: string): boolean {
  return CONFLICTING.test(title);
}

const IS_OFFICER = new RegExp(`^\\s*${OFFICER}${OF_BODY}\\s*$`, 'iu');

/** Whether a title is that of the data protection officer and nothing else. */
export function isOfficer(title: string): boolean {
  return IS_OFFICER.test(title);
}

/** Most texts do not name the officer, and need not be searched. */
const NAMES_OFFICER = /omb[uo]d|officer/iu;

/** Whether a text says that the data protection officer is the controller. */
export function saysDpoIsController(text: string): boolean {
  return NAMES_OFFICER.test(text) && SAYS_CONTROLLER.test(text);
}

/** Whether a text makes the data protection officer answer for the lawfulness of the processing. */
export function saysDpoIsResponsible(text: string): boolean {
  return NAMES_OFFICER.test(text) && SAYS_RESPONSIBLE.test(text);
}

function bounded(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
}
