import type { Fault } from '../fault.ts';

/** Faults in how the declaration is written: arts 12(1) and 12(7), språklova § 9, and in which languages. */
export const LANGUAGE: readonly Fault[] = [
  {
    id: 'benefit-programme-abbreviated',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'abbreviation-undefined',
    at: '/processingActivities/0/personalData/3',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/personalData/3/text',
        value: 'Livssituasjonen din, og om du deltar i KVP',
      },
    ],
  },
  {
    id: 'assistance-abbreviated',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'abbreviation-undefined',
    at: '/processingActivities/0/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/purposes/0/text',
        value: 'Finne ut kva hjelp du treng, og gjere vedtak om BPA eller sjukeheimsplass',
      },
    ],
  },
  {
    id: 'risk-analysis-abbreviated',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'abbreviation-undefined',
    at: '/processingActivities/0/security/text',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/security/text',
        value: 'Tallene er kryptert helt inn, og vi har gjort en ROS av radionettet.',
      },
    ],
  },
  {
    id: 'act-abbreviated-in-running-text',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'abbreviation-undefined',
    at: '/rights/rectification/text',
    changes: [
      {
        op: 'replace',
        path: '/rights/rectification/text',
        value: 'Du har rett til å få retta feil, til dømes feil areal, jf. esktl. § 17.',
      },
    ],
  },
  {
    id: 'one-long-sentence',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'clear-language',
    at: '/general/security/text',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value:
          'Ansatte logger inn med personlig bruker og engangskode, og vi går gjennom tilgangene hvert halvår, slik at det bare er de som arbeider på avdelingen der barnet går, som kan åpne det som er skrevet om barnet, med mindre styreren i særlige tilfeller har gitt andre lov til å se det fordi de skal vikariere eller hjelpe til.',
      },
    ],
  },
  {
    id: 'one-long-sentence-in-nynorsk',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'clear-language',
    at: '/text',
    changes: [
      {
        op: 'add',
        path: '/text',
        value:
          'Når du melder deg på nyheitsbrevet vårt, lagrar vi e-postadressa di og temaa du har kryssa av for, slik at vi kan sende deg det du har bede om kvar fredag så lenge du vil ha det, og når du ikkje lenger vil ha det, melder du deg av ved å trykkje på lenkja nedst i brevet, og så slettar vi deg same dagen.',
      },
    ],
  },
  {
    id: 'legalese-throughout',
    base: 'library.nb',
    kind: 'wording',
    rule: 'clear-language',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Behandlingsprinsipper',
            text: 'Personopplysningsbehandlingen gjennomføres formålsbestemt, dataminimert og lagringsbegrenset. Behandlingsansvarliges internkontrollsystem sikrer etterlevelse av personvernforordningens grunnprinsipper. Tilgangsstyringsmekanismer implementeres risikobasert. Informasjonssikkerhetstiltakene dokumenteres systematisk. Databehandleravtaleforvaltningen ivaretas sentralt. Avvikshåndteringsrutinene revideres regelmessig. Konfidensialitet, integritet, tilgjengelighet og robusthet ivaretas kontinuerlig gjennom organisatoriske sikkerhetstiltak. Opplæringstiltakene gjennomføres systematisk overfor medarbeiderne. Behandlingsprotokollen vedlikeholdes fortløpende. Konsekvensutredninger gjennomføres forhåndsvis. Tilsynsmyndigheten underrettes umiddelbart gjennom standardiserte meldingsskjemaer. Underretningsforpliktelsen overholdes. Ledelsesgjennomgangen dokumenterer forbedringstiltakene.',
          },
        ],
      },
    ],
  },
  {
    id: 'may-share-with-others',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'vague-qualifier',
    at: '/processingActivities/0/recipients/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/1/text',
        value: 'I enkelte tilfeller kan vi dele opplysninger med private barnehager',
      },
    ],
  },
  {
    id: 'purpose-among-other-things',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'vague-qualifier',
    at: '/processingActivities/1/purposes/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/purposes/1/text',
        value: 'Blant annet å sende faktura og kreve inn gebyrene',
      },
    ],
  },
  {
    id: 'now-and-then-from-others',
    base: 'volunteers-and-respite.nn',
    kind: 'wording',
    rule: 'vague-qualifier',
    at: '/processingActivities/0/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/purposes/0/text',
        value: 'Finne ut kva hjelp du treng, og eventuelt gjere vedtak om avlasting',
      },
    ],
  },
  {
    id: 'usually-erased',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: ['vague-qualifier', 'retention-hedged'],
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0/text',
        value: 'Innsynskrava blir vanlegvis sletta etter to år.',
      },
    ],
  },
  {
    id: 'sometimes-data-are-fetched',
    base: 'school.nn',
    kind: 'wording',
    rule: 'vague-qualifier',
    at: '/processingActivities/3/sources/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/sources/0/text',
        value: 'Nokre gonger hentar vi òg opplysningar frå andre som kjenner barnet',
      },
    ],
  },
  {
    id: 'bokmal-in-a-nynorsk-sentence',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'language-forms-mixed',
    at: '/general/text',
    changes: [
      {
        op: 'replace',
        path: '/general/text',
        value: 'Ingen sit og ser på bileta. Dei blir bare henta fram når noe har hendt.',
      },
    ],
  },
  {
    id: 'nynorsk-in-a-bokmal-sentence',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'language-forms-mixed',
    at: '/dataProtectionOfficer/text',
    changes: [
      {
        op: 'replace',
        path: '/dataProtectionOfficer/text',
        value: 'Personvernombudet har taushetsplikt og deltar ikkje i undersøkelsene.',
      },
    ],
  },
  {
    id: 'a-whole-text-in-the-other-form',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'language-forms-mixed',
    at: '/processingActivities/3/text',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/text',
        value:
          'Når du klager på taksten eller skatten, bruker vi opplysningene du har gitt oss, til å avgjøre klagen. Vi vet ikke mer enn det du forteller.',
      },
    ],
  },
  {
    id: 'purpose-without-english',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'translation-missing',
    at: '/processingActivities/2/purposes/0/text',
    changes: [
      {
        op: 'remove',
        path: '/processingActivities/2/purposes/0/text/en',
      },
    ],
  },
  {
    id: 'right-without-bokmal',
    base: 'child-welfare.nn',
    kind: 'removed',
    rule: 'translation-missing',
    at: '/rights/rectification/text',
    changes: [
      {
        op: 'remove',
        path: '/rights/rectification/text/nb',
      },
    ],
  },
  {
    id: 'one-string-for-two-languages',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'translation-missing',
    at: '/complaint/text',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value: 'Du har rett til å klage til Datatilsynet.',
      },
    ],
  },
  {
    id: 'title-in-a-language-not-listed',
    base: 'school.nn',
    kind: 'wrong-value',
    rule: 'language-undeclared',
    changes: [
      {
        op: 'replace',
        path: '/title',
        value: {
          nn: 'Personvern i grunnskulen og SFO',
          nb: 'Personvern i grunnskolen og SFO',
        },
      },
    ],
  },
  {
    id: 'polish-not-listed',
    base: 'whole-municipality.nn',
    kind: 'wrong-value',
    rule: 'language-undeclared',
    changes: [
      {
        op: 'add',
        path: '/complaint/text/pl',
        value: 'Masz prawo złożyć skargę do Datatilsynet.',
      },
    ],
  },
  {
    id: 'bokmal-for-a-nynorsk-municipality',
    base: 'water-meter.nb',
    kind: 'wrong-value',
    rule: 'language-form-advice',
    changes: [
      {
        op: 'replace',
        path: '/controller/name',
        value: 'Stord kommune',
      },
      {
        op: 'replace',
        path: '/controller/organisationNumber',
        value: '939866914',
      },
      {
        op: 'replace',
        path: '/controller/municipalityNumber',
        value: '4614',
      },
      {
        op: 'replace',
        path: '/controller/hosts',
        value: ['www.stord.kommune.no', 'stord.kommune.no'],
      },
    ],
  },
  {
    id: 'nynorsk-for-a-bokmal-municipality',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'language-form-advice',
    changes: [
      {
        op: 'replace',
        path: '/controller/name',
        value: 'Halden kommune',
      },
      {
        op: 'replace',
        path: '/controller/organisationNumber',
        value: '959159092',
      },
      {
        op: 'replace',
        path: '/controller/municipalityNumber',
        value: '3101',
      },
      {
        op: 'replace',
        path: '/controller/hosts',
        value: ['www.halden.kommune.no', 'halden.kommune.no'],
      },
    ],
  },
  {
    id: 'bokmal-for-another-nynorsk-municipality',
    base: 'whistle-blowing.nb',
    kind: 'wrong-value',
    rule: 'language-form-advice',
    changes: [
      {
        op: 'replace',
        path: '/controller/name',
        value: 'Volda kommune',
      },
      {
        op: 'replace',
        path: '/controller/organisationNumber',
        value: '939760946',
      },
      {
        op: 'replace',
        path: '/controller/municipalityNumber',
        value: '1577',
      },
      {
        op: 'replace',
        path: '/controller/hosts',
        value: ['www.volda.kommune.no', 'volda.kommune.no'],
      },
    ],
  },
  {
    id: 'no-northern-sami-in-tana',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'sami-version-advice',
    changes: [
      {
        op: 'replace',
        path: '/controller/name',
        value: 'Tana kommune',
      },
      {
        op: 'replace',
        path: '/controller/organisationNumber',
        value: '943505527',
      },
      {
        op: 'replace',
        path: '/controller/municipalityNumber',
        value: '5628',
      },
      {
        op: 'replace',
        path: '/controller/hosts',
        value: ['www.tana.kommune.no', 'tana.kommune.no'],
      },
    ],
  },
  {
    id: 'no-lule-sami-in-hamaroy',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'sami-version-advice',
    changes: [
      {
        op: 'replace',
        path: '/controller/name',
        value: 'Hamarøy kommune',
      },
      {
        op: 'replace',
        path: '/controller/organisationNumber',
        value: '970542507',
      },
      {
        op: 'replace',
        path: '/controller/municipalityNumber',
        value: '1875',
      },
      {
        op: 'replace',
        path: '/controller/hosts',
        value: ['www.hamaroy.kommune.no', 'hamaroy.kommune.no'],
      },
    ],
  },
  {
    id: 'no-southern-sami-in-roros',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'sami-version-advice',
    changes: [
      {
        op: 'replace',
        path: '/controller/name',
        value: 'Røros kommune',
      },
      {
        op: 'replace',
        path: '/controller/organisationNumber',
        value: '939898743',
      },
      {
        op: 'replace',
        path: '/controller/municipalityNumber',
        value: '5025',
      },
      {
        op: 'replace',
        path: '/controller/hosts',
        value: ['www.roros.kommune.no', 'roros.kommune.no'],
      },
    ],
  },
  {
    id: 'long-and-in-one-layer',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'layered-notice',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Garasje',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Hytte',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Naust',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Tilbygg',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Veranda',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Bod',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Brygge',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Hus',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Riving',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
          {
            heading: 'Bruksendring',
            text: 'Når du bygger, trenger vi å vite hvem du er, hvor eiendommen ligger, og hva du vil gjøre der. Vi ser på tegningene og spør naboene om de har merknader. Er det noe vi lurer på, ringer vi deg. Saksbehandleren skriver ned det dere snakker om, og legger det i saken. Når vedtaket er klart, får du det i posten, og naboene som har hatt merknader, får en kopi. Klager noen, sender vi saken videre sammen med alt som ligger i den. Er bygget ferdig, ber du om ferdigattest, og da kontrollerer vi at det som er bygget, stemmer med det vi sa ja til. Etterpå ligger saken i arkivet, der eieren av huset og andre kan spørre om å få se den.',
          },
        ],
      },
    ],
  },
  {
    id: 'long-and-in-one-layer-in-nynorsk',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'layered-notice',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Hus',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Hytte',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Naust',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Gard',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Tomt',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Butikk',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Hotell',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Kraftverk',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Kai',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
          {
            heading: 'Verkstad',
            text: 'Når huset ditt skal ha ny takst, kjem to frå kontoret på synfaring. Dei ser på huset utanfrå, tek eit bilete og noterer kor stort det er. Du treng ikkje vere heime, men du får vite kva dag dei kjem. Etterpå set nemnda taksten, og du får eit brev. Der står det kva vi har lagt til grunn. Er noko feil, seier du frå, og så rettar vi det. Er du usamd i taksten, klagar du, og då går saka til klagenemnda. Ho ser på alt på nytt. Medan ho gjer det, må du likevel betale. Får du rett, betalar vi tilbake det du har betalt for mykje. Kvart år får du ein skattesetel, og lista med alle eigedomane ligg ute i tre veker.',
          },
        ],
      },
    ],
  },
  {
    id: 'terms-of-use-on-the-same-page',
    base: 'website.nb',
    kind: 'wording',
    rule: 'separate-from-other-information',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Opphavsrett og bruk av innholdet',
            topic: 'terms-of-use',
            text: 'Tekst og bilder på nettstedet er vernet av åndsverkloven.',
          },
        ],
      },
    ],
  },
  {
    id: 'disclaimer-by-its-heading',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'separate-from-other-information',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Ansvarsfråskriving',
            text: 'Kommunen har ikkje ansvar for feil i det vi skriv i brevet.',
          },
        ],
      },
    ],
  },
  {
    id: 'conditions-by-their-heading',
    base: 'library.nb',
    kind: 'wording',
    rule: 'separate-from-other-information',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Brukervilkår',
            text: 'Lånekortet er personlig, og du må ikke låne det bort.',
          },
        ],
      },
    ],
  },
  {
    id: 'click-here-for-more',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'link-text-without-target',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: 'Brev blir journalført. Klikk her for å se postlisten.',
      },
    ],
  },
  {
    id: 'read-more-here-in-nynorsk',
    base: 'school.nn',
    kind: 'wording',
    rule: 'link-text-without-target',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Feide',
            text: 'Her finn du meir informasjon om Feide.',
          },
        ],
      },
    ],
  },
  {
    id: 'read-more-about-it-here',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'link-text-without-target',
    at: '/text',
    changes: [
      {
        op: 'replace',
        path: '/text',
        value: 'De nye målerne sender tallet til oss, så du slipper å lese av selv. Les mer om målerne her.',
      },
    ],
  },
  {
    id: 'purpose-to-be-filled-in',
    base: 'library.nb',
    kind: 'wording',
    rule: 'template-placeholder-left',
    at: '/processingActivities/2/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/purposes/0/text',
        value: '<fyll inn formålet>',
      },
    ],
  },
  {
    id: 'name-of-the-supplier-to-come',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'template-placeholder-left',
    at: '/general/recipients/0',
    changes: [
      {
        op: 'replace',
        path: '/general/recipients/0/name',
        value: '[namn på leverandør]',
      },
    ],
  },
  {
    id: 'lorem-ipsum',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'template-placeholder-left',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Om oss',
            text: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
          },
        ],
      },
    ],
  },
  {
    id: 'municipality-called-xx',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'template-placeholder-left',
    at: '/general/security/text',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Varsler i XX kommune ligger i en egen sone.',
      },
    ],
  },
  {
    id: 'retention-to-be-decided',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'template-placeholder-left',
    at: '/processingActivities/1/retention/0/text',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0/text',
        value: 'Svara blir sletta etter ??? veker (avklarast med arkivet)',
      },
    ],
  },
  {
    id: 'nothing-for-the-pupils',
    base: 'school.nn',
    kind: 'removed',
    rule: 'child-directed-language',
    changes: [
      {
        op: 'remove',
        path: '/layers',
      },
    ],
  },
  {
    id: 'nothing-for-the-young-borrowers',
    base: 'library.nb',
    kind: 'removed',
    rule: 'child-directed-language',
    changes: [
      {
        op: 'remove',
        path: '/layers/0',
      },
    ],
  },
  {
    id: 'nothing-for-the-children-in-respite-care',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'child-directed-language',
    changes: [
      {
        op: 'remove',
        path: '/layers/1',
      },
    ],
  },
  {
    id: 'icons-that-no-machine-reads',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'icons-machine-readable',
    at: '/icons',
    changes: [
      {
        op: 'add',
        path: '/icons',
        value: {
          machineReadable: false,
          text: 'Ikonene øverst viser hva vi bruker opplysningene til.',
        },
      },
    ],
  },
  {
    id: 'icons-with-no-word-on-machines',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'icons-machine-readable',
    at: '/icons',
    changes: [
      {
        op: 'add',
        path: '/icons',
        value: {
          text: 'Ikona syner kva helseopplysningar vi tek vare på.',
        },
      },
    ],
  },
];
