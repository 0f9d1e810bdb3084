import type { LanguageVersion, Source, SourceKind } from '@tretten/schema';
import { isOtherSource } from './collection.ts';
import { matchingVersion } from './matching-version.ts';

/** Kinds that tell nothing without a name or words: which register, which authority? */
const NEEDS_NAME: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'public-register',
  'public-authority',
  'private-organisation',
  'publicly-available',
]);

const OTHERS =
  /(?<!\p{L})(?:(?:andre|ulike|forskjellige|forskjellege|diverse)\s+(?:offentlige?\s+|offentlege?\s+|private?\s+)?(?:etat|instans|organ|myndighet|styresmakt|virksomhet|verksemd|aktør|kilde|kjelde|register|registre)\p{L}*|samarbeidspart\p{L}+|tredjepart\p{L}*|(?:other|various)\s+(?:public\s+)?(?:authorities|agencies|bodies|sources|registers)|third\s+parties)(?!\p{L})/iu;
/** Nothing but the kind again: "offentlege register". */
const ONLY_KIND =
  /^\s*(?:fra\s+|frå\s+)?(?:offentli?e?ge|public)\s+(?:register|registre|registra|registrene|myndigheter|styresmakter|etater|etatar|instanser|instansar|organ|organer|kilder|kjelder|authorities|registers|sources)\s*\.?\s*$/iu;
/** A name after "such as" or a colon; case matters here. */
const NAMED = /(?:(?<!\p{L})(?:som|eksempel|dømes|eks\.|as)|:)\s+\p{Lu}/u;

/** Where a source other than the person stays unnamed: the words that say too little, `true` for no words at all. */
export function unnamedSource(source: Source, language: string): LanguageVersion | true | undefined {
  if (!isOtherSource(source) || source.name !== undefined) return undefined;
  if (source.text === undefined)
    return source.kind === undefined || NEEDS_NAME.has(source.kind) ? true : undefined;
  return matchingVersion(
    source.text,
    language,
    (text) => ONLY_KIND.test(text) || (OTHERS.test(text) && !NAMED.test(text)),
  );
}
