import { describe, expect, test } from 'vitest';
import { CODE_TEXTS } from '../../src/config/code-texts.ts';
import { importFailure } from '../../src/config/import-failure.ts';
import { defineConfig, defineRule } from '../../src/config.ts';
import { run } from '../run-cli.ts';
import { DECLARATION, reportOf, repositoryWith, severitiesOf } from './folder.ts';

const sentence = (text: string) => {
  const each = `{ text: ${JSON.stringify(text)}, remedy: 'Rett det.' }`;
  return `{ nb: ${each}, nn: ${each}, en: ${each} }`;
};
const rule = (id: string, check: string) => `{
  id: '${id}',
  title: { nb: 'Egen regel', nn: 'Eigen regel', en: 'Own rule' },
  at: '/processingActivities/*',
  scope: 'declared',
  severity: 'error',
  sources: ['Nordvik: håndbok 3.2'],
  since: '1.0',
  messages: { short: ${sentence('«{name}» er for kort.')} },
  check: ${check},
}`;
const SHORT = rule('short-name', "({ name }, { report }) => report('short', { name }, '/name')");
const plugin = (...rules: string[]) =>
  `{ name: 'nordvik', url: 'https://nordvik.kommune.no/', rules: [${rules.join(', ')}] }`;
const config = (text: string) => ({
  'a.yaml': DECLARATION,
  'tretten.config.mjs': `export default ${text};\n`,
});

