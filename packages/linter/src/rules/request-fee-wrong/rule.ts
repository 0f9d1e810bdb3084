import { chargesForRequests, pricesForRequests } from '../../facts/fees.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Requests are free; a fee is allowed only for manifestly unfounded or excessive ones and for further copies (GDPR 12(5), 15(3)). */
export default defineRule({
  id: 'request-fee-wrong',
  title: {
    nb: 'Det skal være gratis å bruke rettighetene',
    nn: 'Det skal vere gratis å bruke rettane',
    en: 'Using the rights must be free of charge',
  },
  at: '/requests',
  severity: 'error',
  sources: ['GDPR 12(5)', 'GDPR 15(3)'],
  since: '0.1',
  messages: {
    notFree: {
      nb: {
        text: 'Erklæringen sier at det koster noe å bruke rettighetene. Etter artikkel 12 nr. 5 er det gratis.',
        remedy: 'Sett «free: true» under «fee», og før opp lovlige unntak i «exceptions».',
      },
      nn: {
        text: 'Erklæringa seier at det kostar noko å bruke rettane. Etter artikkel 12 nr. 5 er det gratis.',
        remedy: 'Set «free: true» under «fee», og før opp lovlege unntak i «exceptions».',
      },
      en: {
        text: 'The declaration says that using the rights costs something. Under Article 12(5) it is free of charge.',
        remedy: 'Set `free: true` under `fee`, and list lawful exceptions in `exceptions`.',
      },
    },
    anyRequest: {
      nb: {
        text: 'Erklæringen tar betalt for vanlige krav. Gebyr er bare lov ved åpenbart grunnløse eller overdrevne krav og flere kopier.',
        remedy: 'Fjern «any-request» fra «exceptions» (artikkel 12 nr. 5 og 15 nr. 3).',
      },
      nn: {
        text: 'Erklæringa tek betalt for vanlege krav. Gebyr er berre lov ved openbert grunnlause eller overdrivne krav og fleire kopiar.',
        remedy: 'Fjern «any-request» frå «exceptions» (artikkel 12 nr. 5 og 15 nr. 3).',
      },
      en: {
        text: 'The declaration charges for ordinary requests. A fee is lawful only for manifestly unfounded or excessive ones and further copies.',
        remedy: 'Remove `any-request` from `exceptions` (Articles 12(5) and 15(3)).',
      },
    },
    saidInText: {
      severity: 'warning',
      nb: {
        text: 'Teksten ser ut til å ta betalt for vanlige krav; de skal være gratis (artikkel 12 nr. 5).',
        remedy:
          'Si at det er gratis, og at gebyr bare gjelder flere kopier og åpenbart grunnløse eller overdrevne krav.',
      },
      nn: {
        text: 'Teksten ser ut til å ta betalt for vanlege krav; dei skal vere gratis (artikkel 12 nr. 5).',
        remedy:
          'Sei at det er gratis, og at gebyr berre gjeld fleire kopiar og openbert grunnlause eller overdrivne krav.',
      },
      en: {
        text: 'The text seems to charge for ordinary requests; they must be free of charge (Article 12(5)).',
        remedy:
          'Say that it is free, and that a fee concerns only further copies and manifestly unfounded or excessive requests.',
      },
    },
  },
  check({ fee }, { declaration, report }) {
    const index = fee?.exceptions?.indexOf('any-request') ?? -1;
    if (fee?.free === false) report('notFree', {}, '/fee/free');
    else if (index >= 0) report('anyRequest', {}, `/fee/exceptions/${index}`);
    else {
      // Where the data say when it costs something, words that say no more than that are about those cases.
      const isSettled = fee?.free !== undefined || fee?.exceptions !== undefined;
      const charges = isSettled ? pricesForRequests(declaration) : chargesForRequests(declaration);
      for (const { pointer } of charges) report('saidInText', {}, `#${pointer}`);
    }
  },
});
