import type { SyntaxReason } from '@tretten/document';
import type { Message } from '../rule/messages.ts';

const say = (nb: [string, string], nn: [string, string], en: [string, string]): Message => ({
  nb: { text: nb[0], remedy: nb[1] },
  nn: { text: nn[0], remedy: nn[1] },
  en: { text: en[0], remedy: en[1] },
});

/** Why a file is not JSON or YAML, and what to do about it. */
export const SYNTAX_MESSAGES: Readonly<Record<SyntaxReason, Message>> = {
  'bad-indentation': say(
    [
      'Linjen er rykket inn på en måte som ikke passer med linjene over.',
      'Bruk like mange mellomrom som linjene på samme nivå.',
    ],
    [
      'Linja er rykt inn på ein måte som ikkje passar med linjene over.',
      'Bruk like mange mellomrom som linjene på same nivå.',
    ],
    [
      'The line is indented in a way that does not fit the lines above.',
      'Use as many spaces as the lines on the same level.',
    ],
  ),
  'colon-in-plain-text': say(
    ['Et kolon med mellomrom etter seg gjør teksten til en nøkkel.', 'Sett teksten i anførselstegn.'],
    ['Eit kolon med mellomrom etter seg gjer teksten til ein nøkkel.', 'Set teksten i hermeteikn.'],
    ['A colon followed by a space turns the text into a key.', 'Put the text in quotes.'],
  ),
  comment: say(
    ['JSON har ikke kommentarer.', 'Fjern kommentaren, eller skriv filen som YAML.'],
    ['JSON har ikkje kommentarar.', 'Fjern kommentaren, eller skriv fila som YAML.'],
    ['JSON has no comments.', 'Remove the comment, or write the file as YAML.'],
  ),
  'control-character': say(
    ['Et usynlig styretegn står i teksten.', 'Fjern tegnet, eller skriv det som \\uXXXX.'],
    ['Eit usynleg styreteikn står i teksten.', 'Fjern teiknet, eller skriv det som \\uXXXX.'],
    ['There is an invisible control character in the text.', 'Remove it, or write it as \\uXXXX.'],
  ),
  'extra-comma': say(
    ['Her står et komma for mye.', 'Fjern kommaet.'],
    ['Her står eit komma for mykje.', 'Fjern kommaet.'],
    ['There is one comma too many.', 'Remove the comma.'],
  ),
  'extra-content': say(
    ['Det står noe etter at innholdet er slutt.', 'Fjern det som står etter den siste klammen.'],
    ['Det står noko etter at innhaldet er slutt.', 'Fjern det som står etter den siste klammen.'],
    ['Something follows after the end of the content.', 'Remove what comes after the last bracket.'],
  ),
  'invalid-alias': say(
    ['Etter * skal det stå navnet på et anker.', 'Skriv navnet, eller sett teksten i anførselstegn.'],
    ['Etter * skal det stå namnet på eit anker.', 'Skriv namnet, eller set teksten i hermeteikn.'],
    ['The name of an anchor must follow *.', 'Write the name, or put the text in quotes.'],
  ),
  'invalid-anchor': say(
    ['Etter & skal det stå et navn.', 'Skriv navnet, eller sett teksten i anførselstegn.'],
    ['Etter & skal det stå eit namn.', 'Skriv namnet, eller set teksten i hermeteikn.'],
    ['A name must follow &.', 'Write the name, or put the text in quotes.'],
  ),
  'invalid-directive': say(
    [
      'En linje som begynner med %, er ikke et gyldig direktiv.',
      'Fjern linjen, eller sett teksten i anførselstegn.',
    ],
    [
      'Ei linje som tek til med %, er ikkje eit gyldig direktiv.',
      'Fjern linja, eller set teksten i hermeteikn.',
    ],
    ['A line that begins with % is not a valid directive.', 'Remove the line, or put the text in quotes.'],
  ),
  'invalid-escape': say(
    [
      'En omvendt skråstrek står foran et tegn som ikke kan skrives slik.',
      'Skriv \\\\ for en skråstrek i teksten.',
    ],
    [
      'Ein omvend skråstrek står framfor eit teikn som ikkje kan skrivast slik.',
      'Skriv \\\\ for ein skråstrek i teksten.',
    ],
    [
      'A backslash stands before a character that cannot be written that way.',
      'Write \\\\ for a backslash in the text.',
    ],
  ),
  'invalid-number': say(
    ['Dette er ikke et gyldig tall.', 'Rett tallet, eller sett verdien i anførselstegn.'],
    ['Dette er ikkje eit gyldig tal.', 'Rett talet, eller set verdien i hermeteikn.'],
    ['This is not a valid number.', 'Correct the number, or put the value in quotes.'],
  ),
  'invalid-tag': say(
    ['Etter ! skal det stå en gyldig merkelapp.', 'Fjern merkelappen, eller sett teksten i anførselstegn.'],
    ['Etter ! skal det stå ein gyldig merkelapp.', 'Fjern merkelappen, eller set teksten i hermeteikn.'],
    ['A valid tag must follow !.', 'Remove the tag, or put the text in quotes.'],
  ),
  'line-break-in-string': say(
    ['Teksten går over flere linjer.', 'Skriv \\n der linjen skal brytes, eller bruk YAML.'],
    ['Teksten går over fleire linjer.', 'Skriv \\n der linja skal brytast, eller bruk YAML.'],
    ['The text runs over several lines.', 'Write \\n where the line should break, or use YAML.'],
  ),
  'literal-case': say(
    ['true, false og null skrives med små bokstaver.', 'Skriv ordet med små bokstaver.'],
    ['true, false og null skal skrivast med små bokstavar.', 'Skriv ordet med små bokstavar.'],
    ['true, false and null must be written in lower case.', 'Write the word in lower case.'],
  ),
  'mismatched-bracket': say(
    ['Klammen lukker noe som ble åpnet med en annen klamme.', 'Bytt den med klammen som passer.'],
    ['Klammen lukkar noko som blei opna med ein annan klamme.', 'Byt han med klammen som passar.'],
    [
      'This bracket closes something that another kind of bracket opened.',
      'Replace it with the bracket that fits.',
    ],
  ),
  'missing-colon': say(
    ['Det mangler et kolon mellom nøkkel og verdi.', 'Sett inn et kolon etter nøkkelen.'],
    ['Det manglar eit kolon mellom nøkkel og verdi.', 'Set inn eit kolon etter nøkkelen.'],
    ['A colon is missing between key and value.', 'Put a colon after the key.'],
  ),
  'missing-comma': say(
    ['Det mangler et komma før dette.', 'Sett inn et komma.'],
    ['Det manglar eit komma før dette.', 'Set inn eit komma.'],
    ['A comma is missing before this.', 'Insert a comma.'],
  ),
  'missing-space': say(
    ['Det mangler et mellomrom etter kolonet eller bindestreken.', 'Sett inn et mellomrom.'],
    ['Det manglar eit mellomrom etter kolonet eller bindestreken.', 'Set inn eit mellomrom.'],
    ['A space is missing after the colon or the dash.', 'Insert a space.'],
  ),
  'missing-value': say(
    ['Det mangler en verdi her.', 'Skriv verdien, eller fjern nøkkelen.'],
    ['Det manglar ein verdi her.', 'Skriv verdien, eller fjern nøkkelen.'],
    ['A value is missing here.', 'Write the value, or remove the key.'],
  ),
  'quoted-scalar': say(
    [
      'Det står noe etter anførselstegnet som avslutter teksten.',
      'Sett hele teksten innenfor anførselstegnene.',
    ],
    ['Det står noko etter hermeteiknet som avsluttar teksten.', 'Set heile teksten innanfor hermeteikna.'],
    ['Something follows the quotation mark that ends the text.', 'Put the whole text inside the quotes.'],
  ),
  'reserved-character': say(
    ['Teksten begynner med et tegn som YAML har reservert (@ eller `).', 'Sett teksten i anførselstegn.'],
    ['Teksten tek til med eit teikn som YAML har reservert (@ eller `).', 'Set teksten i hermeteikn.'],
    ['The text begins with a character that YAML reserves (@ or `).', 'Put the text in quotes.'],
  ),
  'single-quote': say(
    ['JSON bruker doble anførselstegn.', 'Bytt \' med ".'],
    ['JSON bruker doble hermeteikn.', 'Byt \' med ".'],
    ['JSON uses double quotes.', 'Replace \' with ".'],
  ),
  'tab-indentation': say(
    ['Linjen er rykket inn med tabulator.', 'Bruk mellomrom.'],
    ['Linja er rykt inn med tabulator.', 'Bruk mellomrom.'],
    ['The line is indented with a tab.', 'Use spaces.'],
  ),
  'trailing-comma': say(
    ['JSON tillater ikke komma etter det siste elementet.', 'Fjern kommaet.'],
    ['JSON tillèt ikkje komma etter det siste elementet.', 'Fjern kommaet.'],
    ['JSON does not allow a comma after the last item.', 'Remove the comma.'],
  ),
  'typographic-quote': say(
    ['Her står et typografisk anførselstegn (” eller »).', 'Bytt det med ".'],
    ['Her står eit typografisk hermeteikn (” eller »).', 'Byt det med ".'],
    ['There is a typographic quotation mark (” or ») here.', 'Replace it with ".'],
  ),
  'unclosed-flow': say(
    ['En klamme som er åpnet her, blir aldri lukket.', 'Sett inn klammen som mangler.'],
    ['Ein klamme som er opna her, blir aldri lukka.', 'Set inn klammen som manglar.'],
    ['A bracket opened here is never closed.', 'Insert the missing bracket.'],
  ),
  'unexpected-character': say(
    ['Dette tegnet kan ikke stå her.', 'Fjern tegnet, eller sett teksten i anførselstegn.'],
    ['Dette teiknet kan ikkje stå her.', 'Fjern teiknet, eller set teksten i hermeteikn.'],
    ['This character is not allowed here.', 'Remove it, or put the text in quotes.'],
  ),
  'unexpected-end': say(
    ['Filen slutter midt i innholdet.', 'Se etter en klamme eller et anførselstegn som mangler.'],
    ['Fila sluttar midt i innhaldet.', 'Sjå etter ein klamme eller eit hermeteikn som manglar.'],
    ['The file ends in the middle of its content.', 'Look for a missing bracket or quotation mark.'],
  ),
  unknown: say(
    ['Filen kan ikke leses fra dette stedet og videre.', 'Se etter en skrivefeil her eller på linjen over.'],
    [
      'Fila kan ikkje lesast frå denne staden og vidare.',
      'Sjå etter ein skrivefeil her eller på linja over.',
    ],
    ['The file cannot be read from here on.', 'Look for a typing error here or on the line above.'],
  ),
  'unquoted-key': say(
    ['I JSON skal nøkler stå i doble anførselstegn.', 'Sett nøkkelen i anførselstegn.'],
    ['I JSON skal nøklar stå i doble hermeteikn.', 'Set nøkkelen i hermeteikn.'],
    ['In JSON, keys must be in double quotes.', 'Put the key in quotes.'],
  ),
  'unquoted-text': say(
    ['I JSON skal tekster stå i doble anførselstegn.', 'Sett teksten i anførselstegn.'],
    ['I JSON skal tekstar stå i doble hermeteikn.', 'Set teksten i hermeteikn.'],
    ['In JSON, texts must be in double quotes.', 'Put the text in quotes.'],
  ),
  'unterminated-string': say(
    ['Teksten som begynner her, blir aldri avsluttet.', 'Sett inn anførselstegnet som mangler.'],
    ['Teksten som tek til her, blir aldri avslutta.', 'Set inn hermeteiknet som manglar.'],
    ['The text that begins here never ends.', 'Insert the missing quotation mark.'],
  ),
};
