import { describe, expect, it } from 'vitest';
import { type ControllerCount, formatTextEnd } from '../src/text.ts';

const count = (name: string | undefined, files: number, errors: number, warnings = 0): ControllerCount => ({
  name,
  files,
  errors,
  warnings,
  infos: 1,
});
const END = {
  summary: { files: 6, filesWithFindings: 6, errors: 12, warnings: 0, infos: 3 },
  failures: [],
  flawless: false,
};

describe('findings by controller', () => {
  it('those with most errors come first, and files that name nobody have a row', () => {
    const controllers = [
      count(undefined, 1, 0),
      count('Fjord kommune', 2, 1, 3),
      count('Nordvik kommune', 3, 11),
    ];
    expect(formatTextEnd({ ...END, controllers }, { color: false, language: 'nn' })).toBe(
      [
        'Per behandlingsansvarleg',
        '  Nordvik kommune  3 filer  11 feil  0 åtvaringar  1 merknad',
        '  Fjord kommune    2 filer  1 feil   3 åtvaringar  1 merknad',
        '  ikkje oppgitt    1 fil    0 feil   0 åtvaringar  1 merknad',
        '',
        'Las 6 filer: 12 feil, 0 åtvaringar, 3 merknader.',
        '',
      ].join('\n'),
    );
  });
  it.each([[undefined], [[]]])('without controllers there is no table: %j', (controllers) => {
    expect(formatTextEnd({ ...END, ...(controllers && { controllers }) }, { color: false })).toBe(
      'Read 6 files: 12 errors, 0 warnings, 3 notes.\n',
    );
  });
  it('twenty rows, and how many more there are', () => {
    const controllers = Array.from({ length: 23 }, (_, index) => count(`Kommune ${index}`, 2, index));
    const lines = formatTextEnd({ ...END, controllers }, { color: false }).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'By controller',
      '  Kommune 22  2 files  22 errors  0 warnings  1 note',
    ]);
    expect(lines[21]).toBe('  … and 3 more');
  });
  it('names can neither steer the terminal nor hold an identity number', () => {
    const controllers = [count('Ola \u001b[31m01017012345\nX', 2, 0)];
    const text = formatTextEnd({ ...END, controllers }, { color: false });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('01017012345');
    expect(text.split('\n')).toHaveLength(5);
  });
});
