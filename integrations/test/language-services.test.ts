import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// What VS Code runs for JSON, and the YAML extension for YAML, with the schema and nothing else of ours.
const require = createRequire(import.meta.url);
const json: typeof import('vscode-json-languageservice') = require('vscode-json-languageservice');
const yaml: typeof import('yaml-language-server') = require('yaml-language-server');

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const schemas = new Map(
  ['privacy-declaration', 'config']
    .map((name) => read(`schemas/v1/${name}.schema.json`))
    .map((schema) => [JSON.parse(schema).$id as string, schema]),
);
const [address = '', configAddress = ''] = schemas.keys();
const schemaRequestService = async (uri: string) => schemas.get(uri) ?? '{}';

type Service = (text: string, name: string) => Promise<{ problems: string[]; offered: string[] }>;

/** The text without the bar, and the place of the bar, or -1. */
const atBar = (text: string) => ({ plain: text.replace('▏', ''), bar: text.indexOf('▏') });

const inJson: Service = async (text, name) => {
  const service = json.getLanguageService({ schemaRequestService });
  const { plain, bar } = atBar(text);
  const document = json.TextDocument.create(`file:///${name}.json`, 'json', 1, plain);
  const tree = service.parseJSONDocument(document);
  const problems = await service.doValidation(document, tree);
  const list = bar < 0 ? null : await service.doComplete(document, document.positionAt(bar), tree);
  return {
    problems: problems.map(({ message }) => String(message)),
    offered: (list?.items ?? []).map(({ label }) => label),
  };
};

const inYaml: Service = async (text, name) => {
  const service = yaml.getLanguageService({
    schemaRequestService,
    workspaceContext: { resolveRelativePath: (path: string) => path },
  } as never);
  service.configure({
    validate: true,
    completion: true,
    schemas: [
      { uri: address, fileMatch: ['*'] },
      { uri: configAddress, fileMatch: ['**/tretten.config.yaml'] },
    ],
  });
  const { plain, bar } = atBar(text);
  const document = json.TextDocument.create(`file:///${name}.yaml`, 'yaml', 1, plain);
  const problems = await service.doValidation(document as never, false);
  const list = bar < 0 ? null : await service.doComplete(document as never, document.positionAt(bar), false);
  return {
    problems: problems.map(({ message }) => message),
    offered: (list?.items ?? []).map(({ label }) => label),
  };
};

const JSON_HEAD = `{"$schema": "${address}", "language": "nb"`;
const YAML_HEAD = `$schema: ${address}\nlanguage: nb\n`;

describe.each([
  ['JSON', inJson, (key: string, value: string) => `${JSON_HEAD}, "${key}": ${value}}`, `${JSON_HEAD}, ▏}`],
  ['YAML', inYaml, (key: string, value: string) => `${YAML_HEAD}${key}: ${value}\n`, `${YAML_HEAD}▏`],
] as const)('%s in an editor', (language, service, withKey, emptyPlace) => {
  test('marks an unknown key and a wrong code', async () => {
    expect((await service(withKey('controler', '{}'), 'key')).problems.join()).toContain('controler');
    expect((await service(withKey('status', '"finished"'), 'code')).problems.join()).toMatch(/published/);
  });
  test('offers keys and codes', async () => {
    const { offered } = await service(emptyPlace, 'empty');
    expect(offered).toEqual(expect.arrayContaining(['controller', 'processingActivities', 'complaint']));
    expect(offered).not.toContain('language');
    const codes = (await service(withKey('status', '▏'), 'value')).offered.join();
    expect(codes).toContain('published');
  });
  test('finds nothing in a correct declaration', async () => {
    const text = read(`examples/nordvik/nordvik.${language.toLowerCase()}`);
    expect((await service(text, 'nordvik')).problems).toEqual([]);
  });
});

describe.each([
  ['JSON', inJson, (rest: string) => `{"$schema": "${configAddress}", ${rest}}`],
  ['YAML', inYaml, (rest: string) => `$schema: ${configAddress}\n${rest}\n`],
] as const)('a configuration in %s in an editor', (_language, service, configWith) => {
  test('offers rules and marks a misspelt key', async () => {
    const rules = service === inJson ? '"rules": {▏}' : 'rules:\n  ▏';
    expect((await service(configWith(rules), 'rules/tretten.config')).offered).toContain('retention-vague');
    const misspelt = service === inJson ? '"presett": "strict"' : 'presett: strict';
    expect((await service(configWith(misspelt), 'key/tretten.config')).problems.join()).toContain('presett');
  });
});
