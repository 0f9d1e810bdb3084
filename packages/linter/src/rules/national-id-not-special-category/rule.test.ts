import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { specialNumberClaim } from '../../facts/identity-number-claim.ts';
import rule from './rule.ts';

const bases = (...legalBases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Skole', legalBases }],
});
const categories = (...categories: string[]) => ({ appliesTo: { categories } });

testRule(rule, [
  {
    name: 'in two languages, told once',
    declaration: {
      definitions: [
        {
          term: 'Sensitivt',
          text: { nn: 'Særlege kategoriar som fødselsnummer', nb: 'Særlige kategorier som fødselsnummer' },
        },
      ],
    },
    findings: [
      {
        messageId: 'called',
        pointer: '/definitions/0/text/nb',
        severity: 'warning',
        params: { words: 'Særlige kategorier som fødselsnummer' },
      },
    ],
  },
  {
    name: 'a condition of art. 9 for the number alone',
    declaration: bases(
      { article: '6(1)(e)' },
      { article: '9(2)(b)', ...categories('national-identity-number') },
    ),
    findings: [
      {
        messageId: 'condition',
        pointer: '/processingActivities/0/legalBases/1/appliesTo/categories/0',
        severity: 'warning',
        params: { activity: 'Skole' },
      },
    ],
  },
  {
    name: 'in general',
    declaration: {
      general: { legalBases: [{ article: '9(2)(g)', ...categories('health', 'national-identity-number') }] },
      processingActivities: [{ id: 'a', name: 'A' }],
    },
    findings: [
      {
        messageId: 'condition',
        pointer: '/general/legalBases/0/appliesTo/categories/1',
        params: { activity: 'general' },
      },
    ],
  },
  {
    name: 'art. 6 for the number',
    declaration: bases({ article: '6(1)(e)', ...categories('national-identity-number') }),
  },
  { name: 'art. 9 without limit', declaration: bases({ article: '9(2)(g)' }) },
]);

describe('texts that count identity numbers among the special categories', () => {
  test.each([
    'Sensitive personopplysninger (helse, fødselsnummer og adresse)',
    'sensitive opplysningar som til dømes personnummer',
    'særlige kategorier av personopplysninger, for eksempel helse og fødselsnummer',
    'Særlege kategoriar: fødselsnummer',
    'Fødselsnummer er en sensitiv opplysning',
    'Fødselsnummeret ditt, som er en særlig kategori av personopplysninger',
    'Særlege kategoriar av opplysningar er mellom anna helse, religion og fødselsnummer',
    'Personnummer blir rekna som ein særleg kategori',
    'fødselsnummer og andre sensitive opplysninger',
    'special categories of personal data such as national identity numbers',
    'sensitive data, including identity numbers',
  ])('%s', (text) => {
    expect(specialNumberClaim(text)).toBeDefined();
  });
  test.each([
    'Fødselsnummer er ikke en særlig kategori',
    'uten taushetsbelagte opplysninger, fødselsnummer, helse eller andre særlige kategorier',
    'Ikke send sensitive opplysninger eller fødselsnummer på e-post',
    'særlige kategorier av personopplysninger, og fødselsnummer',
    'særlige kategorier som helse. Fødselsnummer brukes til å skille deg fra andre',
    'særlige kategorier, men ikke fødselsnummer',
    'særlige kategorier som krever at du oppgir fødselsnummer',
    'særlige kategorier som helse, og fødselsnummer',
    'Navn, fødselsnummer og helseopplysninger',
    'fødselsnummer, som er nødvendig, og særlige kategorier',
    'Særlege kategoriar er omtala i artikkel 9. Fødselsnummer er det ikkje.',
    'special categories and identity numbers',
  ])('not: %s', (text) => {
    expect(specialNumberClaim(text)).toBeUndefined();
  });
});
