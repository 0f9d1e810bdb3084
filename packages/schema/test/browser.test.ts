import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STRUCTURAL_CODES, type StructuralProblem } from '../src/index.ts';
import { bundle } from './bundle.ts';
import { DECLARATION, declarationWith } from './declarations.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser)
  console.warn(`browser test skipped: no Chromium at ${executablePath} (set CHROMIUM to its path)`);

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGE = `<!doctype html><html lang="nb"><title>Test</title><script type="module" src="/page.js"></script></html>`;
const SCRIPT = `import { validateDeclaration, describeProblem } from './index.ts';
globalThis.check = (value) => validateDeclaration(value).map((problem) => ({ ...problem, ...describeProblem(problem, 'nn') }));`;

describe.skipIf(!hasBrowser)('in a browser that allows no code from strings', () => {
  const profile = mkdtempSync(join(tmpdir(), 'tretten-browser-'));
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    const { code } = await bundle(SCRIPT);
    server = createServer((request, response) => {
      const isScript = request.url === '/page.js';
      response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
      response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
      response.end(isScript ? code : PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: ARGS });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    page.on('pageerror', (error) => refused.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'check' in globalThis);
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const check = (value: unknown) =>
    page.evaluate(
      (document) =>
        (globalThis as unknown as { check(value: unknown): (StructuralProblem & { text: string })[] }).check(
          document,
        ),
      value,
    );

  test('the policy is in force: a script of the page itself cannot make code from a string', async () => {
    const script = await page.evaluate(() => {
      const element = document.createElement('script');
      element.textContent = 'globalThis.ran = true';
      document.head.append(element);
      return 'ran' in globalThis;
    });
    expect(script).toBe(false);
  });

  test('a good declaration is good', async () => {
    expect(await check(DECLARATION)).toEqual([]);
  });

  test('a bad one is explained, in nynorsk, with country names', async () => {
    const problems = await check(declarationWith('/processingActivities/0/recipients/0/country', 'Noreg'));
    expect(problems).toMatchObject([
      { code: 'country-name', params: { suggestion: 'NO' }, text: '«Noreg» er ikkje ein landkode.' },
    ]);
  });

  test('every published example of a bad declaration has one problem there too', async () => {
    const folder = new URL('../../../schemas/v1/tests/fail/', import.meta.url);
    const names = Object.keys(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as object);
    for (const name of names) {
      const problems = await check(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      expect(
        problems.map(({ code }) => STRUCTURAL_CODES.includes(code)),
        name,
      ).toEqual([true]);
    }
    expect(refused.filter((text) => !text.includes('inline script'))).toEqual([]);
  }, 60_000);
});
