import type { IndirectCollection, Source } from '@tretten/schema';
import { isDirectSource, isExempted } from '../../facts/collection.ts';
import { unnamedSource } from '../../facts/unnamed-source.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Where data come from others, the source must be told (GDPR 14(2)(f), recital 61). */
export default defineRule({
  id: 'source-required',
  title: {
    nb: 'Erklæringen må si hvor opplysninger fra andre er hentet',
    nn: 'Erklæringa må seie kvar opplysningar frå andre er henta',
    en: 'The source must be stated where data come from others',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 14(2)(f)'],
  answers: ['14(2)(f)'],
  since: '0.1',
  messages,
  check({ general, language }, { activities, report }) {
    for (const { pointer, value, origin } of activities) {
      const own = origin['indirectCollection'] === `${pointer}/indirectCollection`;
      if (own && isSilent(value.indirectCollection, value.sources))
        report('missing', {}, `#${pointer}/sources`);
    }
    // What `general` says of collection from others is answered by any activity that names such a source.
    const all = [...(general?.sources ?? []), ...activities.flatMap(({ value }) => value.sources ?? [])];
    if (isSilent(general?.indirectCollection, all)) report('missing', {}, '#/general/sources');
    for (const { value, origin } of activities) {
      for (const [index, source] of (value.sources ?? []).entries()) {
        const unnamed = unnamedSource(source, language);
        const place = `#${origin['sources']}/${index}`;
        if (unnamed) report('unnamed', {}, unnamed === true ? place : `${place}/text${unnamed.suffix}`);
      }
    }
  },
});

/** Whether collection from others is told, an exemption does not cover all of it, and no source but the person is named. */
function isSilent(told: IndirectCollection | undefined, sources: readonly Source[] = []): boolean {
  return told !== undefined && !isExempted(told) && sources.every(isDirectSource);
}
