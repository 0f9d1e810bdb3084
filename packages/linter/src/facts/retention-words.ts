const L = '(?<!\\p{L})';
const R = '(?!\\p{L})';

/** "As long as it is necessary" and its like, in bokmål, nynorsk and English: words that fit any data in any activity. */
const FORMULA = new RegExp(
  [
    `${L}(?:så\\s+leng[ei]|lenger\\s+enn|lengre\\s+enn|inntil)${R}[^.]{0,60}?${L}(?:nødvendig\\p{L}{0,2}|naudsynt\\p{L}{0,2}|påkrevd|påkravd|relevant\\p{L}{0,2}|behov)${R}`,
    `${L}(?:når|som|dersom|hvis|viss|om|snart)${R}[^.]{0,60}?${L}ik(?:ke|kje)\\s+(?:lenger|lengre|lengar)\\s+(?:[^.\\s]{1,20}\\s+){0,3}?(?:nødvendig\\p{L}{0,2}|naudsynt\\p{L}{0,2}|påkrevd|påkravd|relevant\\p{L}{0,2}|behov|bruk)${R}`,
    `${L}(?:når|snart|dersom|hvis|viss)${R}[^.]{0,40}?${L}ik(?:ke|kje)\\s+(?:har|er|får|treng\\p{L}{0,3})\\s+(?:[^.\\s]{1,12}\\s+){0,2}?(?:behov|bruk|dem|dei|den|det|nødvendig\\p{L}{0,2}|naudsynt\\p{L}{0,2})${R}`,
    `${L}(?:når|snart|dersom|hvis|viss|enn|så\\s+leng[ei])${R}[^.]{0,40}?${L}(?:ik(?:ke|kje)\\s+)?(?:trengs|trengst|behøves)(?:\\s+(?:lenger|lengre|lengar))?${R}`,
    `${L}(?:til|når|inntil|så\\s+leng[ei])${R}[^.]{0,40}?${L}(?:formål|føremål)\\p{L}{0,3}${R}[^.]{0,40}?${L}(?:oppfylt|oppnådd|nådd|oppfylte|oppnådde)${R}`,
    `${L}(?:as\\s+long\\s+as|longer\\s+than|until)${R}[^.]{0,60}?${L}(?:necessary|needed|required|relevant|need)${R}`,
    `${L}no\\s+longer\\s+(?:necessary|needed|required|relevant)${R}`,
  ].join('|'),
  'giu',
);

const HEDGE = new RegExp(
  `${L}(?:vanligvis|vanlegvis|normalt|normalt\\s+sett|som\\s+regel|som\\s+(?:hovedregel|hovudregel)|i\\s+(?:utgangspunktet|hovedsak|hovudsak)|stort\\s+sett|til\\s+vanl[ei]g|(?:som\\s+)?oftest|for\\s+det\\s+meste|(?:(?:et|eit)\\s+par|noen|nokre)(?=\\s+(?:dag|døgn|vek|uke|månad|måned|år))|(?:rundt|kring|omkring)(?=\\s+(?:\\d{1,3}|\\p{L}{1,6})\\s+(?:halvt\\s+)?(?:dag|døgn|vek|uke|månad|måned|år))|omtrent|om\\s+lag|cirka|ca\\.?|usually|normally|generally|typically|as\\s+a\\s+rule|approximately|roughly)${R}`,
  'iu',
);

const INDEFINITE = new RegExp(
  `(?<!(?:ikke|ikkje|aldri|ingen|inga|ingenting|not|never|nothing)\\s(?:\\p{L}{1,20}\\s){0,3})${L}(?:(?:på\\s+|i\\s+)?(?:ubestemt|uavgrenset|uavgrensa|ubegrenset|ubegrensa)\\s+tid|(?<!slett\\p{L}{0,4}\\s)for\\s+(?:alltid|all\\s+framtid|all\\s+fremtid)|(?:til\\s+)?evig(?:\\s+tid)?|(?<!slett\\p{L}{0,4}\\s)for\\s+all(?:e)?\\s+tid(?:er)?|(?:slett|kasser|makuler)\\p{L}{1,4}\\s+aldri(?!\\s+før)|aldri\\s+(?:slett|kasser|makuler)(?:a|et|t|es|ast)(?!\\s+før)|ut[ae]n\\s+(?:noen\\s+|noka\\s+|nokon\\s+)?(?:tids?(?:begrensning|avgrensning|avgrensing|grense)|sluttdato)|indefinitely|forever|for\\s+ever|in\\s+perpetuity)${R}`,
  'iu',
);

