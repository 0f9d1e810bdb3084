import { registerSchema, validate as validateWithHyperjump } from '@hyperjump/json-schema/draft-2020-12';
import { describe, expect, test } from 'vitest';
import validateBaseline from '../../packages/schema/src/generated/validate-baseline.js';
import validateComplete from '../../packages/schema/src/generated/validate-complete.js';
import validateConfig from '../../packages/schema/src/generated/validate-config.js';
import validateDeclaration from '../../packages/schema/src/generated/validate-declaration.js';
import validateReport from '../../packages/schema/src/generated/validate-report.js';
import { exampleDeclarations, instancesIn, readSchema, runtimeValidator } from './schema-files.ts';

// Three validators that share no code must agree on every instance: ajv at run time, ajv compiled ahead, Hyperjump.
const DECLARATIONS = [...instancesIn('pass'), ...instancesIn('fail'), ...exampleDeclarations()];
const BASELINES = [...instancesIn('baseline-pass'), ...instancesIn('baseline-fail')];
const CONFIGURATIONS = [...instancesIn('config-pass'), ...instancesIn('config-fail')];
const REPORTS = [...instancesIn('report-pass'), ...instancesIn('report-fail')];

interface Verdicts {
  readonly file: string;
  readonly runtime: boolean;
  readonly compiled: boolean;
  readonly second: boolean;
}

/** The instances on which not all three are of one mind. */
function disagreements(verdicts: readonly Verdicts[]): readonly Verdicts[] {
  return verdicts.filter(({ runtime, compiled, second }) => runtime !== compiled || runtime !== second);
}

test('the gate goes red when one validator is of another mind', () => {
  const same = { file: 'a.json', runtime: true, compiled: true, second: true };
  const odd = { file: 'b.json', runtime: true, compiled: true, second: false };
  expect(disagreements([same, odd])).toEqual([odd]);
});

describe.each([
  ['privacy-declaration', validateDeclaration, DECLARATIONS],
  ['privacy-declaration.complete', validateComplete, DECLARATIONS],
  ['report', validateReport, REPORTS],
  ['config', validateConfig, CONFIGURATIONS],
  ['baseline', validateBaseline, BASELINES],
] as const)('%s', (name, compiled, instances) => {
  test('gets the same verdict from three validators on every instance', async () => {
    const schema = readSchema(name);
    const id = `${schema.$id}#second`.replace('#second', '?second');
    registerSchema({ ...schema, $id: id } as never, id);
    const second = await validateWithHyperjump(id);
    const runtime = runtimeValidator(schema);
    const verdicts = instances.map(([file, value]) => ({
      file,
      runtime: runtime(value),
      compiled: compiled(value),
      second: second(value as never).valid,
    }));
    expect(disagreements(verdicts)).toEqual([]);
    expect(new Set(verdicts.map(({ runtime: verdict }) => verdict)).size).toBe(2);
  });
});
