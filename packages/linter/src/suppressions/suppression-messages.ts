import type { Message, Messages } from '../rule/messages.ts';
import type { SuppressionRuleId } from './problem.ts';

const say = (nb: [string, string], nn: [string, string], en: [string, string]): Message => ({
  nb: { text: nb[0], remedy: nb[1] },
  nn: { text: nn[0], remedy: nn[1] },
  en: { text: en[0], remedy: en[1] },
});

const REASON = {
  comment: {
    nb: 'Skriv begrunnelsen etter to bindestreker, for eksempel «-- avklart med personvernombudet».',
    nn: 'Skriv grunngivinga etter to bindestrekar, til dømes «-- avklart med personvernombodet».',
    en: 'Write the reason after two hyphens, for example “-- agreed with the data protection officer”.',
  },
  extension: {
    nb: 'Skriv begrunnelsen i «reason», for eksempel «Avklart med personvernombudet».',
    nn: 'Skriv grunngivinga i «reason», til dømes «Avklart med personvernombodet».',
    en: 'Write the reason in `reason`, for example “Agreed with the data protection officer”.',
  },
};

const withoutReason = (remedy: Readonly<Record<'nb' | 'nn' | 'en', string>>): Message =>
  say(
    ['Unntaket sier ikke hvorfor, og gjelder derfor ikke.', remedy.nb],
    ['Unntaket seier ikkje kvifor, og gjeld derfor ikkje.', remedy.nn],
    ['The suppression gives no reason, so it does not hold.', remedy.en],
  );

const unused = (nb: string, nn: string, en: string): Message =>
  say(
    ['Unntaket fra {rule} dekker ikke noe funn.', nb],
    ['Unntaket frå {rule} dekkjer ikkje noko funn.', nn],
    ['The suppression of {rule} hides no finding.', en],
  );

/** What is said of suppressions. */
export const SUPPRESSION_MESSAGES: Readonly<Record<SuppressionRuleId, Messages>> = {
  'suppression-expired': {
    expired: say(
      [
        'Unntaket fra {rule} gjaldt til og med {date}.',
        'Rett funnet, eller vurder saken på nytt og sett en ny dato.',
      ],
      [
        'Unntaket frå {rule} galdt til og med {date}.',
        'Rett funnet, eller vurder saka på nytt og set ein ny dato.',
      ],
      [
        'The suppression of {rule} held until {date}.',
        'Fix the finding, or consider it anew and set another day.',
      ],
    ),
  },
  'suppression-invalid': {
    noRule: say(
      ['Unntaket nevner ingen regel, og gjelder derfor ikke.', 'Skriv id-en til regelen; den står i funnet.'],
      ['Unntaket nemner ingen regel, og gjeld derfor ikkje.', 'Skriv id-en til regelen; han står i funnet.'],
      [
        'The suppression names no rule, so it does not hold.',
        'Write the id of the rule; it stands in the finding.',
      ],
    ),
    noList: say(
      ['«x-tretten» skal ha listen «ignore» med unntak.', 'Skriv ignore: [{ rule: …, reason: … }].'],
      ['«x-tretten» skal ha lista «ignore» med unntak.', 'Skriv ignore: [{ rule: …, reason: … }].'],
      ['`x-tretten` takes a list `ignore` of suppressions.', 'Write ignore: [{ rule: …, reason: … }].'],
    ),
    unknownDirective: say(
      ['«{directive}» er ukjent, og gjelder derfor ikke.', 'Mente du {suggestion}?'],
      ['«{directive}» er ukjent, og gjeld derfor ikkje.', 'Meinte du {suggestion}?'],
      ['“{directive}” is unknown, so it does not hold.', 'Did you mean {suggestion}?'],
    ),
    unknownKey: say(
      ['Et unntak har ikke nøkkelen «{key}», og gjelder derfor ikke.', 'Mente du {suggestion}?'],
      ['Eit unntak har ikkje nøkkelen «{key}», og gjeld derfor ikkje.', 'Meinte du {suggestion}?'],
      ['A suppression has no key “{key}”, so it does not hold.', 'Did you mean {suggestion}?'],
    ),
    badDate: say(
      ['«{date}» er ingen dato, så unntaket gjelder ikke.', 'Skriv datoen som ÅÅÅÅ-MM-DD.'],
      ['«{date}» er ingen dato, så unntaket gjeld ikkje.', 'Skriv datoen som ÅÅÅÅ-MM-DD.'],
      ['“{date}” is no date, so the suppression does not hold.', 'Write the date as YYYY-MM-DD.'],
    ),
    badPointer: say(
      [
        '«{pointer}» finnes ikke her, så unntaket gjelder ikke.',
        'Skriv stien herfra, for eksempel «/retention/0», eller flytt unntaket.',
      ],
      [
        '«{pointer}» finst ikkje her, så unntaket gjeld ikkje.',
        'Skriv stien herifrå, til dømes «/retention/0», eller flytt unntaket.',
      ],
      [
        'There is no “{pointer}” here, so the suppression does not hold.',
        'Write the path from here, for example “/retention/0”, or move the suppression.',
      ],
    ),
    locked: say(
      ['Funn fra {rule} kan ikke unntas.', 'Fjern unntaket, og rett funnet.'],
      ['Funn frå {rule} kan ein ikkje gjere unntak for.', 'Fjern unntaket, og rett funnet.'],
      ['Findings of {rule} cannot be suppressed.', 'Remove the suppression, and fix the finding.'],
    ),
  },
  'suppression-unknown-rule': {
    unknown: say(
      [
        'Regelen «{rule}» finnes ikke, så unntaket gjelder ikke.',
        'Id-ene til reglene står i funnene og i tretten rules.',
      ],
      [
        'Regelen «{rule}» finst ikkje, så unntaket gjeld ikkje.',
        'Id-ane til reglane står i funna og i tretten rules.',
      ],
      [
        'There is no rule “{rule}”, so the suppression does not hold.',
        'The ids of rules stand in the findings and in tretten rules.',
      ],
    ),
    misspelt: say(
      ['Regelen «{rule}» finnes ikke, så unntaket gjelder ikke.', 'Mente du {suggestion}?'],
      ['Regelen «{rule}» finst ikkje, så unntaket gjeld ikkje.', 'Meinte du {suggestion}?'],
      ['There is no rule “{rule}”, so the suppression does not hold.', 'Did you mean {suggestion}?'],
    ),
  },
  'suppression-unused': {
    comment: unused('Fjern kommentaren.', 'Fjern kommentaren.', 'Remove the comment.'),
    extension: unused(
      'Fjern det fra «x-tretten».',
      'Fjern det frå «x-tretten».',
      'Remove it from `x-tretten`.',
    ),
    configuration: unused(
      'Fjern det fra konfigurasjonen.',
      'Fjern det frå konfigurasjonen.',
      'Remove it from the configuration.',
    ),
    baseline: say(
      [
        'Listen over kjente funn har fortsatt {rule} i {file} ({count}), men det er rettet.',
        'Kjør tretten lint med --update-baseline.',
      ],
      [
        'Lista over kjende funn har framleis {rule} i {file} ({count}), men det er retta.',
        'Køyr tretten lint med --update-baseline.',
      ],
      [
        'The baseline still holds {rule} in {file} ({count}), which is settled.',
        'Run tretten lint with --update-baseline.',
      ],
    ),
  },
  'suppression-without-reason': {
    comment: withoutReason(REASON.comment),
    extension: withoutReason(REASON.extension),
  },
};
