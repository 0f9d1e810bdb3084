/** The comments of a new declaration, one before each section. */
interface Comments {
  readonly head: string;
  readonly controller: string;
  readonly officer: string;
  readonly general: string;
  readonly activities: string;
  readonly rights: string;
  readonly requests: string;
  readonly complaint: string;
  readonly publicAccess: string;
}

/** Texts beside the linter's skeletons: what the law itself says of every municipality, and what only this one knows. */
interface Words {
  readonly activityId: string;
  readonly activity: string;
  readonly officerContact: string;
  readonly source: string;
  readonly law: string;
  readonly transfers: string;
  readonly safeguardsCopy: string;
  readonly automated: string;
  readonly judicialRemedy: string;
  readonly requests: string;
  readonly refusal: string;
  readonly documentAccess: string;
  readonly security: string;
  readonly emailRisk: string;
}

/** The comments in the language of the declaration. */
export const COMMENTS: Readonly<Record<'nb' | 'nn', Comments>> = {
  nb: {
    head: `# Personvernerklæring. Skriv det som er sant, der det står TODO, og sjekk med: tretten lint <filen>
# Tre svar, aldri to:
#   - nøkkelen mangler: dere har ikke sagt noe om det, og tretten sier fra når loven krever et svar
#   - none: dere sier at det ikke er noen (recipients, transfers, automatedDecisions, cookies)
#   - en verdi: det dere sier`,
    controller: '# Art. 13 nr. 1 bokstav a: kommunen er behandlingsansvarlig, med kontaktopplysninger.',
    officer:
      '# Art. 13 nr. 1 bokstav b: kontaktopplysningene til personvernombudet. Navnet er ikke påkrevd; bruk en egen postkasse.',
    general: '# Det som gjelder alle tjenester.',
    activities: `# Det kommunen gjør med opplysninger, tjeneste for tjeneste. Kopier den første for hver ny, og gi hver sin id.
# Bygger en tjeneste på samtykke (6(1)(a)), skal erklæringen også si at samtykket kan trekkes (rights: withdrawConsent).`,
    rights:
      '# Art. 13 nr. 2 bokstav b: rettighetene. separate: true lover at retten til å protestere vises for seg (art. 21 nr. 4).',
    requests: '# Art. 12: hvordan man bruker rettighetene.',
    complaint: '# Art. 13 nr. 2 bokstav d: retten til å klage til Datatilsynet.',
    publicAccess: '# Innsyn i dokumentene til kommunen, og hva man ikke bør sende i e-post.',
  },
  nn: {
    head: `# Personvernerklæring. Skriv det som er sant, der det står TODO, og sjekk med: tretten lint <fila>
# Tre svar, aldri to:
#   - nøkkelen manglar: de har ikkje sagt noko om det, og tretten seier frå når lova krev eit svar
#   - none: de seier at det ikkje er nokon (recipients, transfers, automatedDecisions, cookies)
#   - ein verdi: det de seier`,
    controller: '# Art. 13 nr. 1 bokstav a: kommunen er behandlingsansvarleg, med kontaktopplysningar.',
    officer:
      '# Art. 13 nr. 1 bokstav b: kontaktopplysningane til personvernombodet. Namnet er ikkje påkravd; bruk ei eiga postkasse.',
    general: '# Det som gjeld alle tenester.',
    activities: `# Det kommunen gjer med opplysningar, teneste for teneste. Kopier den første for kvar ny, og gi kvar sin id.
# Byggjer ei teneste på samtykke (6(1)(a)), skal erklæringa også seie at samtykket kan trekkjast (rights: withdrawConsent).`,
    rights:
      '# Art. 13 nr. 2 bokstav b: rettane. separate: true lovar at retten til å protestere blir vist for seg (art. 21 nr. 4).',
    requests: '# Art. 12: korleis ein bruker rettane.',
    complaint: '# Art. 13 nr. 2 bokstav d: retten til å klage til Datatilsynet.',
    publicAccess: '# Innsyn i dokumenta til kommunen, og kva ein ikkje bør sende i e-post.',
  },
};

/** The words of a new declaration in its language. */
export const WORDS: Readonly<Record<'nb' | 'nn', Words>> = {
  nb: {
    activityId: 'tjeneste-1',
    activity: 'TODO: navnet på tjenesten',
    officerContact: 'TODO: e-post eller adresse til personvernombudet',
    source: 'TODO: er opplysningene fra andre enn deg selv? Skriv hvem, og velg kind',
    law: 'TODO: hvilken lov og paragraf som gir oppgaven',
    transfers:
      'TODO: blir opplysninger overført ut av EØS? Skriv mottaker, land og garantier, eller none i stedet for listen',
    safeguardsCopy: 'TODO: hvor man får en kopi av garantiene',
    automated: 'TODO: blir noe avgjort bare av en maskin? Skriv at det ikke skjer, eller hvordan det skjer',
    requests: 'TODO: e-postadressen eller skjemaet som man bruker rettighetene gjennom',
    judicialRemedy: 'Du kan gå til domstolene og kreve erstatning når noen bryter reglene.',
    refusal:
      'Sier vi nei, får du vite hvorfor innen én måned, og hvordan du klager eller går til domstolene.',
    documentAccess: 'Alle kan be om innsyn i dokumentene våre.',
    security: 'TODO: hvordan dere sikrer opplysningene',
    emailRisk: 'Vanlig e-post er ikke sikker nok for følsomme opplysninger. Send dem ikke i e-post.',
  },
  nn: {
    activityId: 'teneste-1',
    activity: 'TODO: namnet på tenesta',
    officerContact: 'TODO: e-post eller adresse til personvernombodet',
    source: 'TODO: er opplysningane frå andre enn deg sjølv? Skriv kven, og vel kind',
    law: 'TODO: kva lov og paragraf som gir oppgåva',
    transfers:
      'TODO: blir opplysningar overførte ut av EØS? Skriv mottakar, land og garantiar, eller none i staden for lista',
    safeguardsCopy: 'TODO: kor ein får ein kopi av garantiane',
    automated:
      'TODO: blir noko avgjort berre av ei maskin? Skriv at det ikkje skjer, eller korleis det skjer',
    requests: 'TODO: e-postadressa eller skjemaet som ein bruker rettane gjennom',
    judicialRemedy: 'Du kan gå til domstolane og krevje erstatning når nokon bryt reglane.',
    refusal:
      'Seier vi nei, får du vite kvifor innan éin månad, og korleis du klagar eller går til domstolane.',
    documentAccess: 'Alle kan be om innsyn i dokumenta våre.',
    security: 'TODO: korleis de sikrar opplysningane',
    emailRisk: 'Vanleg e-post er ikkje sikker nok for følsame opplysningar. Send dei ikkje i e-post.',
  },
};
