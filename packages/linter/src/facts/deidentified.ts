import { sentencesOf } from './sentences.ts';

const DEIDENTIFIED = /(?<!\p{L})(?:avidentifis\p{L}{1,7}|de-?identified|de-?identif\p{L}{1,8})(?!\p{L})/iu;
/** Ways to say that nobody can be found again. */
const UNTRACEABLE =
  '(?:ikk(?:e|je)|aldri|umul[ie]g\\p{L}?|ingen|cannot|not|never|nobody)(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:spor\\p{L}{0,4}|identif\\p{L}{1,9}|gjenkjenn\\p{L}{0,4}|kjenn\\p{L}{0,5}|(?:til)?knyt\\p{L}{0,6}|kobl\\p{L}{1,4}|kopl\\p{L}{1,4}|trac\\p{L}{1,4}|recogni[sz]\\p{L}{1,3}|linked|(?:før|led)(?:ast|es|a|et|t)?\\s+(?:\\p{L}{1,12}\\s+)?(?:tilbake|attende)|finne\\s+(?:ut\\s+(?:av\\s+)?)?(?:hvem|kven|tilbake|attende)|(?:vite|se|sjå)\\s+(?:hvem|kven))(?!\\p{L})';
const ANONYMOUS = 'anonym(?:\\p{L}{0,10})(?!\\p{L})';
const AS =
  '(?:det\\s+vil\\s+s[ie]+|dvs\\.?|d\\.v\\.s\\.?|det\\s+betyr|det\\s+tyder|altså|slik\\s+at|så|som\\s+betyr|betyr|inneb[æe]rer|inneber|og\\s+dermed|og\\s+derfor|that\\s+is|i\\.e\\.|meaning|means|so\\s+that|and\\s+thus|[:(=–])';
const EQUATED = new RegExp(
  [
    `${DEIDENTIFIED.source}[^.]{0,60}?(?:(?<!\\p{L})|(?=[:(=–]))${AS}[^.]{0,40}?(?<!\\p{L})(?:${UNTRACEABLE}|${ANONYMOUS})`,
    `${DEIDENTIFIED.source}[^.]{0,60}?(?<!\\p{L})(?:(?:kan|mener|meiner|can)(?!\\p{L})[^.]{0,40}?(?<!\\p{L})|(?=cannot))${UNTRACEABLE}`,
  ].join('|'),
  'iu',
);
const CLAIM = new RegExp(`(?<!\\p{L})(?:${UNTRACEABLE}|${ANONYMOUS})`, 'iu');
/** A true account: marks that point straight at a person are gone, a key is kept, or the two are told apart. */
const TRUE_ACCOUNT =
  /(?<!\p{L})(?:direkte|direct(?:ly)?|umiddelbart|\p{L}{0,10}nøkk?[ei]l\p{L}{0,4}|\p{L}{0,10}nøklar\p{L}{0,2}|key|tillegg\p{L}{0,18}|additional|pseudonym\p{L}{0,10}|personopplysning\p{L}{0,3}|personal\s+data|(?:ikk(?:e|je)|not)\s+(?:det\s+same?\s+som|det\s+samme\s+som|anonym\p{L}{0,4}|the\s+same|anonymous)|deretter|so?re?inare|etterpå|then|later)(?!\p{L})/iu;

/** Whether a term and its definition say that what is de-identified cannot be traced to anybody. */
export function definesAsUntraceable(term: string, text: string): boolean {
  return DEIDENTIFIED.test(term) && CLAIM.test(text) && !TRUE_ACCOUNT.test(text);
}

/** Whether a sentence of a text explains de-identified by words for anonymous. */
export function equatesWithAnonymous(text: string): boolean {
  if (!/identif/iu.test(text)) return false;
  return sentencesOf(text).some((sentence) => EQUATED.test(sentence) && !TRUE_ACCOUNT.test(sentence));
}
