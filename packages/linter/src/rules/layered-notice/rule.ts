import type { LayerKind } from '@tretten/schema';
import { stringsOf } from '../../facts/strings.ts';
import { wordCount } from '../../facts/word-count.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Longer than this, about seven minutes of reading, a text needs a way in. A measure of ours; no source gives one. */
const LIMIT = 1500;

const SHORT: ReadonlySet<LayerKind> = new Set<LayerKind>(['short', 'easy-language']);

/** A heading or a text that announces the short version on the page itself. */
const SUMMARY =
  /(?<!\p{L})(?:kort\s+(?:fortalt|sagt|oppsummer\p{L}{1,3})|(?:kort\s+)?(?:oppsummering|samandrag|sammendrag)\s+av\s+(?:personvern)?erklæring|in\s+(?:short|brief)|at\s+a\s+glance)(?!\p{L})/iu;

/** A long declaration should come in layers, the short one first. */
export default defineRule({
  id: 'layered-notice',
  title: {
    nb: 'En lang erklæring bør ha en kort utgave',
    nn: 'Ei lang erklæring bør ha ei kort utgåve',
    en: 'A long declaration should have a short version',
  },
  at: '',
  severity: 'info',
  sources: ['Datatilsynet: informasjon og åpenhet', 'GDPR 12(1)'],
  since: '0.1',
  messages: {
    noLayer: {
      nb: {
        text: 'Erklæringen er på om lag {words} ord og har ingen kort utgave (mer enn {limit} ord regnes som langt).',
        remedy:
          'Lag en kort utgave med formålene, hvem som er ansvarlig og rettighetene, og legg den til i «layers» med «kind: short».',
      },
      nn: {
        text: 'Erklæringa er på om lag {words} ord og har inga kort utgåve (meir enn {limit} ord blir rekna som langt).',
        remedy:
          'Lag ei kort utgåve med formåla, kven som er ansvarleg og rettane, og legg ho til i «layers» med «kind: short».',
      },
      en: {
        text: 'The declaration has about {words} words and no short version (more than {limit} words counts as long).',
        remedy:
          'Make a short version with the purposes, who is responsible and the rights, and add it to `layers` with `kind: short`.',
      },
    },
  },
  check(_root, { declaration, report }) {
    if (declaration.layers?.some(({ kind }) => SHORT.has(kind))) return;
    const words = wordCount(declaration);
    if (words <= LIMIT) return;
    if (stringsOf(declaration, (text) => SUMMARY.test(text)).length > 0) return;
    report('noLayer', { words: Math.round(words / 100) * 100, limit: LIMIT }, '/layers');
  },
});
