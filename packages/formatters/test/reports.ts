import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '@tretten/schema/report';

const TESTS = new URL('../../../schemas/v1/tests/', import.meta.url);
const FIXTURES = new URL('./fixtures/', import.meta.url);

/** A report of schemas/v1/tests/report-pass by its name without `.json`. */
export function passingReport(name: string): Report {
  return readJson(`report-pass/${name}.json`) as Report;
}

/** Names and content of the JSON files of a folder beside the published schemas. */
export function jsonFilesIn(folder: 'report-pass' | 'report-fail'): [name: string, content: unknown][] {
  const names = readdirSync(new URL(`${folder}/`, TESTS)).filter((name) => name !== 'expected.json');
  return names.map((name) => [name, readJson(`${folder}/${name}`)]);
}

/** The one constraint that each file of report-fail breaks. */
export function expectedFailures(): Record<string, { pointer: string; keyword: string }> {
  return readJson('report-fail/expected.json') as Record<string, { pointer: string; keyword: string }>;
}

/** The text of a fixture that goes by the last part of the path; undefined when there is none. */
export function fixtureText(path: string): string | undefined {
  const name = path.split('/').at(-1) ?? '';
  return readdirSync(FIXTURES).includes(name) ? readFileSync(new URL(name, FIXTURES), 'utf8') : undefined;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, TESTS), 'utf8'));
}
