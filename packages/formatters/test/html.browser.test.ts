import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@tretten/schema/report';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatHtml } from '../src/html.ts';
import { suppressedReport } from './changed-report.ts';
import { hostileReport } from './hostile-report.ts';
import { passingReport } from './reports.ts';

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
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const balsfjord = passingReport('balsfjord-nb');
const several: Report = {
  ...balsfjord,
  files: [...balsfjord.files, ...passingReport('nordvik-en').files, ...passingReport('fjord-nn').files],
  failures: passingReport('fjord-nn').failures,
};
const REPORTS: Readonly<Record<string, Report>> = {
  one: balsfjord,
  several,
  english: passingReport('nordvik-en'),
  nothing: passingReport('no-files'),
  suppressed: suppressedReport(),
  hostile: hostileReport(),
};

describe.skipIf(!hasBrowser)('the page in a browser', () => {
  const profile = mkdtempSync(join(tmpdir(), 'tretten-html-'));
  const asked: string[] = [];
  let server: Server;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const report = REPORTS[request.url?.slice(1) ?? ''];
      response.statusCode = report ? 200 : 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(report ? formatHtml(report) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: ARGS });
    page = await context.newPage();
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const open = (name: string) =>
    page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
  const violations = async () => {
    await page.evaluate(AXE);
    const results = await page.evaluate(
      (values) =>
        (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          runOnly: { type: 'tag', values },
        }),
      RULES,
    );
    expect(results.passes.length).toBeGreaterThan(15);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it.each(
    Object.keys(REPORTS).flatMap(
      (name) =>
        [
          [name, 'light', 1200],
          [name, 'dark', 1200],
          [name, 'light', 320],
        ] as const,
    ),
  )('%s is accessible, %s, %i pixels wide', async (name, colorScheme, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open(name);
    expect(await violations()).toEqual([]);
  });

  it('is found wanting when something is wrong, so that the tests above mean something', async () => {
    await open('one');
    await page.evaluate(() => {
      document.documentElement.removeAttribute('lang');
      for (const element of document.querySelectorAll('h2')) element.style.color = '#ddd';
    });
    expect((await violations()).map((violation) => violation.split(':')[0])).toEqual(
      expect.arrayContaining(['html-has-lang', 'color-contrast']),
    );
  });

  it.each(Object.keys(REPORTS))('%s does not scroll sideways on a narrow screen', async (name) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open(name);
    const { scrolled, seen } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      seen: document.documentElement.clientWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(seen);
  });

  it('runs and loads nothing that hostile texts ask for', async () => {
    asked.length = 0;
    await open('hostile');
    const elements = await page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      }
      return {
        ran: 'ran' in globalThis,
        foreign: document.querySelectorAll('script, img, svg, b, iframe, object').length,
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
      };
    });
    expect(elements).toEqual({ ran: false, foreign: 0, handlers: [] });
    expect(asked.filter((url) => !['/hostile', '/favicon.ico'].includes(url))).toEqual([]);
  });

  it('refuses even a script of its own', async () => {
    await open('one');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      return 'ran' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it('is printed on white paper, the declarations on pages of their own', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open('several');
    const style = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      breaks: [...document.querySelectorAll('.declaration')].map((one) => getComputedStyle(one).breakBefore),
    }));
    await page.emulateMedia({ media: 'screen' });
    expect(style).toEqual({ paper: 'rgb(255, 255, 255)', breaks: ['page', 'page', 'page'] });
  });
});
