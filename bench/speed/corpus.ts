import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';

/** One folder of declarations in one syntax. */
export interface Corpus {
  readonly folder: string;
  readonly bytes: number;
}

const ROOT = join(import.meta.dirname, '../..');
/** How many activities make a file of the size that linters were compared with (some 20 kB of JSON). */
const ACTIVITIES = ['jobbsoknad', 'bibliotek', 'nyhetsbrev', 'nettstatistikk', 'barnehage'];
/** Every twentieth file has faults. */
const FAULTY_EVERY = 20;

type Json = Record<string, unknown>;

/** Writes `count` declarations: Nordvik in one language with a few activities, 5 % of them with two faults. */
export function writeCorpus(count: number, syntax: 'json' | 'yaml'): Corpus {
  const folder = mkdtempSync(join(tmpdir(), `tretten-bench-${syntax}-`));
  const clean = slim();
  const { contact: _contact, ...controller } = clean['controller'] as Json;
  const { complaint: _complaint, ...rest } = clean;
  const faulty = { ...rest, controller };
  const write =
    syntax === 'json' ? (value: Json) => JSON.stringify(value, null, 2) : (value: Json) => dump(value);
  const texts = { clean: write(clean), faulty: write(faulty) };
  for (let index = 0; index < count; index += 1) {
    const part = join(folder, String(Math.floor(index / 1000)));
    mkdirSync(part, { recursive: true });
    const text = index % FAULTY_EVERY === 0 ? texts.faulty : texts.clean;
    writeFileSync(join(part, `declaration-${index}.${syntax}`), text);
  }
  return { folder, bytes: Buffer.byteLength(texts.clean) };
}

/** The smallest well-formed file, for start-up. */
export function writeSmall(syntax: 'json' | 'yaml'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'tretten-bench-')), `small.${syntax}`);
  const value = {
    $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json',
    language: 'nb',
    complaint: { text: 'Klag' },
  };
  writeFileSync(path, syntax === 'json' ? JSON.stringify(value) : dump(value));
  return path;
}

function slim(): Json {
  const nordvik = JSON.parse(readFileSync(join(ROOT, 'examples/nordvik/nordvik.json'), 'utf8')) as Json;
  const activities = (nordvik['processingActivities'] as Json[]).filter(({ id }) =>
    ACTIVITIES.includes(String(id)),
  );
  const {
    languages: _languages,
    sections: _sections,
    definitions: _definitions,
    communication,
    ...rest
  } = nordvik;
  // Channels name activities that are left out here.
  const channels = (communication as Json[]).map(({ activity: _activity, ...channel }) => channel);
  return inOneLanguage({ ...rest, communication: channels, processingActivities: activities }) as Json;
}

function inOneLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneLanguage);
  if (value === null || typeof value !== 'object') return value;
  const { nb } = value as { nb?: unknown };
  if (typeof nb === 'string') return nb;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inOneLanguage(item)]));
}
