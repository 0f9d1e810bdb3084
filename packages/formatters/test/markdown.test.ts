import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../src/markdown.ts';
import { onLine, reportWith } from './changed-report.ts';
import { passingReport } from './reports.ts';

const SPACE = '&#8203;';

describe('formatMarkdown', () => {
  it('tells findings and coverage in bokmål, the gravest first', () => {
    expect(formatMarkdown(passingReport('balsfjord-nb'))).toMatchInlineSnapshot(`
      "## Kontroll av personvernerklæringer

      **Leste 1 fil: 1 feil, 2 advarsler, 1 merknad.** Per 2026-11-21, recommended, tretten 0.1.0.

      ### Balsfjord kommune (examples/balsfjord/balsfjord.yaml)

      | Alvor | Sted | Funn | Grunnlag | Slik retter du | Regel |
      | --- | --- | --- | --- | --- | --- |
      | ❌ feil | Linje 3 | Erklæringen sier ikke at man kan klage til Datatilsynet. | GDPR art. 13(2)(d), art. 14(2)(e), art. 77(1) | Legg til \`complaint\` med en setning om retten til å klage, og gjerne adressen til Datatilsynet. | [complaint-right-required](https://w3id.org/tretten/rules/complaint-right-required) |
      | ⚠️ advarsel | Linje 14 | «Rådmannen» er en stilling. Behandlingsansvarlig er kommunen selv. | GDPR art. 4(7) | Skriv kommunens navn i \`name\`, og rådmannen under \`responsibility\`. | [controller-is-officer](https://w3id.org/tretten/rules/controller-is-officer) |
      | ⚠️ advarsel | Linje 16 | Lagringstiden «Opplysningene lagres så lenge det er nødvendig …» sier verken hvor lenge eller hva som avgjør det. | GDPR art. 13(2)(a), art. 14(2)(a) | Oppgi en periode (\`period\`) eller hva som avgjør lengden (\`criteria\`). | [retention-vague](https://w3id.org/tretten/rules/retention-vague) |
      | ℹ️ merknad | Linje 5 | Erklæringen er fra april 2018, altså mer enn åtte år gammel. | GDPR art. 5(2), art. 24(1) | Gå gjennom erklæringen, og oppgi datoen i \`reviewed\`. | [declaration-stale](https://w3id.org/tretten/rules/declaration-stale) |

      <details><summary>Opplysningsplikten i GDPR art. 13 og 14: 3 oppfylt, 2 mangler, 1 gjelder ikke</summary>

      | Bestemmelse | Status | Svar |
      | --- | --- | --- |
      | 13(1)(a) | ✅ oppfylt | Behandlingsansvarlig og kontaktopplysninger |
      | 13(1)(b) | ✅ oppfylt | Personvernombudets kontaktopplysninger |
      | 13(1)(f) | ➖ gjelder ikke | Overføring til land utenfor EØS: Ingen mottaker utenfor EØS er oppgitt. |
      | 13(2)(a) | ❌ mangler | Lagringstid: retention-vague |
      | 13(2)(b) | ✅ oppfylt | Rettene til innsyn, retting, sletting, begrensning, protest og dataportabilitet |
      | 13(2)(d) | ❌ mangler | Retten til å klage til Datatilsynet: complaint-right-required |

      </details>
      "
    `);
  });

  it('tells files that could not be read, in nynorsk', () => {
    expect(formatMarkdown(passingReport('fjord-nn'))).toMatchInlineSnapshot(`
      "## Kontroll av personvernerklæringar

      **Las 1 fil: 1 feil, 1 åtvaring, 0 merknader. 1 fil kunne ikkje lesast.** Per 2026-11-21, strict, tretten 0.1.0.

      ### Filer som ikkje kunne lesast

      - **examples/fjord/felles.json**: Fila finst ikkje.

      ### examples/fjord/fjord.json

      | Alvor | Stad | Funn | Grunnlag | Slik rettar du | Regel |
      | --- | --- | --- | --- | --- | --- |
      | ❌ feil | Linje 7 | Informasjonskapslane frå Google Analytics har ikkje noko føremål. | ekomloven § 3-15 | Skriv i \`purpose\` kva dei blir brukte til. | [cookie-purpose-required](https://w3id.org/tretten/rules/cookie-purpose-required) |
      | ⚠️ åtvaring | Linje 13 | Teksten ser ut til å innehalde eit fødselsnummer. | personopplysningsloven § 12; GDPR art. 5(1)(c) | Ta bort nummeret. | [national-id-in-text](https://w3id.org/tretten/rules/national-id-in-text) |

      <details><summary>Opplysningsplikta i GDPR art. 13 og 14: 1 oppfylt, 1 gjeld ikkje</summary>

      | Føresegn | Status | Svar |
      | --- | --- | --- |
      | 13(1)(a) | ✅ oppfylt | Behandlingsansvarleg og kontaktopplysningar |
      | 14(2)(f) | ➖ gjeld ikkje | Kjelda til opplysningane: Opplysningane kjem frå deg. |

      </details>
      "
    `);
  });

  it('says little when there is little to say', () => {
    expect(formatMarkdown(passingReport('no-files'))).toMatchInlineSnapshot(`
      "## Check of privacy declarations

      **Read 0 files: 0 errors, 0 warnings, 0 notes.** As of 2026-11-21, recommended, tretten 0.1.0.
      "
    `);
  });

  it('offers suggestions beside the remedy', () => {
    const report = reportWith([
      {
        remedy: 'Velg.',
        suggestions: [
          { text: 'Ta `a`', changes: [] },
          { text: 'Ta b', changes: [] },
        ],
      },
    ]);
    expect(formatMarkdown(report)).toContain('| Velg. Forslag: Ta `a`; Ta b |');
  });

  it('names the file that the value comes from', () => {
    expect(formatMarkdown(reportWith([{ path: 'felles/a_b.ts' }]))).toContain(
      '| felles/a\\_b.ts, Linje 16 |',
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a | b \\| c', 'a \\| b \\\\\\| c'],
    ['*b* _u_ ~~ `c <b>` # h', '\\*b\\* \\_u\\_ \\~\\~ \\`c &lt;b&gt;\\` \\# h'],
    ['[x](javascript:alert(1)) ![y](http://z)', `\\[x\\](javascript:alert(1)) !\\[y\\](http:${SPACE}//z)`],
    ['@octocat, a@b.no', `@${SPACE}octocat, a@${SPACE}b.no`],
    ['#123 og GH-45 og !6', `\\#${SPACE}123 og GH-${SPACE}45 og !${SPACE}6`],
    ['se www.vg.no og awww.vg.no', `se www${SPACE}.vg.no og awww${SPACE}.vg.no`],
    ['$x$ og ~etikett', `\\$${SPACE}x\\$ og \\~${SPACE}etikett`],
    ['en\n\n# to', 'en \\# to'],
    ['skriv `country: NO`', 'skriv `country: NO`'],
    ['&#8203; &lt;', `&amp;#${SPACE}8203; &amp;${SPACE}lt;`.replace('#', '\\#')],
  ])('shows %j as it stands', (message, shown) => {
    const row = formatMarkdown(reportWith([{ message }]))
      .split('\n')
      .find((line) => line.startsWith('| ⚠️'));
    expect(row).toContain(`| ${shown} |`);
  });

  it('links to no other address than a web address', () => {
    expect(formatMarkdown(reportWith([{ url: 'javascript:alert(1)' }]))).toContain('| retention-vague |');
    expect(formatMarkdown(reportWith([{ url: 'https://a.no/) [x' }]))).toContain('| retention-vague |');
  });

  it.each(['- a', '1. a', '2) a', '+ a'])('does not let the path %j begin a list', (path) => {
    const failures = [{ path, code: 'not-found', message: 'Borte.' }] as const;
    const lines = formatMarkdown({ ...passingReport('no-files'), failures }).split('\n');
    expect(lines).toContain(`- **${path}**: Borte.`);
  });

  it('shows no identity number', () => {
    expect(formatMarkdown(reportWith([{ message: 'Nei, 010101 12345.' }]))).toContain('Nei, ●●●●●● ●●●●●.');
  });
});

describe('a long report', () => {
  const many = (count: number) =>
    reportWith(
      Array.from({ length: count }, (_, index) => ({
        severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
        range: onLine(index + 1),
      })),
    );
  const rows = (text: string) =>
    ['❌ feil', '⚠️ advarsel', 'ℹ️ merknad'].map((kind) => text.split(`| ${kind} |`).length - 1);

  it('is told in full as long as there is room', () => {
    const text = formatMarkdown(many(30));
    expect(rows(text)).toEqual([10, 10, 10]);
    expect(text).toContain('<details>');
    expect(text).not.toContain('er ikke vist');
  });

  it('leaves out the overview, then the notes, then the warnings, and says so', () => {
    const report = many(30);
    let limit = formatMarkdown(report).length - 1;
    for (const [left, more] of [
      [[10, 10, 10], undefined],
      [[10, 10, 0], '10'],
      [[10, 0, 0], '20'],
    ]) {
      const text = formatMarkdown(report, { limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(rows(text)).toEqual(left);
      expect(text).toContain('Oversikten over artikkel 13 og 14 er utelatt');
      expect(/(\d+) funn til er ikke vist/.exec(text)?.[1]).toBe(more);
      limit = text.length - 1;
    }
  });

  it('tells how many errors there was no room for', () => {
    const text = formatMarkdown(many(900));
    const [errors = 0, ...others] = rows(text);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(64_000);
    expect(errors).toBeGreaterThan(100);
    expect(others).toEqual([0, 0]);
    expect(text).toContain(`${900 - errors} funn til er ikke vist her`);
  });
});
