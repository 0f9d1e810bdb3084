import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ActRegister, refreshActs } from './acts.ts';
import { type Refreshed, summary } from './difference.ts';
import { download, headersIn, Unreachable } from './download.ts';
import { readEntities } from './enhetsregisteret.ts';
import { readChanges, readCodes } from './klass.ts';
import { readCounties } from './kommuneinfo.ts';
import { type MunicipalityRegister, refreshMunicipalities } from './municipalities.ts';

const LOVDATA = 'https://api.lovdata.no/v1/publicData/get';
const KLASS = 'https://data.ssb.no/api/klass/v1/classifications/131';
const KARTVERKET = 'https://api.kartverket.no/kommuneinfo/v1/fylkerkommuner';
const ENTITIES = 'https://data.brreg.no/enhetsregisteret/api/enheter?organisasjonsform=KOMM&size=1000';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dataFile = (name: string) => `${root}packages/norway/data/${name}.json`;
const read = (name: string): unknown => JSON.parse(readFileSync(dataFile(name), 'utf8'));

/** Compares the registers of @tretten/norway with the public sources and writes what has changed. */
async function refresh(today: string, dryRun: boolean): Promise<void> {
  const text = async (address: string) => (await download(address)).toString('utf8');
  const register = read('municipalities') as MunicipalityRegister;
  const municipalities = refreshMunicipalities(
    register,
    {
      codes: readCodes(await text(`${KLASS}/codesAt.json?date=${today}`)),
      changes: readChanges(await text(`${KLASS}/changes.json?from=${register.asOf}&to=${today}`)),
      units: readCounties(await text(KARTVERKET)),
      entities: readEntities(await text(ENTITIES)),
    },
    today,
  );
  const archives = ['gjeldende-lover', 'gjeldende-sentrale-forskrifter'];
  const headers = [];
  for (const archive of archives) {
    headers.push(...headersIn(await download(`${LOVDATA}/${archive}.tar.bz2`, 'application/octet-stream')));
  }
  const acts = refreshActs(read('acts') as ActRegister, headers, today);
  for (const [name, result] of [
    ['municipalities', municipalities],
    ['acts', acts],
  ] as const) {
    console.log(summary(name, result));
    if (!dryRun) write(name, result);
  }
  if (!dryRun)
    console.log('\nRead the diff of packages/norway/data, then run `npm run generate` and `npm test`.');
}

function write(name: string, { register }: Refreshed<unknown>): void {
  writeFileSync(dataFile(name), `${JSON.stringify(register, null, 2)}\n`);
  execFileSync('npx', ['biome', 'format', '--write', dataFile(name)], { cwd: root, stdio: 'ignore' });
}

const today = new Date().toISOString().slice(0, 10);
try {
  await refresh(today, process.argv.includes('--dry-run'));
} catch (error) {
  if (!(error instanceof Unreachable)) throw error;
  console.error(`The registers were not refreshed: ${error.message}.`);
  process.exitCode = 2;
}
