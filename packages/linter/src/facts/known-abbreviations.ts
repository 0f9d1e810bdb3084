/** Abbreviations that need no explanation, by the reason why. */
const KNOWN: Readonly<Record<string, string>> = {
  'bodies and countries that everybody calls so': 'EU EØS EFTA FN NATO NAV NRK UDI USA US UK EEA UN',
  'companies and associations that have no longer name in use': 'KLP KS DNB',
  'kinds of company, part of a name':
    'AS ASA ANS DA BA SA KF IKS HF RHF SF FKF NUF AB OY OYJ APS GMBH LLC INC LTD BV SE PLC',
  'everyday words, in the dictionaries':
    'CV ID IP IT IKT TV PC PIN SMS MMS PDF USB DVD CD GPS QR OK AIDS HIV DNA SFO HR',
  'GDPR with its letters swapped, told by gdpr-misnamed': 'GRDP GDRP GPDR',
  'left from a template, told by template-placeholder-left': 'TODO TBD FIXME',
  'addresses and formats on the web': 'URL WWW HTTP HTTPS HTML JSON XML CSV WIFI',
  'words in capitals, for emphasis':
    'NB OBS PS IKKE IKKJE ALDRI ALLE ALLTID BARE BERRE KUN MÅ SKAL OG ELLER JA NEI NY NYE NYTT HER NÅ NO DU DEG VI VIKTIG NOT NEVER ALL ONLY AND OR YES MUST NEW',
};

const WORDS: ReadonlySet<string> = new Set(Object.values(KNOWN).flatMap((words) => words.split(' ')));
/** Chapters and lists are numbered so. */
const ROMAN = /^[IVX]+$/u;

/** Whether a word in capitals needs no explanation. */
export function isKnownAbbreviation(word: string): boolean {
  return WORDS.has(word) || ROMAN.test(word);
}
