import type { NotStaticReason } from '@tretten/document';
import type { Message } from '../rule/messages.ts';

const say = (nb: [string, string], nn: [string, string], en: [string, string]): Message => ({
  nb: { text: nb[0], remedy: nb[1] },
  nn: { text: nn[0], remedy: nn[1] },
  en: { text: en[0], remedy: en[1] },
});

const WRITE_NB = 'Skriv verdien selv her.';
const WRITE_NN = 'Skriv sjølve verdien her.';
const WRITE_EN = 'Write the value itself here.';

/** Why something in a TypeScript file cannot be read without running it, and what to do about it. */
export const NOT_STATIC_MESSAGES: Readonly<Record<NotStaticReason, Message>> = {
  accessor: say(
    ['«{code}» er en getter, setter eller metode og har ingen verdi før filen kjøres.', WRITE_NB],
    ['«{code}» er ein getter, setter eller metode og har ingen verdi før fila blir køyrd.', WRITE_NN],
    ['`{code}` is a getter, setter or method and has no value before the file is run.', WRITE_EN],
  ),
  call: say(
    ['Kallet «{name}()» kan ikke leses uten å kjøre det.', WRITE_NB],
    ['Kallet «{name}()» kan ikkje lesast utan å køyre det.', WRITE_NN],
    ['The call to `{name}()` cannot be read without running it.', WRITE_EN],
  ),
  changed: say(
    [
      '«{name}» blir endret på linje {line}, så det som står i konstanten, gjelder ikke lenger.',
      'Skriv hele innholdet der «{name}» er deklarert.',
    ],
    [
      '«{name}» blir endra på linje {line}, så det som står i konstanten, gjeld ikkje lenger.',
      'Skriv heile innhaldet der «{name}» er deklarert.',
    ],
    [
      '`{name}` is changed on line {line}, so what the constant says no longer holds.',
      'Write the whole content where `{name}` is declared.',
    ],
  ),
  circular: say(
    ['«{name}» viser til seg selv, kanskje gjennom andre konstanter.', 'Skriv verdien ut på ett av stedene.'],
    [
      '«{name}» viser til seg sjølv, kanskje gjennom andre konstantar.',
      'Skriv verdien ut på ein av stadene.',
    ],
    [
      '`{name}` refers to itself, perhaps through other constants.',
      'Write the value out in one of the places.',
    ],
  ),
  'computed-key': say(
    ['Nøkkelen «{code}» er ikke en tekst.', 'Skriv nøkkelen som tekst.'],
    ['Nøkkelen «{code}» er ikkje ein tekst.', 'Skriv nøkkelen som tekst.'],
    ['The key `{code}` is not text.', 'Write the key as text.'],
  ),
  expression: say(
    ['Uttrykket «{code}» har ingen verdi før filen kjøres.', WRITE_NB],
    ['Uttrykket «{code}» har ingen verdi før fila blir køyrd.', WRITE_NN],
    ['The expression `{code}` has no value before the file is run.', WRITE_EN],
  ),
  'missing-export': say(
    ['Filen «{file}» eksporterer ikke «{name}».', 'Rett navnet, eller eksporter konstanten der.'],
    ['Fila «{file}» eksporterer ikkje «{name}».', 'Rett namnet, eller eksporter konstanten der.'],
    ['The file `{file}` does not export `{name}`.', 'Correct the name, or export the constant there.'],
  ),
  'missing-file': say(
    ['Filen «{specifier}» finnes ikke.', 'Rett stien i importen.'],
    ['Fila «{specifier}» finst ikkje.', 'Rett stigen i importen.'],
    ['The file `{specifier}` does not exist.', 'Correct the path of the import.'],
  ),
  'missing-member': say(
    ['«{code}» har ikke noe som heter «{name}».', 'Rett navnet, eller legg verdien til der.'],
    ['«{code}» har ikkje noko som heiter «{name}».', 'Rett namnet, eller legg verdien til der.'],
    ['`{code}` has nothing called `{name}`.', 'Correct the name, or add the value there.'],
  ),
  'no-constant': say(
    ['«{name}» er ikke en konstant med en verdi som kan leses.', 'Deklarer den med const og en verdi.'],
    ['«{name}» er ikkje ein konstant med ein verdi som kan lesast.', 'Deklarer han med const og ein verdi.'],
    ['`{name}` is not a constant with a value that can be read.', 'Declare it with const and a value.'],
  ),
  'no-data': say(
    [
      '«{code}» er ikke noe en erklæring kan inneholde.',
      'Skriv en tekst, et tall, true eller false, en liste eller et objekt.',
    ],
    [
      '«{code}» er ikkje noko ei erklæring kan innehalde.',
      'Skriv ein tekst, eit tal, true eller false, ei liste eller eit objekt.',
    ],
    [
      '`{code}` is nothing that a declaration can hold.',
      'Write a text, a number, true or false, a list or an object.',
    ],
  ),
  'no-declaration': say(
    ['Filen eksporterer ingen personvernerklæring.', 'Skriv «export default defineDeclaration({ … })».'],
    ['Fila eksporterer inga personvernerklæring.', 'Skriv «export default defineDeclaration({ … })».'],
    ['The file exports no privacy declaration.', 'Write `export default defineDeclaration({ … })`.'],
  ),
  'not-a-value': say(
    [
      '«{name}» er en hel modul eller enum, ikke en verdi.',
      'Velg en av verdiene i den, med punktum og navn.',
    ],
    [
      '«{name}» er ein heil modul eller enum, ikkje ein verdi.',
      'Vel ein av verdiane i han, med punktum og namn.',
    ],
    [
      '`{name}` is a whole module or enum, not a value.',
      'Choose one of its values, with a dot and its name.',
    ],
  ),
  'outside-project': say(
    [
      '«{specifier}» ligger utenfor mappen som kommandoen kjøres i, og blir ikke lest.',
      'Kjør kommandoen fra en mappe som har begge filene i seg.',
    ],
    [
      '«{specifier}» ligg utanfor mappa som kommandoen blir køyrd i, og blir ikkje lesen.',
      'Køyr kommandoen frå ei mappe som har begge filene i seg.',
    ],
    [
      '`{specifier}` lies outside the folder that the command is run in, and is not read.',
      'Run the command from a folder that holds both files.',
    ],
  ),
  package: say(
    [
      '«{name}» kommer fra pakken «{specifier}», og pakker blir ikke lest.',
      'Skriv verdien selv, eller legg den i en fil i prosjektet.',
    ],
    [
      '«{name}» kjem frå pakken «{specifier}», og pakkar blir ikkje lesne.',
      'Skriv sjølve verdien, eller legg han i ei fil i prosjektet.',
    ],
    [
      '`{name}` comes from the package `{specifier}`, and packages are not read.',
      'Write the value itself, or put it in a file of the project.',
    ],
  ),
  'several-declarations': say(
    [
      'Både «{first}» og «{name}» kan være erklæringen.',
      'Skriv «export default» foran den som gjelder, og legg de andre i egne filer.',
    ],
    [
      'Både «{first}» og «{name}» kan vere erklæringa.',
      'Skriv «export default» framfor den som gjeld, og legg dei andre i eigne filer.',
    ],
    [
      'Both `{first}` and `{name}` could be the declaration.',
      'Write `export default` before the right one, and put the others in files of their own.',
    ],
  ),
  'several-defaults': say(
    [
      'Filen har en standardeksport også på linje {line}, og en fil kan bare ha én.',
      'Behold den som er erklæringen, og legg den andre i en egen fil.',
    ],
    [
      'Fila har ein standardeksport òg på linje {line}, og ei fil kan berre ha éin.',
      'Behald den som er erklæringa, og legg den andre i ei eiga fil.',
    ],
    [
      'The file has a default export on line {line} too, and a file can have only one.',
      'Keep the one that is the declaration, and put the other in a file of its own.',
    ],
  ),
  spread: say(
    [
      '«...{code}» kan ikke settes inn her: i en liste må det være en liste, i et objekt et objekt.',
      'Skriv innholdet ut, eller vis til en konstant av rett slag.',
    ],
    [
      '«...{code}» kan ikkje setjast inn her: i ei liste må det vere ei liste, i eit objekt eit objekt.',
      'Skriv innhaldet ut, eller vis til ein konstant av rett slag.',
    ],
    [
      '`...{code}` cannot be inserted here: a list takes a list, an object an object.',
      'Write the content out, or refer to a constant of the right kind.',
    ],
  ),
  'too-large': say(
    [
      'Konstanter som er brukt om igjen og om igjen, gir for mye innhold her.',
      'Skriv innholdet ut, eller bruk konstantene færre ganger.',
    ],
    [
      'Konstantar som er brukte om att og om att, gir for mykje innhald her.',
      'Skriv innhaldet ut, eller bruk konstantane færre gonger.',
    ],
    [
      'Constants that are used over and over give too much content here.',
      'Write the content out, or use the constants fewer times.',
    ],
  ),
  'too-many-files': say(
    ['Erklæringen er delt på mer enn {limit} filer; denne blir ikke lest.', 'Samle innholdet i færre filer.'],
    [
      'Erklæringa er delt på meir enn {limit} filer; denne blir ikkje lesen.',
      'Samle innhaldet i færre filer.',
    ],
    [
      'The declaration is spread over more than {limit} files; this one is not read.',
      'Put the content in fewer files.',
    ],
  ),
  'too-many-steps': say(
    ['Det tar mer enn {limit} steg å komme fram til verdien.', WRITE_NB],
    ['Det tek meir enn {limit} steg å kome fram til verdien.', WRITE_NN],
    ['It takes more than {limit} steps to get to the value.', WRITE_EN],
  ),
  undeclared: say(
    ['«{name}» er verken deklarert i filen eller importert.', 'Rett navnet, eller importer konstanten.'],
    ['«{name}» er verken deklarert i fila eller importert.', 'Rett namnet, eller importer konstanten.'],
    ['`{name}` is neither declared in the file nor imported.', 'Correct the name, or import the constant.'],
  ),
  variable: say(
    ['«{name}» er deklarert med {keyword} og kan få en annen verdi.', 'Bruk const i stedet for {keyword}.'],
    ['«{name}» er deklarert med {keyword} og kan få ein annan verdi.', 'Bruk const i staden for {keyword}.'],
    ['`{name}` is declared with {keyword} and may get another value.', 'Use const instead of {keyword}.'],
  ),
};
