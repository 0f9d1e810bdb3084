import { describe, expect, it } from 'vitest';
import { formatGithub } from '../src/github.ts';
import { onLine, reportWith } from './changed-report.ts';
import { passingReport } from './reports.ts';

const linesOf = (report: Parameters<typeof formatGithub>[0]) => formatGithub(report).trimEnd().split('\n');

describe('formatGithub', () => {
  it('writes a command for each finding, and the summary', () => {
    expect(formatGithub(passingReport('balsfjord-nb'))).toMatchInlineSnapshot(`
      "::error file=examples/balsfjord/balsfjord.yaml,line=3,endLine=3,col=1,endColumn=9,title=Retten til å klage til Datatilsynet skal stå i erklæringen (complaint-right-required)::Erklæringen sier ikke at man kan klage til Datatilsynet.%0ASlik retter du: Legg til \`complaint\` med en setning om retten til å klage, og gjerne adressen til Datatilsynet.%0AGrunnlag: GDPR art. 13(2)(d), art. 14(2)(e), art. 77(1)%0Ahttps://w3id.org/tretten/rules/complaint-right-required
      ::warning file=examples/balsfjord/balsfjord.yaml,line=14,endLine=14,col=25,endColumn=34,title=Kommunen er behandlingsansvarlig%2C ikke en som arbeider i den (controller-is-officer)::«Rådmannen» er en stilling. Behandlingsansvarlig er kommunen selv.%0ASlik retter du: Skriv kommunens navn i \`name\`, og rådmannen under \`responsibility\`.%0AGrunnlag: GDPR art. 4(7)%0Ahttps://w3id.org/tretten/rules/controller-is-officer
      ::warning file=examples/balsfjord/balsfjord.yaml,line=16,endLine=16,col=36,endColumn=61,title=Lagringstiden skal være en periode eller et kriterium (retention-vague)::Lagringstiden «Opplysningene lagres så lenge det er nødvendig …» sier verken hvor lenge eller hva som avgjør det.%0ASlik retter du: Oppgi en periode (\`period\`) eller hva som avgjør lengden (\`criteria\`).%0AGrunnlag: GDPR art. 13(2)(a), art. 14(2)(a)%0Ahttps://w3id.org/tretten/rules/retention-vague
      ::notice title=tretten::Leste 1 fil: 1 feil, 2 advarsler, 1 merknad.
      ::notice file=examples/balsfjord/balsfjord.yaml,line=5,endLine=5,col=12,endColumn=19,title=Erklæringen bør gjennomgås jevnlig (declaration-stale)::Erklæringen er fra april 2018, altså mer enn åtte år gammel.%0ASlik retter du: Gå gjennom erklæringen, og oppgi datoen i \`reviewed\`.%0AGrunnlag: GDPR art. 5(2), art. 24(1)%0Ahttps://w3id.org/tretten/rules/declaration-stale
      "
    `);
  });

  it('puts errors first, and the summary before the notes', () => {
    const severities = ['info', 'warning', 'error', 'info', 'error'] as const;
    const lines = linesOf(
      reportWith(severities.map((severity, line) => ({ severity, range: onLine(line + 1) }))),
    );
    expect(lines.map((line) => /^::(\w+) (?:.*?line=(\d+))?/.exec(line)?.slice(1))).toEqual([
      ['error', '3'],
      ['error', '5'],
      ['warning', '2'],
      ['notice', undefined],
      ['notice', '1'],
      ['notice', '4'],
    ]);
  });

  it('starts no command of the old form, wherever a text has one', () => {
    const old = 'x ##[set-env name=A;]b ###[add-path]c';
    const [line] = linesOf(reportWith([{ message: old, remedy: old, path: 'a/##[debug]b.json' }]));
    expect(line).toContain('::x # #[set-env name=A;]b ## #[add-path]c%0A');
    expect(line).toContain('file=a/# #[debug]b.json,');
    expect(line).not.toContain('##[');
  });

  it.each([
    [10, 'error', false],
    [11, 'error', true],
    [9, 'info', false],
    [10, 'info', true],
  ] as const)('of %i of a kind (%s), tells that some are not shown: %s', (count, severity, tells) => {
    const lines = linesOf(reportWith(Array.from({ length: count }, () => ({ severity }))));
    const summary = lines.find((line) => line.startsWith('::notice title=tretten::'));
    expect(summary?.includes('GitHub viser de 10 første')).toBe(tells);
    expect(lines).toHaveLength(count + 1);
  });

  it.each([
    ['one line', onLine(7, 3, 4), 'line=7,endLine=7,col=3,endColumn=7,'],
    ['an empty place', onLine(7, 3, 0), 'line=7,endLine=7,col=3,endColumn=3,'],
    ['several lines', { start: onLine(7).start, end: onLine(9).end }, 'line=7,endLine=9,title='],
    [
      'an end before the start',
      { start: onLine(7, 9).start, end: onLine(7).start },
      'line=7,endLine=7,title=',
    ],
  ])('gives columns only within a line: %s', (_, range, part) => {
    expect(linesOf(reportWith([{ range }]))[0]).toContain(part);
  });

  it('escapes what the runner would read as its own', () => {
    const report = reportWith(
      [{ message: '100 %\r\n::error::x, y: z %0A', remedy: 'r', sources: [], ruleId: 'a' }],
      'a,b:c%\n::add-mask::d.yaml',
    );
    expect(linesOf({ ...report, rules: {} })[0]).toBe(
      '::warning file=a%2Cb%3Ac%25␊%3A%3Aadd-mask%3A%3Ad.yaml,line=16,endLine=16,col=36,endColumn=61,title=a (a)' +
        '::100 %25 ::error::x, y: z %250A%0ASlik retter du: r%0Ahttps://w3id.org/tretten/rules/retention-vague',
    );
  });

  it('tells files that could not be read as errors', () => {
    const report = passingReport('no-files');
    const failures = [
      { path: 'gone.yaml', code: 'not-found', message: 'gone.yaml does not exist.' },
    ] as const;
    expect(linesOf({ ...report, failures })).toEqual([
      '::error file=gone.yaml,title=tretten%3A could not be read::gone.yaml does not exist.',
      '::notice title=tretten::Read 0 files: 0 errors, 0 warnings, 0 notes. 1 file could not be read.',
    ]);
  });

  it('names the file that the value comes from', () => {
    expect(linesOf(reportWith([{ path: 'felles/kontakt.ts' }], 'a.ts'))[0]).toContain(
      'file=felles/kontakt.ts,',
    );
  });
});
