import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const nb = (...texts: unknown[]) => ({ principles: texts });
const nn = (...texts: unknown[]) => ({ language: 'nn', principles: texts });
const finding = (messageId: string, params: Record<string, string | number>, pointer = '/principles/0') => ({
  messageId,
  pointer,
  params,
  severity: messageId === 'slip' ? ('info' as const) : ('warning' as const),
});

testRule(rule, [
  {
    name: 'one nynorsk word in bokmål',
    declaration: nb('Vi lagrer ikkje noe om deg'),
    findings: [finding('slip', { standard: 'bokmål', other: 'nynorsk', words: '«ikkje»' })],
  },
  {
    name: 'one bokmål word in nynorsk',
    declaration: nn('Kilde for opplysningane'),
    findings: [finding('slip', { standard: 'nynorsk', other: 'bokmål', words: '«kilde»' })],
  },
  {
    name: 'two different words in several texts: told once, at the first',
    declaration: nn('Vi treng dei', 'Det er noe vi ikkje treng', 'Hvis du vil, kan dei slettast'),
    findings: [finding('slip', { words: '«noe», «hvis»' }, '/principles/1')],
  },
  {
    name: 'three different words',
    declaration: nn('Vi veit ikkje hva det er', 'Dei har noe eller noen', 'Eit ord'),
    findings: [finding('mixed', { count: 3, words: '«hva», «noe», «noen»' })],
  },
  {
    name: 'the same word again and again in a short text',
    declaration: nn('Vi treng ikkje ord fra deg eller fra dei eller fra andre'),
    findings: [finding('mixed', { count: 3, words: '«fra»' })],
  },
  {
    name: 'the same word three times in a long text',
    declaration: nn(`Ikkje fra deg, fra dei, fra nokon. ${'Dette er ord. '.repeat(60)}`),
    findings: [finding('slip', { words: '«fra»' })],
  },
  {
    name: 'a whole text in the other standard, under its tag',
    declaration: nb({
      nb: 'Vi vet hva vi gjør',
      nn: 'Vi lagrer ikke hvilke sider du leser',
    }),
    findings: [
      finding('otherForm', { language: 'nn', count: 1, words: '«ikke», «hvilke»' }, '/principles/0/nn'),
    ],
  },
  {
    name: 'the declaration says nb and is nynorsk',
    declaration: nb('Kva opplysningar vi har', 'Korleis vi får dei frå andre', 'Kommunen'),
    findings: [finding('otherForm', { language: 'nb', count: 2 })],
  },
  ...[
    'Følger offentleglova og Lov om rett til innsyn i dokument i offentleg verksemda',
    'Knappen «Ikkje no» og “Kva er dette”',
    'Les https://www.nordvik.kommune.no/kva/er/ikkje eller skriv til kva@ikkje.no',
    'Avisa Kva Skjer og foreningen Ikkje Glem',
    'Seier, dykk, viss, heile, veg, mens og skule',
    'Personvernombud',
  ].map((text) => ({ name: `not in bokmål: ${text}`, declaration: nb(text) })),
  ...[
    'Personvernombud og personvernombod, mens vi ventar, òg også',
    'Lov om behandling av opplysninger i virksomheten, og meir',
    'Loven om noe annet enn mye',
    'NAV og Fra Oslo AS',
  ].map((text) => ({ name: `not in nynorsk: ${text}`, declaration: nn(text) })),
  { name: 'English and Danish', declaration: nb({ en: 'We are vere', da: 'Ikke noget' }) },
  {
    name: 'names are nobody’s slip',
    declaration: { language: 'nn', general: { recipients: [{ name: 'opplysninger uten annet' }] } },
  },
]);
