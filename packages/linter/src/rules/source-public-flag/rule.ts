import type { Source } from '@tretten/schema';
import { isOtherSource } from '../../facts/collection.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Where relevant, people must learn whether data from others came from publicly accessible sources (GDPR 14(2)(f)). */
export default defineRule({
  id: 'source-public-flag',
  title: {
    nb: 'Det bør stå om kilden er åpen for alle',
    nn: 'Det bør stå om kjelda er open for alle',
    en: 'Whether the source is publicly accessible should be stated',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 14(2)(f)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Det står ikke om kilden er åpen for alle (artikkel 14 nr. 2 bokstav f).',
        remedy: 'Legg til «publiclyAccessible: true» eller «publiclyAccessible: false».',
      },
      nn: {
        text: 'Det står ikkje om kjelda er open for alle (artikkel 14 nr. 2 bokstav f).',
        remedy: 'Legg til «publiclyAccessible: true» eller «publiclyAccessible: false».',
      },
      en: {
        text: 'It is not stated whether the source is publicly accessible (Article 14(2)(f)).',
        remedy: 'Add `publiclyAccessible: true` or `publiclyAccessible: false`.',
      },
    },
    several: {
      nb: {
        text: 'Det står ikke om {count} av kildene er åpne for alle (artikkel 14 nr. 2 bokstav f).',
        remedy: 'Legg til «publiclyAccessible: true» eller «publiclyAccessible: false» på hver kilde.',
      },
      nn: {
        text: 'Det står ikkje om {count} av kjeldene er opne for alle (artikkel 14 nr. 2 bokstav f).',
        remedy: 'Legg til «publiclyAccessible: true» eller «publiclyAccessible: false» på kvar kjelde.',
      },
      en: {
        text: 'It is not stated whether {count} of the sources are publicly accessible (Article 14(2)(f)).',
        remedy: 'Add `publiclyAccessible: true` or `publiclyAccessible: false` to each source.',
      },
    },
  },
  check({ sources = [] }, { report }) {
    const { length } = sources.filter(leavesOpen);
    if (length > 1) report('several', { count: length }, '/sources');
    else if (length === 1)
      report('missing', {}, `/sources/${sources.findIndex(leavesOpen)}/publiclyAccessible`);
  },
});

/** A source of the kind `publicly-available` says it by its kind. */
function leavesOpen(source: Source): boolean {
  return (
    isOtherSource(source) && source.kind !== 'publicly-available' && source.publiclyAccessible === undefined
  );
}
