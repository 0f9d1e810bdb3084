import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const URL = 'https://www.nordvik.kommune.no/skjema';
const NOTICE = { noticeUrl: 'https://www.nordvik.kommune.no/personvern' };
const form = { kind: 'web-form', url: URL };
const portal = { kind: 'self-service', url: `${URL}/min-side` };

testRule(rule, [
  {
    name: 'one form, without',
    declaration: { communication: [form] },
    findings: [{ messageId: 'missing', pointer: '/communication/0', severity: 'warning' }],
  },
  {
    name: 'one of two: at the one',
    declaration: { communication: [{ ...form, ...NOTICE }, portal] },
    findings: [{ messageId: 'missing', pointer: '/communication/1' }],
  },
  {
    name: 'two of three: one each',
    declaration: {
      communication: [form, { ...portal, ...NOTICE }, { kind: 'school-home-app', name: 'Lyngmo' }],
    },
    findings: [
      { messageId: 'missing', pointer: '/communication/0' },
      { messageId: 'missing', pointer: '/communication/2' },
    ],
  },
  {
    name: 'all of them: told once',
    declaration: { communication: [form, { kind: 'phone' }, portal] },
    findings: [{ messageId: 'missingEverywhere', pointer: '/communication', params: { count: 2 } }],
  },
  { name: 'all have it', declaration: { communication: [{ ...form, ...NOTICE }] } },
  {
    name: 'channels without a place of their own',
    declaration: {
      communication: [
        { kind: 'email' },
        { kind: 'phone' },
        { kind: 'letter' },
        { kind: 'in-person' },
        { kind: 'sms' },
      ],
    },
  },
  {
    name: 'a website is not where people give data',
    declaration: { communication: [{ kind: 'website', url: URL }] },
  },
  { name: 'forms as such', declaration: { communication: [{ kind: 'web-form', name: 'Skjemaene våre' }] } },
  {
    name: 'social media',
    declaration: { communication: [{ kind: 'social-media', name: 'Facebook', url: URL }] },
  },
]);