describe('a configuration in JavaScript', () => {
  test('says the same as one in YAML', async () => {
    const cwd = repositoryWith(config("{ preset: 'recommended', rules: { 'retention-vague': 'info' } }"));
    expect(severitiesOf(await reportOf(['a.yaml'], cwd), 'retention-vague')).toEqual({ 'a.yaml': 'info' });
  });
  test('is not run when none is wanted', async () => {
    const cwd = repositoryWith({ 'a.yaml': DECLARATION, 'tretten.config.mjs': "throw new Error('run')" });
    expect((await run(['lint', 'a.yaml', '--no-config'], { cwd })).code).toBe(1);
    expect((await run(['lint', 'a.yaml'], { cwd })).code).toBe(2);
  });
  test.each([
    [
      'a mistake',
      "{ presets: 'strict' }",
      'tretten.config.mjs: /presets: There is no key presets. Did you mean preset?',
    ],
    [
      'a rule that is not there',
      "{ rules: { 'retention-vage': 'off' } }",
      '/rules/retention-vage: There is no rule retention-vage.',
    ],
    [
      'a rule that no plug-in has',
      `{ plugins: [${plugin(SHORT)}], rules: { 'nordvik/long-name': 'off' } }`,
      '/rules/nordvik~1long-name: No plug-in of the configuration has the rule nordvik/long-name.',
    ],
    [
      'a message that no rule has',
      `{ plugins: [${plugin(SHORT)}], rules: { 'nordvik/short-name': { messages: { long: 'off' } } } }`,
      'The rule nordvik/short-name has no message long. The messages are short.',
    ],
    ['nothing', 'undefined', 'tretten.config.mjs exports no configuration.'],
    ['plug-ins that are no list', '{ plugins: {} }', '/plugins: plugins has to be a list.'],
    [
      'a flawed plug-in',
      "{ plugins: [{ name: 'Nordvik', url: 'https://x.no', rules: [] }] }",
      '/plugins/0/name: The name takes lower-case letters',
    ],
    [
      'two of one name',
      `{ plugins: [${plugin(SHORT)}, ${plugin(SHORT)}] }`,
      '/plugins/1/name: Two plug-ins are named nordvik.',
    ],
    [
      'a flawed rule',
      `{ plugins: [${plugin(SHORT.replace("'error'", "'fatal'"))}] }`,
      '/plugins/0/rules/0/severity: The severity is error, warning or info.',
    ],
    ['what cannot be run', 'nothing.at.all', 'tretten.config.mjs cannot be run: nothing is not defined'],
    ['what cannot be read', '{', 'tretten.config.mjs cannot be run: '],
  ])('with %s ends with 2', async (_name, text, expected) => {
    const { code, stdout, stderr } = await run(['lint', 'a.yaml'], { cwd: repositoryWith(config(text)) });
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('a plug-in', () => {
  const cwd = repositoryWith(config(`{ plugins: [${plugin(SHORT)}] }`));
  test('finds beside the rules of the linter, with its own page and sources', async () => {
    const { files } = await reportOf(['a.yaml'], cwd);
    const ids = files[0]?.findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('retention-vague');
    expect(files[0]?.findings.find(({ ruleId }) => ruleId === 'nordvik/short-name')).toMatchObject({
      message: '«A» er for kort.',
      url: 'https://nordvik.kommune.no/',
      sources: ['Nordvik: håndbok 3.2'],
      pointer: '/processingActivities/0/name',
    });
  });
  test.each(['text', 'sarif', 'html', 'markdown', 'junit', 'github', 'gitlab'])(
    'is shown in %s',
    async (format) => {
      const { stdout, stderr } = await run(['lint', 'a.yaml', '--format', format], { cwd });
      expect(stderr).toBe('');
      expect(stdout).toContain('er for kort');
    },
  );
  test('is listed and explained', async () => {
    expect((await run(['rules'], { cwd })).stdout).toMatch(/nordvik\/short-name\s+error\s+Own rule/u);
    const { stdout } = await run(['explain', 'nordvik/short-name'], { cwd });
    expect(stdout).toContain('Nordvik: håndbok 3.2');
    expect(stdout).toContain('https://nordvik.kommune.no/');
    expect((await run(['explain', 'nordvik/short-nam'], { cwd })).stderr).toContain(
      'Did you mean nordvik/short-name?',
    );
  });
  test('that throws is told by its name, and hides nothing', async () => {
    const throwing = rule('broken', '() => { throw new Error("Ring 15819990260") }');
    const broken = repositoryWith({
      ...config(`{ plugins: [${plugin(throwing, SHORT)}] }`),
      'b.yaml': DECLARATION,
    });
    const report = await reportOf(['.'], broken);
    expect(report.code).toBe(3);
    expect(report.stderr).toContain('A bug in the plug-in nordvik: ');
    expect(report.stderr).toContain('(nordvik/broken, a.yaml/processingActivities/0)');
    expect(report.stderr).not.toContain('15819990260');
    expect(severitiesOf(report, 'nordvik/short-name')).toEqual({ 'a.yaml': 'error', 'b.yaml': 'error' });
    expect(severitiesOf(report, 'retention-vague')).toEqual({ 'a.yaml': 'warning', 'b.yaml': 'warning' });
  });
  test('can be suppressed in a file and by a baseline', async () => {
    const beside = DECLARATION.replace(
      'name: A',
      'name: A # tretten-ignore nordvik/short-name -- heter bare det',
    );
    const other = repositoryWith({ ...config(`{ plugins: [${plugin(SHORT)}] }`), 'a.yaml': beside });
    const { files } = await reportOf(['a.yaml'], other);
    expect(files[0]?.suppressed).toMatchObject([{ finding: { ruleId: 'nordvik/short-name' } }]);
    const baseline = ['lint', 'a.yaml', '--baseline', 'known.json'];
    await run([...baseline, '--update-baseline'], { cwd });
    expect((await run(baseline, { cwd })).code).toBe(0);
  });
});

describe('why a configuration could not be run', () => {
  test.each([
    [
      'tretten.config.ts',
      { code: 'ERR_UNKNOWN_FILE_EXTENSION' },
      'tretten.config.ts needs Node.js 22.18 or newer',
    ],
    [
      'tretten.config.mts',
      { code: 'ERR_UNKNOWN_FILE_EXTENSION' },
      'tretten.config.mts needs Node.js 22.18 or newer',
    ],
    [
      'tretten.config.ts',
      { code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX' },
      'uses TypeScript that Node.js cannot read',
    ],
    ['tretten.config.js', new Error('one\ntwo'), 'tretten.config.js cannot be run: one'],
    ['tretten.config.js', 'a text', 'tretten.config.js cannot be run: a text'],
  ])('%s', (path, error, expected) => {
    expect(importFailure(error, path, CODE_TEXTS.en)).toContain(expected);
    expect(importFailure(error, path, CODE_TEXTS.en)).not.toContain('two');
  });
});

test('slips in a typed configuration do not compile', () => {
  const own = defineRule({
    id: 'short-name',
    title: 'Navnet er for kort',
    at: '/processingActivities/*',
    severity: 'info',
    sources: ['Nordvik: håndbok'],
    messages: { short: { text: 'a', remedy: 'b' } },
    check: (_, { report }) => report('short'),
  });
  const plugins = [{ name: 'nordvik', url: 'https://nordvik.kommune.no/', rules: [own] }];
  expect(defineConfig({ preset: 'strict', rules: { 'retention-vague': 'off' }, plugins }).plugins).toBe(
    plugins,
  );
  // @ts-expect-error: no such rule
  defineConfig({ rules: { 'retention-vage': 'off' } });
  // @ts-expect-error: no such severity
  defineConfig({ rules: { 'retention-vague': 'warn' } });
  // @ts-expect-error: no such key
  defineConfig({ presets: 'strict' });
});
