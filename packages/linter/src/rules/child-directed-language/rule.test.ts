import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activities = (...list: readonly object[]) => ({
  processingActivities: list.map((keys, index) => ({ id: `a${index}`, name: `Tjeneste ${index}`, ...keys })),
});

testRule(rule, [
  {
    name: 'children are among the readers',
    declaration: activities({}, { audience: ['adults', 'children'] }),
    findings: [{ messageId: 'stated', pointer: '', severity: 'warning', params: { activity: 'Tjeneste 1' } }],
  },
  {
    name: 'several activities: told once',
    declaration: activities({ audience: ['adults', 'children'] }, { audience: ['children'] }),
    findings: [{ messageId: 'stated', pointer: '', params: { activity: 'Tjeneste 0' } }],
  },
  {
    name: 'layers of other kinds',
    declaration: { layers: [{ kind: 'short' }], ...activities({ audience: ['adults', 'children'] }) },
    findings: [{ messageId: 'stated', pointer: '/layers' }],
  },
  {
    name: 'stated in general',
    declaration: { general: { audience: ['adults', 'children'] }, ...activities({}) },
    findings: [{ messageId: 'stated', pointer: '', params: { activity: 'general' } }],
  },
  {
    name: 'only data about pupils: a reminder, under strict too',
    declaration: activities({ dataSubjects: [{ text: 'Elevar', category: 'pupil' }] }),
    preset: 'strict',
    findings: [{ messageId: 'inferred', pointer: '', severity: 'info' }],
  },
  {
    name: 'a layer for children',
    declaration: { layers: [{ kind: 'children' }], ...activities({ audience: ['adults', 'children'] }) },
  },
  { name: 'a text for children alone', declaration: activities({ audience: ['children'] }) },
  {
    name: 'about pupils, for adults',
    declaration: activities({ dataSubjects: ['pupil'], audience: ['adults'] }),
  },
  {
    name: 'in kindergarten the parents read',
    declaration: activities({ dataSubjects: ['child-in-kindergarten', 'parent-or-guardian'] }),
  },
  { name: 'no children', declaration: activities({ dataSubjects: ['employee'] }) },
]);
