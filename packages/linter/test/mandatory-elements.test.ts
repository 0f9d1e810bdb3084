import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, readDocument } from '@tretten/document';
import { effectiveActivities, type PrivacyDeclaration, parsePointer } from '@tretten/schema';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { collectionMode } from '../src/facts/collection.ts';
import { lint } from '../src/lint.ts';

// Nordvik is free of findings. Taking any one mandatory element away must give exactly the finding for it.
const NORDVIK = readFileSync(join(import.meta.dirname, '../../../examples/nordvik/nordvik.json'), 'utf8');
const nordvik = (): PrivacyDeclaration => JSON.parse(NORDVIK) as PrivacyDeclaration;

const OF_THE_DECLARATION: readonly (readonly [pointer: string, ruleId: string])[] = [
  ['/controller', 'controller-identity-required'],
  ['/controller/name', 'controller-identity-required'],
  ['/controller/contact', 'controller-contact-required'],
  ['/dataProtectionOfficer', 'dpo-contact-required'],
  ['/dataProtectionOfficer/contact', 'dpo-contact-required'],
  ['/rights/access', 'right-access-stated'],
  ['/rights/rectification', 'right-rectification-stated'],
  ['/rights/erasure', 'right-erasure-stated'],
  ['/rights/restriction', 'right-restriction-stated'],
  ['/rights/objection', 'right-objection-stated'],
  ['/rights/portability', 'right-portability-stated'],
  ['/rights/withdrawConsent', 'consent-withdrawal-required'],
  ['/complaint', 'complaint-right-required'],
  ['/processingActivities', 'purpose-required'],
];

/** What every activity must tell, as far as it applies to the activity. */
function ofActivities(): (readonly [string, string])[] {
  return effectiveActivities(nordvik()).flatMap((activity) => {
    const { pointer, value } = activity;
    const mode = collectionMode(activity);
    const rows: [string, string][] = [
      [`${pointer}/purposes`, 'purpose-required'],
      [`${pointer}/legalBases`, 'legal-basis-required'],
      [`${pointer}/recipients`, 'recipients-required'],
      [`${pointer}/retention`, 'retention-required'],
    ];
    if (mode !== 'indirect') {
      rows.push([`${pointer}/provision`, 'provision-requirement-required']);
      for (const [index, { requirement, consequences }] of (value.provision ?? []).entries()) {
        const isOptional = requirement === 'voluntary' || consequences === undefined;
        if (!isOptional)
          rows.push([`${pointer}/provision/${index}/consequences`, 'provision-consequences-required']);
      }
    }
    if (mode !== 'direct') rows.push([`${pointer}/personalData`, 'categories-required-indirect']);
    for (const [index, { article }] of (value.legalBases ?? []).entries()) {
      if (article === '6(1)(f)')
        rows.push([`${pointer}/legalBases/${index}/legitimateInterest`, 'legitimate-interest-stated']);
    }
    // Not the mechanism: art. 13(1)(f) is answered when the page tells whether an adequacy decision exists.
    if (Array.isArray(value.transfers)) rows.push([`${pointer}/transfers`, 'transfer-stated']);
    for (const [index, transfer] of (Array.isArray(value.transfers) ? value.transfers : []).entries()) {
      if (transfer.safeguardsCopy)
        rows.push([`${pointer}/transfers/${index}/safeguardsCopy`, 'transfer-safeguard-copy']);
    }
    return rows;
  });
}

const ROWS = [...OF_THE_DECLARATION, ...ofActivities()];

describe.each(['json', 'yaml'] as const)('in %s', (format) => {
  test('nothing is found in Nordvik', () => {
    expect(found(documentOf(nordvik(), format))).toEqual([]);
  });
  test.each(ROWS)('without %s: %s, and no other error', (pointer, ruleId) => {
    const findings = lint(documentOf(without(pointer), format), { asOf: '2026-11-21' }).findings;
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.ruleId)).toEqual([ruleId]);
    expect(errors[0]?.range.start.line).toBeGreaterThan(0);
  });
  test('without the half of the duty that stands in a sentence and a key: consent-withdrawal-prior-lawfulness', () => {
    const withdrawConsent = {
      text: 'Du kan trekke samtykket når som helst.',
      howTo: 'Trykk på lenken nederst i brevet.',
    };
    const declaration = { ...nordvik(), rights: { ...nordvik().rights, withdrawConsent } };
    const { findings } = lint(documentOf(declaration, format), { asOf: '2026-11-21' });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId }) => ruleId)).toEqual(['consent-withdrawal-prior-lawfulness']);
  });
});

function found(document: Document): string[] {
  return lint(document, { asOf: '2026-11-21' }).findings.map(({ ruleId, pointer }) => `${ruleId} ${pointer}`);
}

function documentOf(value: unknown, format: 'json' | 'yaml'): Document {
  const text = format === 'json' ? JSON.stringify(value, null, 2) : dump(value, { lineWidth: -1 });
  return readDocument(text, { format });
}

function without(pointer: string): object {
  const declaration = nordvik();
  const keys = parsePointer(pointer);
  const last = keys.pop() ?? '';
  let holder: unknown = declaration;
  for (const key of keys) holder = (holder as Record<string, unknown>)[key];
  expect(holder).toHaveProperty(last);
  delete (holder as Record<string, unknown>)[last];
  return declaration;
}
