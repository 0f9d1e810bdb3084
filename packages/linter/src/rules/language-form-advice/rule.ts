import { languagesOffered } from '../../facts/languages-offered.ts';
import { ownMunicipality } from '../../facts/own-hosts.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A municipality that asks the state for one form of Norwegian usually writes it itself; nothing obliges it to. */
export default defineRule({
  id: 'language-form-advice',
  title: {
    nb: 'Målformen kommunen selv har valgt',
    nn: 'Målforma kommunen sjølv har valt',
    en: 'The form of Norwegian that the municipality has chosen',
  },
  at: '',
  severity: 'info',
  sources: ['språklova § 11'],
  since: '0.1',
  messages: {
    nynorsk: {
      nb: {
        text: '{municipality} har vedtatt å kreve nynorsk fra staten, men erklæringen finnes ikke på nynorsk.',
        remedy: 'Vurder å skrive erklæringen på nynorsk, eller på begge former. Ingen lov krever det.',
      },
      nn: {
        text: '{municipality} har vedteke å krevje nynorsk frå staten, men erklæringa finst ikkje på nynorsk.',
        remedy: 'Vurder å skrive erklæringa på nynorsk, eller på begge former. Inga lov krev det.',
      },
      en: {
        text: '{municipality} has decided to ask the state for nynorsk, but the declaration is not offered in nynorsk.',
        remedy: 'Consider writing the declaration in nynorsk, or in both forms. No law demands it.',
      },
    },
    bokmal: {
      nb: {
        text: '{municipality} har vedtatt å kreve bokmål fra staten, men erklæringen finnes ikke på bokmål.',
        remedy: 'Vurder å skrive erklæringen på bokmål, eller på begge former. Ingen lov krever det.',
      },
      nn: {
        text: '{municipality} har vedteke å krevje bokmål frå staten, men erklæringa finst ikkje på bokmål.',
        remedy: 'Vurder å skrive erklæringa på bokmål, eller på begge former. Inga lov krev det.',
      },
      en: {
        text: '{municipality} has decided to ask the state for bokmål, but the declaration is not offered in bokmål.',
        remedy: 'Consider writing the declaration in bokmål, or in both forms. No law demands it.',
      },
    },
  },
  check(declaration, { report }) {
    const municipality = ownMunicipality(declaration)?.municipality;
    if (!municipality || municipality.languageDecision === 'neutral') return;
    const offered = languagesOffered(declaration);
    const wanted = municipality.languageDecision;
    if (offered.has(wanted) || !offered.has(wanted === 'nn' ? 'nb' : 'nn')) return;
    report(wanted === 'nn' ? 'nynorsk' : 'bokmal', { municipality: municipality.name }, '/language');
  },
});
