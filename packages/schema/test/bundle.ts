import { build } from 'esbuild';

/** A module of this package, bundled and minified as a page would load it, with the files that went into it. */
export async function bundle(contents: string): Promise<{ code: string; files: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('../src', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: outputFiles[0]?.text ?? '', files: used.map(([path]) => path.replace(/^.*\/src\//, '')) };
}
