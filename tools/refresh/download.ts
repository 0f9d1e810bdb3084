import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LawHeader, readHeader } from './lovdata.ts';

/** A public source that could not be read: there is no network, or the source has moved. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const PATIENCE_MS = 120_000;

/** What stands at an address. Throws `Unreachable`. */
export async function download(address: string, accept = 'application/json'): Promise<Buffer> {
  try {
    const response = await fetch(address, { headers: { accept }, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    throw new Unreachable(`${address} could not be read`, { cause });
  }
}

/** The heads of all documents in a .tar.bz2 of Lovdata, unpacked by `tar`. */
export function headersIn(archive: Buffer): readonly LawHeader[] {
  const folder = mkdtempSync(join(tmpdir(), 'tretten-lovdata-'));
  try {
    const file = join(folder, 'archive.tar.bz2');
    writeFileSync(file, archive);
    execFileSync('tar', ['-xjf', file, '-C', folder]);
    const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:xml|html)$/u.test(path),
    );
    return documents.flatMap((path) => readHeader(readFileSync(join(folder, path), 'utf8')) ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
