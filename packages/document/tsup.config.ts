import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library(
    [
      'src/index.ts',
      'src/compose.ts',
      'src/edit.ts',
      'src/format.ts',
      'src/json.ts',
      'src/typescript.ts',
      'src/write.ts',
      'src/yaml.ts',
    ],
    {
      // js-yaml is built in: one file to load instead of a package with a command line and its dependency.
      // It is imported as `js-yaml/browser`, which is written for old engines. The package's main ES module
      // spreads objects where Node 20 is slow at it and reads YAML 3.4 times slower there.
      noExternal: ['js-yaml'],
    },
  ),
);
