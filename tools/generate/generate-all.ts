import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeSchema } from './complete.ts';
import { withRules } from './config.ts';
import { coverageMatrix } from './coverage-matrix.ts';
import { generateCoverageDocs } from './docs-coverage.ts';
import { generateFieldDocs } from './docs-fields.ts';
import { generateRuleDocs } from './docs-rules.ts';
import type { GeneratedFiles } from './files.ts';
import { importListedRules, importRules } from './import-rules.ts';
import type { JsonSchema } from './json-schema.ts';
import { licencePage } from './licence-page.ts';
import { generateLicences } from './licences.ts';
import { generateNorway } from './norway.ts';
import { generateAnswers, generatePaths, generateShape } from './paths.ts';
import { generatePages, generateRegistry, ruleIds } from './registry.ts';
import { generateTypes } from './types.ts';
import { generateValidator, VALIDATOR_TYPES } from './validators.ts';
import { type Codelist, generateVocabularies, withCodes } from './vocabularies.ts';

const SCHEMAS = 'schemas/v1';
const OUT = 'packages/schema/src/generated';
const LINTER = 'packages/linter/src/generated';

/** The stages of generation, in order: the rules import what the first stage writes. */
export const STAGES: readonly ((root: string) => Promise<GeneratedFiles>)[] = [
  fromSchemas,
  fromFacts,
  fromRules,
  fromLicences,
];

async function fromSchemas(root: string): Promise<GeneratedFiles> {
  const declaration = readDeclaration(root);
  const report = readSchema(root, 'report');
  const baseline = readSchema(root, 'baseline');
  return new Map([
    [`${SCHEMAS}/privacy-declaration.schema.json`, json(declaration)],
    [`${OUT}/declaration.ts`, generateTypes(declaration)],
    [`${OUT}/report.ts`, generateTypes(report)],
    [`${OUT}/paths.ts`, generatePaths(declaration, './declaration.ts')],
    [`${OUT}/shape.ts`, generateShape(declaration)],
    [`${OUT}/answers.ts`, generateAnswers(declaration)],
    [`${OUT}/vocabularies.ts`, generateVocabularies(readCodelists(root))],
    ...(await validatorFiles('declaration', declaration)),
    ...(await validatorFiles('report', report)),
    [`${OUT}/baseline.ts`, generateTypes(baseline)],
    ...(await validatorFiles('baseline', baseline)),
  ]);
}

async function fromFacts(): Promise<GeneratedFiles> {
  return generateNorway();
}

async function fromLicences(root: string): Promise<GeneratedFiles> {
  return new Map([...generateLicences(root), ['docs/licences.md', licencePage(root)]]);
}

async function fromRules(root: string): Promise<GeneratedFiles> {
  const ids = ruleIds(root);
  const rules = await importRules(root, ids);
  const declaration = readDeclaration(root);
  const complete = completeSchema(
    declaration,
    rules.flatMap(({ demand }) => demand ?? []),
  );
  const matrix = coverageMatrix(declaration, rules);
  const config = withRules(readSchema(root, 'config'), await importListedRules(root, rules));
  return new Map([
    ...generateRuleDocs(root, rules),
    ['docs/fields/README.md', generateFieldDocs(declaration)],
    ['docs/coverage.md', generateCoverageDocs(matrix)],
    ['packages/linter/coverage-matrix.json', json(matrix)],
    [`${LINTER}/registry.ts`, generateRegistry(ids)],
    [`${LINTER}/pages.ts`, generatePages(root, ids)],
    [`${SCHEMAS}/privacy-declaration.complete.schema.json`, json(complete)],
    ...(await validatorFiles('complete', complete)),
    [`${SCHEMAS}/config.schema.json`, json(config)],
    [`${OUT}/config.ts`, generateTypes(config)],
    ...(await validatorFiles('config', config)),
  ]);
}

async function validatorFiles(name: string, schema: JsonSchema): Promise<[string, string][]> {
  return [
    [`${OUT}/validate-${name}.js`, await generateValidator(schema)],
    [`${OUT}/validate-${name}.d.ts`, VALIDATOR_TYPES],
  ];
}

function readDeclaration(root: string): JsonSchema {
  return withCodes(readSchema(root, 'privacy-declaration'), readCodelists(root));
}

function readSchema(root: string, name: string): JsonSchema {
  return JSON.parse(readFileSync(join(root, SCHEMAS, `${name}.schema.json`), 'utf8')) as JsonSchema;
}

function readCodelists(root: string): Map<string, Codelist> {
  const folder = join(root, SCHEMAS, 'codelists');
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Codelist);
  return new Map(lists.map((list) => [list.id, list]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
