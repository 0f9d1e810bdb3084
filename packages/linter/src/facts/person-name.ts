/** Common given names in Norway (Statistics Norway's lists of names), as evidence that two capitalised words are a person. */
const GIVEN = new Set(
  (
    'alexander alf amalie anders andreas ane anette anita anja ann anna anne annette arild arne arnt arvid aslaug astrid aud ' +
    'audun beate bente berit birgit birgitte bjarne bjørg bjørn bodil britt brit camilla cathrine cecilie christian christina dag daniel ' +
    'egil eirik einar elin elisabeth ella elise ellen else emil emma erik erlend espen eva finn fredrik frode gerd geir gro grete gudrun ' +
    'gunn gunnar guro hans hanna hanne harald hege heidi helene helge henrik henriette hilde ida inga inge inger ingrid ingvild irene ivar jan ' +
    'jannicke janne jens joakim johan johanne john jon jonas jorunn jostein julie jørgen jørn kari karin karl katrine kenneth ketil kim kirsten ' +
    'kjell kjersti kjetil knut kristian kristin kristine kåre lars laila leif lene linda line lise liv magne magnus maiken malin ' +
    'marianne marie marit marius markus martin mathias mette mona monica morten nils nina nora odd oda olav ola ole oddvar oskar ove per ' +
    'petter pål ragnar ragnhild randi reidar reidun roar robert roger rolf ronny rune ruth sander sara sigrid sigurd silje silvia simen siri siv ' +
    'sissel sofie solveig solfrid stein steinar stian stig stine svein sverre synnøve sølvi terje thea thomas thor tine tom tomas ' +
    'tommy tone tor torbjørn tore torill torunn trine trond trude turid unni vegard vibeke vidar vigdis wenche øystein øyvind åge åse åshild'
  ).split(' '),
);

const SHAPE =
  /^(?:\p{Ll}[\p{L}-]{2,30}\s)?(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{0,30}\.?){1,3})(?:\s?[,(–-]\s?[^\d]{1,60})?$/u;
/** Words that bodies and places have in their names. */
const BODY =
  /(?:kommun|herad|avdeling|kontor|seksjon|etat|senter|torg|mottak|t[ej]e?nest|ombud|ombod|arkiv|bibliotek|sk[ou]l|barnehag|tilsyn|verk|selskap|foretak|føretak|havn|hamn|gruppe|team|helse|stiftelse|forening|laget)|^(?:AS|IKS|KF|SA|ASA|BA|Ltd)$/iu;

/** Whether a name is that of a natural person: a common given name before a surname, or the name of the mailbox beside it. */
export function isPersonName(name: string, email: string | undefined): boolean {
  const full = SHAPE.exec(name.trim().replace(/^(?:rådgiver|rådgivar|leder|leiar|kontakt)\s/iu, ''))?.[1];
  if (full === undefined) return false;
  const words = full.split(/\s+/u);
  if (words.some((word) => BODY.test(word))) return false;
  const [given = '', ...others] = words.map((word) => word.toLowerCase());
  if (GIVEN.has(given.split('-', 1)[0] ?? '')) return true;
  const mailbox = email?.toLowerCase().split('@', 1)[0]?.split(/[._-]/u) ?? [];
  return mailbox.includes(folded(given)) && mailbox.includes(folded(others.at(-1) ?? ''));
}

function folded(word: string): string {
  const plain = word.replaceAll('ø', 'o').replaceAll('æ', 'a').normalize('NFD');
  return plain.replaceAll(/\p{M}/gu, '');
}
