import { expect, test } from 'vitest';
import { plainMarkdown } from '../src/markdown/escape.ts';
import { shownMarkdown } from './shown-markdown.ts';

const STEERING: readonly (readonly [text: string, shown: object])[] = [
  ['<script>a</script>', { elements: ['script'] }],
  ['<img src=x onerror=a>', { elements: ['img'] }],
  ['[a](javascript:b)', { links: ['javascript:b'] }],
  ['![a](https://evil.example/x.png)', { links: ['https://evil.example/x.png'] }],
  ['see https://evil.example', { links: ['https://evil.example'] }],
  ['www.evil.example', { links: ['http://www.evil.example'] }],
  ['x@evil.example', { links: ['mailto:x@evil.example'] }],
  ['@octocat and #12, !3, GH-4', { calls: ['@octocat', '#12', '!3', 'GH-4'] }],
  ['&#64;octocat', { calls: ['@octocat'] }],
];

test.each(STEERING)('what Markdown makes of “%s” is seen', (text, expected) => {
  expect(shownMarkdown(text)).toMatchObject(expected);
});

test.each(STEERING)('escaped, “%s” is only read', (text) => {
  expect(shownMarkdown(plainMarkdown(text))).toEqual({ elements: ['p'], links: [], calls: [] });
});
