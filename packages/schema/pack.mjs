// The tarball carries the schemas and the codelists, which the repository keeps in one place for everybody:
// `copy` brings them here before packing, `remove` takes them away again. Never published itself.
import { cpSync, rmSync } from 'node:fs';

const HERE = import.meta.dirname;
const SOURCES = {
  'privacy-declaration.schema.json': 'schemas/v1/privacy-declaration.schema.json',
  'privacy-declaration.complete.schema.json': 'schemas/v1/privacy-declaration.complete.schema.json',
  'report.schema.json': 'schemas/v1/report.schema.json',
  'config.schema.json': 'schemas/v1/config.schema.json',
  'baseline.schema.json': 'schemas/v1/baseline.schema.json',
  codelists: 'schemas/v1/codelists',
};

for (const [name, source] of Object.entries(SOURCES)) {
  if (process.argv[2] === 'copy') cpSync(`${HERE}/../../${source}`, `${HERE}/${name}`, { recursive: true });
  else rmSync(`${HERE}/${name}`, { recursive: true, force: true });
}
