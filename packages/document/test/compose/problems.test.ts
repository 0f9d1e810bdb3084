import { describe, expect, test } from 'vitest';
import { composedIn, type Project, yaml } from './project.ts';

const IDENTITY_NUMBER = '01017012345';
const chain = (length: number): Project =>
  Object.fromEntries(
    Array.from({ length }, (_, step) => [
      `${step}.yaml`,
      yaml(...(step + 1 < length ? [`extends: ${step + 1}.yaml`] : ['text: Nederst'])),
    ]),
  );

describe('files that cannot be built on', () => {
  test.each<
    readonly [name: string, wanted: string, others: Project, code: string, params: Record<string, unknown>]
  >([
    ['no such file', 'felles.yaml', {}, 'extends-not-found', { file: 'felles.yaml' }],
    ['itself', './a.yaml', {}, 'extends-cycle', { circle: 'm/a.yaml → m/a.yaml' }],
    [
      'a circle',
      'b.yaml',
      { 'm/b.yaml': yaml('extends: ../m/a.yaml') },
      'extends-cycle',
      { circle: 'm/a.yaml → m/b.yaml → m/a.yaml' },
    ],
    ['out of the project', '../../felles.yaml', {}, 'extends-outside', { file: '../../felles.yaml' }],
    ['from the root', '/etc/felles.yaml', {}, 'extends-outside', {}],
    ['a drive', 'C:\\felles.yaml', {}, 'extends-outside', {}],
    ['a share', '\\\\server\\felles.yaml', {}, 'extends-outside', {}],
    ['the web', 'https://www.nordvik.kommune.no/felles.yaml', {}, 'extends-outside', {}],
    ['another kind of file', 'felles.txt', { 'm/felles.txt': 'x' }, 'extends-no-declaration', {}],
    ['a folder', '.', {}, 'extends-no-declaration', {}],
    ['other data', 'p.json', { 'm/p.json': '{"name":"x"}' }, 'extends-no-declaration', {}],
    ['a list', 'p.json', { 'm/p.json': '[]' }, 'extends-no-declaration', {}],
    [
      'another schema',
      'p.json',
      { 'm/p.json': '{"$schema":"https://x/report.schema.json"}' },
      'extends-no-declaration',
      {},
    ],
  ])('%s', (_name, wanted, others, code, params) => {
    const text = yaml(`extends: ${wanted}`, 'text: Skole');
    const composed = composedIn({ 'm/a.yaml': text, ...others }, 'm/a.yaml');
    const [problem, ...more] = composed.problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code, params, pointer: '/extends' });
    const source = problem?.file === undefined ? text : (others[problem.file] as string);
    const { start, end } = problem?.range ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(source).toContain(`extends: ${source.slice(start.offset, end.offset)}\n`);
    expect(composed.unread).toEqual(['', '/general']);
    expect(composed.value).toMatchObject({ text: 'Skole' });
  });
  test('four steps, and no fifth', () => {
    expect(composedIn(chain(5), '0.yaml')).toMatchObject({ value: { text: 'Nederst' }, problems: [] });
    expect(composedIn(chain(6), '0.yaml').problems).toMatchObject([
      { code: 'extends-too-deep', params: { limit: 4 }, file: '4.yaml' },
    ]);
  });
  test('what is wrong with the other file stands there', () => {
    const project = { 'b.yaml': yaml('text: [en'), 'a.yaml': yaml('extends: b.yaml', 'text: Skole') };
    const composed = composedIn(project, 'a.yaml');
    expect(composed.problems).toMatchObject([{ code: 'syntax-error', file: 'b.yaml' }]);
    expect(composed.problems[0]?.pointer).toBeUndefined();
    expect(composed.unread).toEqual(['', '/general']);
    expect(composed.imports?.get('b.yaml')).toBe(project['b.yaml']);
  });
  test('what can be read of a flawed file is taken', () => {
    const base = yaml('text: en', 'text: to');
    const composed = composedIn({ 'b.yaml': base, 'a.yaml': yaml('extends: b.yaml') }, 'a.yaml');
    expect(composed.problems).toMatchObject([{ code: 'duplicate-key', file: 'b.yaml' }]);
    expect(composed.unread).toBeUndefined();
    expect(composed.value).toHaveProperty('text');
  });
  test('another language is told, with both', () => {
    const base = yaml('text: Felles').replace('language: nb', 'language: nn');
    const composed = composedIn({ 'b.yaml': base, 'a.yaml': yaml('extends: b.yaml') }, 'a.yaml');
    expect(composed.problems).toMatchObject([
      {
        code: 'extends-other-language',
        params: { file: 'b.yaml', language: 'nb', other: 'nn' },
        range: { start: { line: 3 } },
      },
    ]);
    expect(composed.value).toMatchObject({ language: 'nb', text: 'Felles' });
  });
  test('identity numbers in a path are masked', () => {
    const composed = composedIn({ 'a.yaml': yaml(`extends: ${IDENTITY_NUMBER}.yaml`) }, 'a.yaml');
    expect(JSON.stringify(composed.problems)).not.toContain(IDENTITY_NUMBER);
    expect(composed.problems[0]?.params).toEqual({ file: '***********.yaml' });
  });
});