/** A number of days, weeks, months or years, in figures or in words. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:\d{1,4}|[eé]in?|éi|[eé]n|e[it]tt?|one|to|two|tre|three|fire|four|fem|five|seks|six|sju|syv|seven|åtte|eight|ni|nine|ti|ten|tolv|twelve|tretten|thirteen|fjorten|fourteen|tretti|thirty|nitti|ninety)\s{0,4}(?:timer|timar|time|døgn|dag|uke|veke|måned|månad|år|hour|day|week|month|year)/iu;

/** A provision, an act or a regulation, by name. */
const LAW =
  /§|(?<!\p{L})(?:\p{L}{2,30}(?:loven?|lova|lovgiv\p{L}{1,7}|lovverk\p{L}{0,3}|forskrift(?:en|a|er)?|regelverk\p{L}{0,2}|reglane|reglene)|loven?|lova|lovkrav|lovpålagt|lovpålagd|artik(?:kel|elen)|law|act|regulations?)(?!\p{L})/iu;

/** Something that happens, so that the reader can tell when the time is over. */
const EVENT = new RegExp(
  [
    `(?<!også\\s)(?<!òg\\s)${L}(?:når|etter\\s+at|inntil|(?:fram|frem)\\s+til|så\\s+(?:snart|leng[ei])|mens|medan|when|after|until|once|as\\s+long\\s+as|while)${R}`,
    `${L}til\\s+(?:du|dere|de|saken|saka|barnet|eleven|søknad\\p{L}{1,3}|vedtak\\p{L}{0,2}|arbeidsforhold\\p{L}{0,2})${R}`,
    `${L}(?:ved|etter|on|upon|at)\\s+(?:\\p{L}{1,20}\\s+){0,2}?(?:opphør|opphøyr|fratreden|fråtreding|slutt|avslutn\\p{L}{1,5}|avslutt\\p{L}{1,4}|utløp|utmelding|utflytting|flytting|oppsigelse|oppseiing|død|termination|end|expiry|departure)${R}`,
    `${L}(?:straks|umiddelbart|fortløpende|fortløpande|med\\s+en\\s+gang|med\\s+ein\\s+gong|daglig|dagleg|immediately|daily)${R}`,
  ].join('|'),
  'iu',
);

/** Short patterns that every text with such words passes: the long ones are slow to compile, and most files need none. */
const MAY_HEDGE =
  /vanl[ie]g|normal|regel|utgangspunkt|hov(?:e|u)dsak|stort|oftest|det\s+meste|par|noen|nokre|rundt|kring|omtrent|om\s+lag|ca|cirka|usual|general|typical|rule|approx|rough/iu;
const MAY_BE_INDEFINITE = /ubestemt|grens|for\s+all|evig|aldri|ut[ae]n\s|indefinit|ever|perpetu/iu;

/** The words that leave the time open, such as "så lenge det er nødvendig"; undefined where there are none. */
export function formulaIn(text: string): string | undefined {
  return text.match(FORMULA)?.[0];
}

/** "Neste taksering, normalt hvert tiende år": how often the event comes, told after it; the limit is the event. */
const HOW_OFTEN_IT_COMES =
  /[,(]\s*(?:vanligvis|vanlegvis|normalt|som\s+regel|usually|normally)\s+(?:hver|kvar|every)[^,.;()]{0,40}/giu;

/** A criterion without the words in apposition that tell how often its event comes about. */
export function withoutHowOften(criterion: string): string {
  return MAY_HEDGE.test(criterion) ? criterion.replace(HOW_OFTEN_IT_COMES, '') : criterion;
}

/** The word that makes a period uncertain, such as "vanligvis"; undefined where there is none. */
export function hedgeIn(text: string): string | undefined {
  return MAY_HEDGE.test(text) ? HEDGE.exec(text)?.[0] : undefined;
}

/** The words that say there is no end, such as "på ubestemt tid"; undefined where there are none. */
export function indefiniteIn(text: string): string | undefined {
  return MAY_BE_INDEFINITE.test(text) ? INDEFINITE.exec(text)?.[0] : undefined;
}

/** Whether the text holds a number, an event or a law that tells the reader how long, the formulas set aside. */
export function namesLimit(text: string): boolean {
  const rest = text.replace(FORMULA, ' ');
  return [NUMBER, LAW, EVENT].some((pattern) => pattern.test(rest));
}
