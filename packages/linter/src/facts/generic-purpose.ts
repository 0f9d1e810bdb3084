/** Words of which a purpose can be made without saying which service it is: "utføre kommunens lovpålagte oppgaver". */
const ANY_PURPOSE = new Set(
  [
    'å og for til i på av med om som er det den de dei en ein et eit ei når skal kan vi du deg din dine dykk våre vår våra vårt',
    'ved etter henhold samsvar gjeldende gjeldande måte måten måtar måter effektiv effektive effektivt nødvendig nødvendige naudsynt naudsynte',
    'lov lova loven lover sikre sikra kvalitet kvaliteten høy høg som ta vare alle andre ulike enkelte noen nokre tilfelle tilfeller best mulig mogleg god gode godt',
    'tilby yte levere gi gje utføre gjennomføre ivareta løse løyse oppfylle drive administrere forvalte behandle handsame',
    'håndtere handtere forbedre forbetre bedre betre utvikle videreutvikle vidareutvikle effektivisere utøve',
    'tjeneste tjenester tjenesten tjenestene teneste tenester tenesta tenestene ytelser ytingar',
    'oppgave oppgaver oppgavene oppgåve oppgåver oppgåvene arbeidsoppgaver arbeidsoppgavene arbeidsoppgåver arbeidsoppgåvene',
    'plikt plikter pliktene formål formålet føremål føremålet opprinnelige opphavlege sak saker saken saka sakene',
    'saksbehandling saksbehandlingen sakshandsaming sakshandsaminga saksbehandlinga handsaming behandling behandlingen',
    'søknad søknader arbeid arbeidet avtale avtaler avtalen virksomhet virksomheten verksemd verksemda drift drifta driften',
    'forvaltning forvaltningen forvaltninga administrasjon administrasjonen myndighet mynde innbyggere innbyggerne',
    'innbyggjarar innbyggjarane brukere brukerne brukarar brukarane publikum brukeropplevelse brukeropplevelsen',
    'brukaroppleving brukaropplevinga kommune kommunen kommunens kommunale kommunal offentlig offentlige offentleg offentlege',
    'lovpålagte lovpålagde lovpålagt pålagt pålagd pålagte pålagde lovbestemte daglig daglige dagleg daglege m mm',
    'the a an of to and our your you in on provide offer deliver give perform carry out fulfil fulfill improve develop handle',
    'process administer services service tasks task duties duty statutory legal obligations public municipal municipality daily',
    'work cases case applications application agreement residents users user experience good better best possible all other',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a purpose fits any public body and any service: every word of it is one that says nothing in particular. */
export function isGenericPurpose(text: string): boolean {
  const plain = text.toLowerCase();
  // The first word tells most purposes to be particular.
  if (!ANY_PURPOSE.has(/\p{L}+/u.exec(plain)?.[0] ?? '')) return false;
  return (plain.match(/\p{L}+/gu) ?? []).every((word) => ANY_PURPOSE.has(word));
}

const PURPOSES = '(?:formål|føremål|purposes)';
const OTHER_PURPOSES = new RegExp(
  [
    `^\\s*(?:til\\s+|for\\s+)?(?:andre|other)\\s+(?:(?:forenlige|foreinlege|lovlige|lovlege|compatible|lawful)\\s+)?${PURPOSES}\\s*\\.?\\s*$`,
    // "Vidare bruk til føremål som er i samsvar med det opphavlege"
    `^\\s*(?:(?:videre|vidare|annen|anna)\\s+bruk\\s+)?(?:til\\s+|for\\s+)?(?:andre\\s+)?${PURPOSES}\\s+som\\s+(?:ikk(?:e|je)\\s+)?er\\s+(?:i\\s+samsvar|u?foren(?:lige?|elege?)|u?forein(?:lege?)|i\\s+strid)\\s+med\\s+\\p{L}+(?:\\s+\\p{L}+){0,2}\\s*\\.?\\s*$`,
  ].join('|'),
  'iu',
);

/** Whether the whole text only says that there are other purposes, in bokmål, nynorsk or English. */
export function saysOnlyOtherPurposes(text: string): boolean {
  return OTHER_PURPOSES.test(text);
}

/** A purpose in a form that compares: its words in small letters. */
export function purposeKey(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
