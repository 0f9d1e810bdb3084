import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const law = (...references: (string | object)[]) => ({ relatedLaw: [{ law: references }] });
const section = (text: string) => ({ sections: [{ heading: 'Lov', text }] });
const AT = '/relatedLaw/0/law/0';

testRule(rule, [
  ...(
    [
      ['personvernforordninga kapittel 21', 'chapter', '21'],
      ['personvernforordningen kapittel XII', 'chapter', '12'],
      ['GDPR artikkel 100', 'article', '100'],
      ['GDPR artikkel 6 nr. 5', 'part', '6'],
      ['GDPR artikkel 9 nr. 2 bokstav k', 'part', '9'],
      ['GDPR artikkel 4 nr. 27', 'part', '4'],
      ['GDPR art. 13(3)(b)', 'part', '13'],
      ['GDPR art. 47 nr. 2 bokstav o', 'part', '47'],
    ] as const
  ).map(([reference, messageId, number]) => ({
    name: reference,
    declaration: law(reference),
    findings: [{ messageId, pointer: AT, severity: 'error' as const, params: { law: reference, number } }],
  })),
  {
    name: 'as an object',
    declaration: law({ act: 'GDPR', provision: 'artikkel 6 nr. 1 bokstav g' }),
    findings: [{ messageId: 'part', pointer: AT }],
  },
  {
    name: 'among others in a list, told once',
    declaration: law('GDPR artikkel 6', 'GDPR kapittel 12', 'GDPR kapittel 13'),
    findings: [{ messageId: 'chapter', pointer: '/relatedLaw/0/law/1', params: { number: '12' } }],
  },
  {
    name: 'without the name of the regulation',
    declaration: section('Grunnlaget er artikkel 6 nr. 1 bokstav g.'),
    findings: [{ messageId: 'part', pointer: '/sections/0/text' }],
  },
  { name: 'a bare number above 99 may be of another treaty', declaration: section('Se artikkel 114.') },
  { name: 'the constitution', declaration: section('Artikkel 102 i Grunnloven verner privatlivet.') },
  ...[
    'GDPR artikkel 47 nr. 2 bokstav n',
    'GDPR artikkel 70 nr. 1 bokstav y',
    'GDPR artikkel 49 nr. 1 annet ledd',
    'GDPR artikkel 99',
    'personvernforordningen kapittel 11',
    'personopplysningsloven § 16',
  ].map((reference) => ({ name: reference, declaration: law(reference) })),
]);
