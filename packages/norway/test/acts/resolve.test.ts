import { describe, expect, it } from 'vitest';
import { type ActId, resolveAct } from '../../src/acts.ts';
import { findLawReferences, resolveCitation } from '../../src/law-reference.ts';

type Case = [text: string, asOf: string | undefined, act: ActId | undefined, by: string | undefined];

describe('citations decided by section, then by date', () => {
  it.each<Case>([
    ['etter POL § 8 f)', undefined, 'popplyl-2000', 'fingerprint'],
    ['etter POL § 8 a), b) eller f) samt § 9 a)', '2026-11-21', 'popplyl-2000', 'fingerprint'],
    ['personopplysningsloven § 8 for arkivformål', '2026-11-21', 'popplyl-2018', 'date'],
    ['personopplysningsloven § 8 for arkivformål', '2018-04', 'popplyl-2000', 'date'],
    ['personopplysningsloven § 8 for arkivformål', undefined, undefined, undefined],
    ['rett til innsyn etter POL § 18', '2026-11-21', 'popplyl-2000', 'fingerprint'],
    [
      'personvernombudet har taushetsplikt om innsyn, personopplysningsloven § 18',
      '2026-11-21',
      'popplyl-2018',
      'date',
    ],
    ['retting og sletting, jf. POL §§27 og 28', '2026-11-21', 'popplyl-2000', 'fingerprint'],
    ['gebyr etter personopplysningsloven §§ 26 og 27', '2026-11-21', 'popplyl-2018', 'date'],
    ['informasjonssikkerhet, POL §13', '2026-11-21', 'popplyl-2000', 'fingerprint'],
    ['overføring til tredjeland, personopplysningsloven § 13', '2026-11-21', 'popplyl-2018', 'date'],
    ['kameraovervåking, personopplysningsloven § 37', '2026-11-21', 'popplyl-2000', 'fingerprint'],
    ['personopplysningsloven § 12 a', undefined, 'popplyl-2018', 'fingerprint'],
    ['personopplysningsforskriften kap 2', '2026-11-21', 'pof-2000', 'fingerprint'],
    ['personopplysningsforskriftens §§ 2-8 og 2-14', undefined, 'pof-2000', 'fingerprint'],
    ['personopplysningsforskriften § 4', '2026-11-21', 'pof-2018', 'date'],
    ['Etter arkivlova § 6 har kommunen arkivplikt', '2026-11-21', 'arkl-1992', 'fingerprint'],
    ['Etter arkivlova § 6 fører kommunen liste', '2026-11-21', 'arkl-2025', 'date'],
    ['Etter arkivlova § 6 fører kommunen liste', '2024-01-01', 'arkl-1992', 'date'],
    ['overført til Arkivverket i tråd med arkivlova § 10', '2026-11-21', 'arkl-1992', 'fingerprint'],
    ['etter opplæringslova § 9 A-4', '2026-11-21', 'oppl-1998', 'fingerprint'],
    ['etter opplæringslova kapittel 9 A', '2026-11-21', 'oppl-1998', 'fingerprint'],
    ['spesialundervisning, opplæringslova § 5-1', '2026-11-21', 'oppl-1998', 'fingerprint'],
    ['vidaregåande opplæring, opplæringslova § 5-1', '2026-11-21', 'oppl-2023', 'date'],
    ['barnevernloven § 6-7', '2026-11-21', 'bvl-1992', 'fingerprint'],
    ['innhenting etter barnevernloven § 6-4', '2026-11-21', 'bvl-1992', 'fingerprint'],
    ['barnevernloven § 13-6', '2026-11-21', 'bvl-2021', 'date'],
    ['informasjonskapsler, ekomloven § 2-7 b', '2026-11-21', 'ekomloven-2003', 'fingerprint'],
    ['informasjonskapsler, ekomloven § 3-15', '2026-11-21', 'ekomloven-2024', 'date'],
    ['forvaltningsloven § 17', '2026-11-21', 'fvl-1967', 'date'],
    ['forvaltningsloven § 17', undefined, 'fvl-1967', 'name'],
    ['Offentlighetsloven gir innsyn', undefined, 'offl-2006', 'name'],
    ['Offentlighetsloven gir innsyn', '2026-11-21', 'offl-2006', 'date'],
    ['Offentlighetsloven gir innsyn', '2005-01-01', 'offvl-1970', 'date'],
    ['kommuneloven § 13-1', '2019-11-01', undefined, undefined],
    ['kommuneloven § 13-1', '2026-11-21', 'koml-2018', 'date'],
    ['barnetrygdloven § 3', '2026-11-21', undefined, undefined],
  ])('%s (%s)', (text, asOf, act, by) => {
    const [citation] = findLawReferences(text);
    if (!citation) throw new Error('no citation found');
    const resolved = resolveCitation(citation, { context: text, ...(asOf && { asOf }) });
    expect([resolved.act?.id, resolved.by]).toEqual([act, by]);
  });
});

describe('resolveAct', () => {
  it('gives the fingerprint with its reason and its limit', () => {
    const { act, fingerprint } = resolveAct('POL', { provision: { section: '18' }, context: 'innsyn' });
    expect(act?.id).toBe('popplyl-2000');
    expect(fingerprint).toMatchObject({ maxSeverity: 'warning', confidence: 'high' });
  });

  it.each([
    ['offentlighetsloven', true],
    ['offentlegheitslova', true],
    ['offentleglova', false],
    ['pasientrettighetsloven', true],
    ['pasient- og brukerrettighetsloven', false],
    ['gravferdsloven', true],
    ['barnevernloven', true],
    ['barnevernsloven', false],
  ])('knows whether %s is an outdated name', (name, outdated) => {
    expect(resolveAct(name, { asOf: '2026-11-21' }).outdatedName).toBe(outdated);
  });

  it('gives the candidates of a name it cannot decide', () => {
    const { act, candidates } = resolveAct('personopplysningsloven');
    expect(act).toBeUndefined();
    expect(candidates.map(({ id }) => id)).toEqual(['popplyl-2018', 'popplyl-2000']);
  });
});
