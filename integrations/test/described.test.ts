import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../packages/cli/src/texts/texts.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const below = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const guides = [...below('docs/guide'), 'docs/many-declarations.md'];
/** What is written by hand; the pages of rules and fields are derived. */
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...guides, ...below('docs/decisions')];

/** Text without what stands between fences, where a bracket is no link and a number sign no heading. */
const prose = (text: string) => text.replace(/^(```+)[\s\S]*?^\1$/gmu, '');

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return Array.from(prose(text).matchAll(/^#{1,6} (.+)$/gmu), ([, heading = '']) => {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[`*_]/gu, '');
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/gu, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** The links of a page that lead nowhere. */
function deadLinks(path: string, text: string): string[] {
  const links = Array.from(prose(text).matchAll(/\]\((?![a-z]+:)([^)\s]*)\)/gu), ([, to = '']) => to);
  return links.filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : relative(ROOT, join(ROOT, dirname(path), file));
    if (!existsSync(join(ROOT, target))) return true;
    if (anchor === undefined || statSync(join(ROOT, target)).isDirectory()) return false;
    return target.endsWith('.md') && !anchorsOf(target === path ? text : read(target)).includes(anchor);
  });
}

describe('links', () => {
  test.each(pages)('of %s lead somewhere', (path) => {
    expect(deadLinks(path, read(path))).toEqual([]);
  });
  test.each([
    ['a file that is not there', '[a](nowhere.md)', ['nowhere.md']],
    ['a heading that is not there', '## Here\n[a](#there) [b](#here)', ['#there']],
    [
      'a heading of another page',
      '[a](docs/guide/ci.md#gitlab) [b](docs/guide/ci.md#svn)',
      ['docs/guide/ci.md#svn'],
    ],
    ['nothing, in an example', '```md\n[a](nowhere.md)\n```', []],
  ])('to %s are seen', (_what, text, expected) => {
    expect(deadLinks('README.md', text)).toEqual(expected);
  });
});

describe('what --help names', () => {
  const help = TEXTS.en.help;
  const described = [read('README.md'), ...guides.map(read)].join('\n');
  const options = [...new Set(help.match(/--[a-z][a-z-]+/gu))];
  const commands = Array.from(help.matchAll(/^ {2}tretten ([a-z]+)/gmu), ([, name = '']) => name);
  const isOption = (name: string) => new RegExp(`${name}(?![\\w-])`, 'u').test(described);
  test('is described in the guides', () => {
    expect(options.filter((option) => !isOption(option))).toEqual([]);
    expect(commands.filter((command) => !described.includes(`tretten ${command}`))).toEqual([]);
    expect(isOption('--cach')).toBe(false);
  });
  test('is the same in every language', () => {
    for (const language of ['nb', 'nn'] as const) {
      expect(new Set(TEXTS[language].help.match(/--[a-z][a-z-]+/gu))).toEqual(new Set(options));
    }
    expect(options.length).toBeGreaterThan(15);
    expect(commands.length).toBeGreaterThan(4);
  });
});
