import { readDocument } from '@tretten/document';
import type { Confidence } from '@tretten/norway';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/lint.ts';
import { PRESETS, type Preset } from '../src/presets.ts';
import { defineRule } from '../src/rule/define-rule.ts';
import { cappedBy, leastOf } from '../src/rule/grounds.ts';
import type { Severity } from '../src/rule/severity.ts';

describe('what a register entry allows', () => {
  test.each<[Confidence | undefined, Severity, Severity | undefined]>([
    [undefined, 'error', 'error'],
    ['high', 'error', 'error'],
    ['high', 'warning', 'warning'],
    ['high', 'info', 'info'],
    ['medium', 'error', 'warning'],
    ['medium', 'warning', 'warning'],
    ['medium', 'info', 'info'],
    ['low', 'error', undefined],
    ['low', 'warning', undefined],
    ['low', 'info', undefined],
  ])('confidence %s, severity %s: %s', (confidence, severity, allowed) => {
    expect(cappedBy(confidence ? { confidence } : {}, severity)).toBe(allowed);
  });

  test.each<[Confidence[], Confidence]>([
    [[], 'high'],
    [['high', 'medium'], 'medium'],
    [['medium', 'low', 'high'], 'low'],
  ])('of %j the least is %s', (confidences, least) => {
    expect(leastOf(confidences)).toBe(least);
  });
});

const sentence = { text: '', remedy: '' } as const;

/** A rule whose error becomes graver under no preset, and whose warning is an error under `strict`. */
const resting = (confidence: Confidence) =>
  defineRule({
    id: 'resting',
    title: { nb: '', nn: '', en: '' },
    at: '',
    severity: 'error',
    sources: ['GDPR 12(1)'],
    since: '0.1',
    messages: {
      grave: { nb: sentence, nn: sentence, en: sentence },
      mild: { severity: 'warning', strict: 'error', nb: sentence, nn: sentence, en: sentence },
    },
    check(_root, { report }) {
      report('grave', {}, '', { confidence });
      report('mild', {}, '', { confidence });
    },
  });

describe('presets', () => {
  test.each<[Confidence, Preset, readonly Severity[]]>([
    ['high', 'minimum', ['error']],
    ['high', 'recommended', ['error', 'warning']],
    ['high', 'strict', ['error', 'error']],
    ['medium', 'minimum', []],
    ['medium', 'recommended', ['warning', 'warning']],
    ['medium', 'strict', ['warning', 'warning']],
    ['low', 'minimum', []],
    ['low', 'recommended', []],
    ['low', 'strict', []],
  ])('confidence %s under %s', (confidence, preset, severities) => {
    const document = readDocument(
      '{ "$schema": "https://w3id.org/tretten/v1/privacy-declaration.schema.json", "language": "nb" }',
      { format: 'json' },
    );
    const { findings } = lint(document, { asOf: '2026-11-21', preset, rules: [resting(confidence)] });
    expect(PRESETS).toContain(preset);
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });
});
