import { describe, expect, it } from 'vitest';
import { formatText, formatTextEnd, formatTextFile, isFlawless } from '../src/index.ts';
import { fixtureText, passingReport } from './reports.ts';

const plain = { color: false, sources: fixtureText };

describe('formatText', () => {
  it('tells findings in bokmål', () => {
    expect(formatText(passingReport('balsfjord-nb'), plain)).toMatchInlineSnapshot(`
      "examples/balsfjord/balsfjord.yaml:3:1  feil  complaint-right-required
        Erklæringen sier ikke at man kan klage til Datatilsynet.

          2 │ $schema: https://w3id.org/tretten/v1/privacy-declaration.schema.json
        > 3 │ language: nb
            │ ^^^^^^^^
          4 │ title: Balsfjord kommunes personvernerklæring

        Grunnlag: GDPR art. 13(2)(d), art. 14(2)(e), art. 77(1)
        Slik retter du: Legg til \`complaint\` med en setning om retten til å klage, og
        gjerne adressen til Datatilsynet.
        https://w3id.org/tretten/rules/complaint-right-required

      examples/balsfjord/balsfjord.yaml:5:12  merknad  declaration-stale
        Erklæringen er fra april 2018, altså mer enn åtte år gammel.

          4 │ title: Balsfjord kommunes personvernerklæring
        > 5 │ published: 2018-04
            │            ^^^^^^^
          6 │ controller:

        Grunnlag: GDPR art. 5(2), art. 24(1)
        Slik retter du: Gå gjennom erklæringen, og oppgi datoen i \`reviewed\`.
        https://w3id.org/tretten/rules/declaration-stale

      examples/balsfjord/balsfjord.yaml:14:25  advarsel  controller-is-officer
        «Rådmannen» er en stilling. Behandlingsansvarlig er kommunen selv.

          13 │     name: HR og lønn
        > 14 │     controller: { name: Rådmannen }
             │                         ^^^^^^^^^
          15 │     retention:

        Grunnlag: GDPR art. 4(7)
        Slik retter du: Skriv kommunens navn i \`name\`, og rådmannen under
        \`responsibility\`.
        https://w3id.org/tretten/rules/controller-is-officer

      examples/balsfjord/balsfjord.yaml:16:36  advarsel  retention-vague
        Lagringstiden «Opplysningene lagres så lenge det er nødvendig …» sier verken
        hvor lenge eller hva som avgjør det.

          15 │     retention:
        > 16 │ … Opplysningene lagres så lenge det er nødvendig, og slettes deretter …
             │                        ^^^^^^^^^^^^^^^^^^^^^^^^^
          17 │ rights:

        Grunnlag: GDPR art. 13(2)(a), art. 14(2)(a)
        Slik retter du: Oppgi en periode (\`period\`) eller hva som avgjør lengden
        (\`criteria\`).
        https://w3id.org/tretten/rules/retention-vague

      Opplysningsplikten i GDPR art. 13 og 14: examples/balsfjord/balsfjord.yaml (Balsfjord kommune)

        13(1)(a)  ✓ oppfylt       Behandlingsansvarlig og kontaktopplysninger:
                                  /controller
        13(1)(b)  ✓ oppfylt       Personvernombudets kontaktopplysninger:
                                  /dataProtectionOfficer/contact
        13(1)(f)  – gjelder ikke  Overføring til land utenfor EØS: Ingen mottaker
                                  utenfor EØS er oppgitt.
        13(2)(a)  ✗ mangler       Lagringstid: retention-vague
        13(2)(b)  ✓ oppfylt       Rettene til innsyn, retting, sletting, begrensning,
                                  protest og dataportabilitet: /rights/access +2
        13(2)(d)  ✗ mangler       Retten til å klage til Datatilsynet:
                                  complaint-right-required

      Leste 1 fil: 1 feil, 2 advarsler, 1 merknad.
      "
    `);
  });
  it('shows the lines of the file that a finding stands in', () => {
    const report = passingReport('balsfjord-nb');
    const [file] = report.files;
    const [finding] = file?.findings ?? [];
    if (!file || !finding) throw new Error('the report has a finding');
    const start = { offset: 6, line: 1, column: 7 };
    const range = { start, end: { offset: 12, line: 1, column: 13 } };
    const elsewhere = { ...finding, path: 'felles/kontakt.ts', range };
    const sources = (path: string) => (path === 'felles/kontakt.ts' ? 'const EPOST = 1;' : fixtureText(path));
    const text = formatTextFile({ ...file, findings: [elsewhere, finding] }, { ...plain, sources });
    expect(text).toContain('felles/kontakt.ts:1:7  ');
    expect(text).toContain('> 1 │ const EPOST = 1;');
    expect(text.indexOf('balsfjord.yaml:3:1')).toBeLessThan(text.indexOf('felles/kontakt.ts:1:7'));
  });
  it('tells findings and files that failed in nynorsk, with tabs, a range of four lines and a masked number', () => {
    expect(formatText(passingReport('fjord-nn'), plain)).toMatchInlineSnapshot(`
      "examples/fjord/fjord.json:7:4  feil  cookie-purpose-required
        Informasjonskapslane frå Google Analytics har ikkje noko føremål.

          6 │         "items": [
        > 7 │             {
            │             ^ til linje 10
          8 │                 "tool": "Google Analytics",

        Grunnlag: ekomloven § 3-15
        Slik rettar du: Skriv i \`purpose\` kva dei blir brukte til.
        https://w3id.org/tretten/rules/cookie-purpose-required

      examples/fjord/fjord.json:13:59  åtvaring  national-id-in-text
        Teksten ser ut til å innehalde eit fødselsnummer.

          12 │     },
        > 13 │ …eading": "Døme", "text": "Fødselsnummer ●●●●●● ●●●●● er oppdikta." }]
             │                                          ^^^^^^^^^^^^
          14 │ }

        Grunnlag: personopplysningsloven § 12; GDPR art. 5(1)(c)
        Slik rettar du: Ta bort nummeret.
        https://w3id.org/tretten/rules/national-id-in-text

      Opplysningsplikta i GDPR art. 13 og 14: examples/fjord/fjord.json

        13(1)(a)  ✓ oppfylt      Behandlingsansvarleg og kontaktopplysningar: heile
                                 erklæringa
        14(2)(f)  – gjeld ikkje  Kjelda til opplysningane: Opplysningane kjem frå deg.

      examples/fjord/felles.json  kunne ikkje lesast
        Fila finst ikkje.

      Las 1 fil: 1 feil, 1 åtvaring, 0 merknader. 1 fil kunne ikkje lesast.
      "
    `);
  });
  it('praises in English', () => {
    expect(formatText(passingReport('nordvik-en'), { ...plain, width: 110 })).toMatchInlineSnapshot(`
      "The duty to inform in GDPR art. 13 and 14: examples/nordvik/nordvik.yaml (Nordvik Municipality)

        13(1)(a)  ✓ satisfied       Controller and contact details: /controller
        13(1)(b)  ✓ satisfied       Contact details of the data protection officer: /dataProtectionOfficer/contact
        13(1)(d)  – not applicable  Legitimate interests: No activity relies on art. 6(1)(f).
        14(2)(f)  ✓ satisfied       Source of the data: /general/sources +1

      Well done! The check found nothing to fix.

      Read 1 file: 0 errors, 0 warnings, 0 notes.
      "
    `);
  });
  it('does without frames when the text is gone, and without legal sources when there are none', () => {
    expect(formatText(passingReport('syntax-error-nb'), plain)).toMatchInlineSnapshot(`
      "personvern.json:3:14  feil  syntax-error
        Teksten begynner med et anførselstegn, men slutter aldri.
        Slik retter du: Sett et anførselstegn til slutt på linje 3.
        https://w3id.org/tretten/rules/syntax-error

      -:1:1  feil  empty-document
        Det står ingenting i filen.
        Slik retter du: Skriv erklæringen, eller ta bort filen.
        https://w3id.org/tretten/rules/empty-document

      a.yaml  kunne ikke leses
        Du har ikke tilgang til filen.
      mappe.yaml  kunne ikke leses
        Dette er en mappe, ikke en fil.
      b.yaml  kunne ikke leses
        Disken svarte ikke.
      c.txt  kunne ikke leses
        Bare .json, .yaml og .yml leses.

      Leste 2 filer: 2 feil, 0 advarsler, 0 merknader. 4 filer kunne ikke leses.
      "
    `);
  });
  it('does not praise a run that read nothing', () => {
    expect(formatText(passingReport('no-files'), plain)).toBe(
      'Read 0 files: 0 errors, 0 warnings, 0 notes.\n',
    );
  });
  it('does not praise a declaration with a gap that no finding tells of', () => {
    const report = passingReport('nordvik-en');
    const files = report.files.map((file) => ({
      ...file,
      coverage: (file.coverage ?? []).map((entry) => ({ ...entry, status: 'missing' as const })),
    }));
    expect(formatText({ ...report, files }, plain)).not.toContain('Well done');
    expect(formatText({ ...report, files }, plain)).toContain('✗ missing');
  });
  it('leaves out everything but errors and the summary when quiet', () => {
    expect(formatText(passingReport('fjord-nn'), { ...plain, quiet: true })).toMatchInlineSnapshot(`
      "examples/fjord/fjord.json:7:4  feil  cookie-purpose-required
        Informasjonskapslane frå Google Analytics har ikkje noko føremål.

          6 │         "items": [
        > 7 │             {
            │             ^ til linje 10
          8 │                 "tool": "Google Analytics",

        Grunnlag: ekomloven § 3-15
        Slik rettar du: Skriv i \`purpose\` kva dei blir brukte til.
        https://w3id.org/tretten/rules/cookie-purpose-required

      examples/fjord/felles.json  kunne ikkje lesast
        Fila finst ikkje.

      Las 1 fil: 1 feil, 1 åtvaring, 0 merknader. 1 fil kunne ikkje lesast.
      "
    `);
    expect(formatText(passingReport('nordvik-en'), { ...plain, quiet: true })).toBe(
      'Read 1 file: 0 errors, 0 warnings, 0 notes.\n',
    );
  });
  it('says the same file by file', () => {
    const report = passingReport('fjord-nn');
    const options = { ...plain, language: report.language };
    const files = report.files.map((file) => formatTextFile(file, options));
    const end = formatTextEnd({ ...report, flawless: report.files.every(isFlawless) }, options);
    expect([...files, end].join('')).toBe(formatText(report, options));
  });
  it('speaks English about parts of a report when no language is asked for', () => {
    const { summary } = passingReport('fjord-nn');
    expect(formatTextEnd({ summary, failures: [], flawless: false }, { color: false })).toBe(
      'Read 1 file: 1 error, 1 warning, 0 notes.\n',
    );
  });
  it('takes labels in another language than the messages', () => {
    const text = formatText(passingReport('syntax-error-nb'), { ...plain, language: 'nn' });
    expect(text).toContain('Slik rettar du: Sett et anførselstegn til slutt på linje 3.');
  });
  it('colours by ANSI codes when asked to', () => {
    const report = passingReport('fjord-nn');
    const text = formatText(report, { ...plain, color: true, quiet: true });
    expect(text.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
      "␛[1mexamples/fjord/fjord.json␛[22m:7:4  ␛[31mfeil␛[39m  ␛[1mcookie-purpose-required␛[22m
        Informasjonskapslane frå Google Analytics har ikkje noko føremål.

          ␛[2m6 │␛[22m         "items": [
        ␛[31m>␛[39m ␛[2m7 │␛[22m             {
          ␛[2m  │␛[22m             ␛[31m^ til linje 10␛[39m
          ␛[2m8 │␛[22m                 "tool": "Google Analytics",

        Grunnlag: ekomloven § 3-15
        Slik rettar du: Skriv i \`purpose\` kva dei blir brukte til.
        ␛[2mhttps://w3id.org/tretten/rules/cookie-purpose-required␛[22m

      ␛[1mexamples/fjord/felles.json␛[22m  ␛[31mkunne ikkje lesast␛[39m
        Fila finst ikkje.

      Las 1 fil: ␛[31m1 feil␛[39m, ␛[33m1 åtvaring␛[39m, 0 merknader. ␛[31m1 fil kunne ikkje lesast.␛[39m
      "
    `);
  });
  it('fits a narrow terminal, but never breaks an address', () => {
    const lines = formatText(passingReport('balsfjord-nb'), { ...plain, width: 40 }).split('\n');
    const tooLong = lines.filter((line) => line.length > 40 && !/https:|balsfjord\.yaml|^Leste/.test(line));
    expect(tooLong).toEqual([]);
  });
});
