import type { Fault } from '../fault.ts';

/** How rights are exercised and where one complains (arts 12, 13(2)(d), 77). */
export const REQUESTS_AND_COMPLAINT: readonly Fault[] = [
  {
    id: 'access-costs-fifty-kroner',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'request-fee-wrong',
    at: '/requests/fee',
    changes: [
      {
        op: 'replace',
        path: '/requests/fee',
        value: { free: false, text: 'Utskrift av opplysningene koster 50 kroner.' },
      },
    ],
  },
  {
    id: 'access-costs-three-hundred-kroner',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'request-fee-wrong',
    at: '/requests',
    changes: [
      { op: 'replace', path: '/requests/fee', value: { exceptions: ['manifestly-unfounded-or-excessive'] } },
      { op: 'add', path: '/requests/text', value: 'For innsyn tek vi eit gebyr på 300 kroner.' },
    ],
  },
  {
    id: 'copy-of-record-costs',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'request-fee-wrong',
    changes: [
      {
        op: 'replace',
        path: '/requests/fee',
        value: { text: 'Du må betale 85 kroner for kopi av journalen.' },
      },
    ],
  },
  {
    id: 'extensive-requests-cost',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'request-fee-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/fee' },
      {
        op: 'add',
        path: '/requests/text',
        value: 'Vi tar betalt for medgått tid når et krav om innsyn er omfattende.',
      },
    ],
  },
  {
    id: 'any-request-may-cost',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'request-fee-wrong',
    at: '/requests/fee',
    changes: [{ op: 'replace', path: '/requests/fee', value: { exceptions: ['any-request'] } }],
  },
  {
    id: 'written-requests-only',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'request-form-restriction',
    at: '/requests/formality',
    changes: [{ op: 'replace', path: '/requests/formality', value: 'written' }],
  },
  {
    id: 'requests-on-the-form-only',
    base: 'child-welfare.nn',
    kind: 'wrong-value',
    rule: 'request-form-restriction',
    at: '/requests/formality',
    changes: [{ op: 'replace', path: '/requests/formality', value: 'form-only' }],
  },
  {
    id: 'signed-letter-demanded',
    base: 'website.nb',
    kind: 'wording',
    rule: 'request-form-restriction',
    at: '/rights/access',
    changes: [
      { op: 'replace', path: '/rights/access/howTo', value: 'Kravet må være signert og sendt i posten.' },
    ],
  },
  {
    id: 'requests-in-writing-in-text',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'request-form-restriction',
    at: '/requests/text',
    changes: [
      {
        op: 'replace',
        path: '/requests/text',
        value: 'Krav om innsyn skal vere skriftlege. Du får svar innan ein månad, og det er gratis.',
      },
    ],
  },
  {
    id: 'access-only-by-the-form-on-the-page',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'request-form-restriction',
    at: '/rights/access',
    changes: [
      {
        op: 'add',
        path: '/rights/access/howTo',
        value: {
          nn: 'Innsyn kan du berre krevje på skjemaet på nettsida.',
          en: 'You can ask for access only on the form on the website.',
        },
      },
    ],
  },
  {
    id: 'spoken-requests-not-answered',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'request-form-restriction',
    at: '/requests',
    changes: [{ op: 'add', path: '/requests/text', value: 'Muntlige krav om innsyn blir ikke behandlet.' }],
  },
  {
    id: 'free-of-charge-left-out-website',
    base: 'website.nb',
    kind: 'removed',
    rule: 'request-free-missing',
    changes: [{ op: 'remove', path: '/requests/fee' }],
  },
  {
    id: 'free-of-charge-left-out-school',
    base: 'school.nn',
    kind: 'removed',
    rule: 'request-free-missing',
    changes: [{ op: 'remove', path: '/requests/fee' }],
  },
  {
    id: 'free-of-charge-left-out-library',
    base: 'library.nb',
    kind: 'removed',
    rule: 'request-free-missing',
    changes: [{ op: 'remove', path: '/requests/fee' }],
  },
  {
    id: 'time-to-answer-left-out-kindergarten',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'response-deadline-missing',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      { op: 'remove', path: '/requests/extension' },
    ],
  },
  {
    id: 'time-to-answer-left-out-school',
    base: 'school.nn',
    kind: 'removed',
    rule: 'response-deadline-missing',
    changes: [{ op: 'remove', path: '/requests/deadline' }],
  },
  {
    id: 'time-to-answer-left-out-health',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'response-deadline-missing',
    changes: [{ op: 'remove', path: '/requests/deadline' }],
  },
  {
    id: 'answer-in-three-months',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'response-deadline-wrong',
    at: '/requests/deadline',
    changes: [{ op: 'replace', path: '/requests/deadline', value: 'P3M' }],
  },
  {
    id: 'answer-in-thirty-days',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'response-deadline-wrong',
    at: '/requests/deadline',
    changes: [{ op: 'replace', path: '/requests/deadline', value: 'P30D' }],
  },
  {
    id: 'answer-in-three-months-in-text',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'response-deadline-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      {
        op: 'add',
        path: '/requests/text',
        value: { nn: 'Vi svarer deg innan tre månader.', en: 'We answer you within three months.' },
      },
    ],
  },
  {
    id: 'answer-in-thirty-days-in-text',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'response-deadline-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      { op: 'add', path: '/requests/text', value: 'Svaret kommer innen 30 dager etter at vi fikk kravet.' },
    ],
  },
  {
    id: 'answer-in-six-weeks',
    base: 'school.nn',
    kind: 'wording',
    rule: 'response-deadline-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      { op: 'add', path: '/requests/text', value: 'Du kan rekne med svar innan seks veker.' },
    ],
  },
  {
    id: 'answer-when-there-is-time',
    base: 'library.nb',
    kind: 'wording',
    rule: 'response-deadline-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      { op: 'add', path: '/requests/text', value: 'Vi svarer så snart vi har kapasitet til det.' },
    ],
  },
  {
    id: 'extension-by-three-months',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'response-extension-wrong',
    at: '/requests/extension',
    changes: [{ op: 'replace', path: '/requests/extension/by', value: 'P3M' }],
  },
  {
    id: 'extension-to-half-a-year',
    base: 'archive-and-journal.nn',
    kind: 'wrong-value',
    rule: 'response-extension-wrong',
    at: '/requests/extension',
    changes: [
      { op: 'replace', path: '/requests/extension', value: { to: 'P6M', notice: true, reasons: true } },
    ],
  },
  {
    id: 'provisional-answer-without-a-limit',
    base: 'website.nb',
    kind: 'wording',
    rule: 'response-extension-wrong',
    at: '/requests/extension',
    changes: [
      {
        op: 'replace',
        path: '/requests/extension',
        value: {
          notice: true,
          reasons: true,
          text: 'Er det umulig å svare innen fristen, får du et foreløpig svar med sannsynlig tidspunkt for svaret.',
        },
      },
    ],
  },
  {
    id: 'extension-without-notice-or-reasons',
    base: 'child-welfare.nn',
    kind: 'removed',
    rule: 'response-extension-wrong',
    at: '/requests/extension',
    changes: [{ op: 'replace', path: '/requests/extension', value: { by: 'P2M' } }],
  },
  {
    id: 'half-a-year-in-text',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'response-extension-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/extension' },
      {
        op: 'add',
        path: '/requests/text',
        value: {
          nn: 'Er saka vanskeleg, kan vi bruke opp til eit halvt år på svaret.',
          en: 'If the matter is difficult, we may take up to half a year to answer.',
        },
      },
    ],
  },
  {
    id: 'refusal-left-out-library',
    base: 'library.nb',
    kind: 'removed',
    rule: 'refusal-information',
    changes: [{ op: 'remove', path: '/requests/refusal' }],
  },
  {
    id: 'refusal-left-out-school',
    base: 'school.nn',
    kind: 'removed',
    rule: 'refusal-information',
    changes: [{ op: 'remove', path: '/requests/refusal' }],
  },
  {
    id: 'refusal-without-reasons-or-complaint',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'refusal-information',
    at: '/requests',
    changes: [
      { op: 'replace', path: '/requests/refusal', value: 'Vi kan avslå krav som er åpenbart grunnløse.' },
    ],
  },
  {
    id: 'passport-copied-at-the-desk',
    base: 'library.nb',
    kind: 'wording',
    rule: 'identity-check-overreach',
    at: '/requests/identification',
    changes: [
      {
        op: 'replace',
        path: '/requests/identification',
        value: 'Ta med pass eller førerkort, så tar vi en kopi.',
      },
    ],
  },
  {
    id: 'copy-of-passport-or-licence',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'identity-check-overreach',
    at: '/requests/identification',
    changes: [
      {
        op: 'replace',
        path: '/requests/identification',
        value: 'Du må leggje ved kopi av pass eller førarkort.',
      },
    ],
  },
  {
    id: 'certified-copy-of-identity-papers',
    base: 'website.nb',
    kind: 'wording',
    rule: 'identity-check-overreach',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/howTo',
        value: 'Skriv til postmottaket og legg ved bekreftet kopi av legitimasjonen din.',
      },
    ],
  },
  {
    id: 'photo-of-the-passport',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'identity-check-overreach',
    at: '/requests/identification',
    changes: [
      {
        op: 'add',
        path: '/requests/identification',
        value: {
          nn: 'Alle som krev innsyn, må sende inn bilete av passet sitt.',
          en: 'Everyone who asks for access must send a picture of the passport.',
        },
      },
    ],
  },
  {
    id: 'courts-left-out-website',
    base: 'website.nb',
    kind: 'removed',
    rule: 'judicial-remedy',
    changes: [{ op: 'remove', path: '/rights/judicialRemedy' }],
  },
  {
    id: 'courts-left-out-school',
    base: 'school.nn',
    kind: 'removed',
    rule: 'judicial-remedy',
    changes: [{ op: 'remove', path: '/rights/judicialRemedy' }],
  },
  {
    id: 'courts-left-out-whole',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'judicial-remedy',
    changes: [{ op: 'remove', path: '/rights/judicialRemedy' }],
  },
  {
    id: 'digital-mail-archive',
    base: 'archive-and-journal.nn',
    kind: 'removed',
    rule: 'digital-reservation',
    changes: [
      { op: 'remove', path: '/rights/digitalReservation' },
      { op: 'add', path: '/requests/reply', value: 'Svaret frå oss kjem i SvarUt.' },
    ],
  },
  {
    id: 'digital-mail-health',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'digital-reservation',
    changes: [
      { op: 'remove', path: '/rights/digitalReservation' },
      {
        op: 'replace',
        path: '/processingActivities/0/purposes/0/text',
        value: 'Finne ut kva hjelp du treng, gjere vedtak og sende vedtaket i digital postkasse',
      },
    ],
  },
  {
    id: 'digital-mail-water',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'digital-reservation',
    changes: [
      { op: 'remove', path: '/rights/digitalReservation' },
      { op: 'add', path: '/processingActivities/1/text', value: 'Du får fakturaen i Digipost eller e-Boks.' },
    ],
  },
  {
    id: 'old-page-of-complaint',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'complaint-authority-contact-outdated',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/authority/web',
        value:
          'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/hvordan-kan-jeg-klage-til-datatilsynet/',
      },
    ],
  },
  {
    id: 'old-street-of-the-authority',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'complaint-authority-contact-outdated',
    at: '/complaint',
    changes: [{ op: 'add', path: '/complaint/authority/visitingAddress', value: 'Tollbugata 3, 0152 Oslo' }],
  },
  {
    id: 'old-street-of-the-authority-in-text',
    base: 'website.nb',
    kind: 'wording',
    rule: 'complaint-authority-contact-outdated',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value: 'Du har rett til å klage til Datatilsynet. De holder til i Tollbugt. 3 i Oslo.',
      },
    ],
  },
  {
    id: 'authority-unnamed-library',
    base: 'library.nb',
    kind: 'wording',
    rule: 'complaint-authority-unnamed',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: { text: 'Du har rett til å klage til tilsynsmyndigheten.' },
      },
    ],
  },
  {
    id: 'authority-unnamed-newsletter',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'complaint-authority-unnamed',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: { text: 'Du har rett til å klage til tilsynsstyresmakta.' },
      },
    ],
  },
  {
    id: 'authority-unnamed-school',
    base: 'school.nn',
    kind: 'wording',
    rule: 'complaint-authority-unnamed',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: { text: 'Du kan klage til styresmakta som fører tilsyn med personvernet.' },
      },
    ],
  },
  {
    id: 'authority-without-address-website',
    base: 'website.nb',
    kind: 'removed',
    rule: 'complaint-contact',
    changes: [{ op: 'replace', path: '/complaint/authority', value: { name: 'Datatilsynet' } }],
  },
  {
    id: 'authority-without-address-tax',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'complaint-contact',
    changes: [{ op: 'remove', path: '/complaint/authority' }],
  },
  {
    id: 'authority-without-address-child-welfare',
    base: 'child-welfare.nn',
    kind: 'removed',
    rule: 'complaint-contact',
    changes: [
      { op: 'remove', path: '/complaint/authority/web' },
      { op: 'remove', path: '/complaint/authority/postalAddress' },
    ],
  },
  {
    id: 'complaint-only-after-contact',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'complaint-precondition',
    at: '/complaint',
    changes: [{ op: 'replace', path: '/complaint/priorContact', value: 'required' }],
  },
  {
    id: 'matter-must-be-raised-first',
    base: 'website.nb',
    kind: 'wording',
    rule: 'complaint-precondition',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value: 'Før du klager til Datatilsynet, må du ha tatt saken opp med kommunen.',
      },
    ],
  },
  {
    id: 'officer-must-be-asked-first',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'complaint-precondition',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value:
          'Du må først ta kontakt med personvernombodet. Får du ikkje medhald, kan du klage til Datatilsynet.',
      },
    ],
  },
  {
    id: 'complaint-goes-to-the-municipality-first',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'complaint-precondition',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value: 'Klager til Datatilsynet skal sendast til kommunen først.',
      },
    ],
  },
  {
    id: 'county-governor-as-authority',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'complaint-wrong-authority',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: {
          authority: { name: 'Statsforvalteren' },
          text: 'Du kan klage hvis du mener at vi behandler opplysninger i strid med reglene.',
        },
      },
    ],
  },
  {
    id: 'county-governor-in-text',
    base: 'health-and-care.nn',
    kind: 'wrong-value',
    rule: 'complaint-wrong-authority',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: { text: 'Du kan klage til Statsforvaltaren på måten vi brukar opplysningane dine.' },
      },
    ],
  },
  {
    id: 'appeals-board-as-authority',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'complaint-wrong-authority',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: { authority: { name: 'Personvernnemnda' }, text: 'Du kan klage til Personvernnemnda.' },
      },
    ],
  },
  {
    id: 'ombud-of-parliament-in-text',
    base: 'archive-and-journal.nn',
    kind: 'wrong-value',
    rule: 'complaint-wrong-authority',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: { text: 'Meiner du at vi bryt personvernreglane, kan du klage til Sivilombodet.' },
      },
    ],
  },
  {
    id: 'privacy-officer-as-authority',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'complaint-wrong-authority',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: {
          text: 'Mener du at vi bruker opplysninger om deg i strid med reglene, kan du klage til personvernombudet.',
        },
      },
    ],
  },
  {
    id: 'no-more-said-for-security',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'information-withheld-security',
    at: '/general/security',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Av sikkerhetsgrunner kan vi ikke si mer om hvordan opplysningene blir behandlet.',
      },
    ],
  },
  {
    id: 'no-more-told-for-safety',
    base: 'school.nn',
    kind: 'wording',
    rule: 'information-withheld-security',
    at: '/general/security',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Av tryggleiksomsyn gir vi ikkje fleire opplysningar om dette.',
      },
    ],
  },
  {
    id: 'no-further-information-for-security',
    base: 'website.nb',
    kind: 'wording',
    rule: 'information-withheld-security',
    at: '/general/security',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Det gis ikke nærmere informasjon om behandlingen av hensyn til sikkerheten.',
      },
    ],
  },
  {
    id: 'copies-at-cost-price',
    base: 'school.nn',
    kind: 'wording',
    rule: 'request-fee-wrong',
    at: '/requests',
    changes: [
      { op: 'replace', path: '/requests/fee', value: { text: 'Vi krev betaling etter medgått tid.' } },
    ],
  },
  {
    id: 'handling-fee',
    base: 'website.nb',
    kind: 'wording',
    rule: 'request-fee-wrong',
    at: '/rights/access',
    changes: [
      { op: 'remove', path: '/requests/fee' },
      {
        op: 'replace',
        path: '/rights/access/howTo',
        value: 'Skriv til postmottaket. Behandlingen av kravet koster et gebyr etter kommunens satser.',
      },
    ],
  },
  {
    id: 'appearance-in-person-demanded',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'request-form-restriction',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/howTo',
        value: 'Du må møte personleg på eigedomsskattekontoret for å be om innsyn.',
      },
    ],
  },
  {
    id: 'phone-calls-refused',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'request-form-restriction',
    at: '/requests',
    changes: [
      {
        op: 'add',
        path: '/requests/text',
        value: 'Vi tar ikke imot krav om innsyn på telefon, bare skriftlig.',
      },
    ],
  },
  {
    id: 'answer-in-eight-weeks',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'response-deadline-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      { op: 'add', path: '/requests/text', value: 'Sakshandsaminga tek inntil åtte veker før du får svar.' },
    ],
  },
  {
    id: 'answer-in-thirty-working-days',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'response-deadline-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      {
        op: 'add',
        path: '/requests/text',
        value: 'Krav blir besvart senest 30 virkedager etter at vi mottok dem.',
      },
    ],
  },
  {
    id: 'extension-as-long-as-needed',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'response-extension-wrong',
    at: '/requests/extension',
    changes: [
      {
        op: 'replace',
        path: '/requests/extension',
        value: {
          notice: true,
          reasons: true,
          text: 'Er saka innvikla, brukar vi den tida vi treng, og seier frå om det.',
        },
      },
    ],
  },
  {
    id: 'identity-paper-enclosed',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'identity-check-overreach',
    at: '/requests/identification',
    changes: [
      {
        op: 'add',
        path: '/requests/identification',
        value: 'Legg ved ein kopi av legitimasjon med bilete når du skriv til oss.',
      },
    ],
  },
  {
    id: 'passport-scanned-by-all',
    base: 'child-welfare.nn',
    kind: 'wording',
    rule: 'identity-check-overreach',
    at: '/requests/identification',
    changes: [
      {
        op: 'replace',
        path: '/requests/identification',
        value: {
          nn: 'Vi treng å sjå pass, og skannar det, før vi handsamar kravet.',
          nb: 'Vi trenger å se pass, og skanner det, før vi behandler kravet.',
        },
      },
    ],
  },
  {
    id: 'complaint-when-the-municipality-has-answered',
    base: 'library.nb',
    kind: 'wording',
    rule: 'complaint-precondition',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value: 'Du kan først klage til Datatilsynet når kommunen har behandlet klagen din.',
      },
      { op: 'remove', path: '/complaint/priorContact' },
    ],
  },
  {
    id: 'complaint-through-the-officer',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'complaint-precondition',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value: 'Klager til Datatilsynet må gå gjennom personvernombodet vårt.',
      },
    ],
  },
  {
    id: 'county-governor-as-appeal-body',
    base: 'school.nn',
    kind: 'wrong-value',
    rule: 'complaint-wrong-authority',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: { text: 'Klageinstans for brot på personvernreglane er Statsforvaltaren.' },
      },
    ],
  },
  {
    id: 'details-not-given-for-security',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'information-withheld-security',
    at: '/general/security',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Av omsyn til tryggleiken kan vi ikkje gå nærare inn på kva vi registrerer.',
      },
    ],
  },
  {
    id: 'kept-secret-for-security',
    base: 'library.nb',
    kind: 'wording',
    rule: 'information-withheld-security',
    at: '/general/security',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Hvordan vi behandler opplysningene, er unntatt offentlighet av sikkerhetshensyn.',
      },
    ],
  },
];
