import { describe, expect, test } from 'vitest';
import {
  describeProblem,
  LOCALES,
  type LocalizedMessage,
  placeholdersOf,
  STRUCTURAL_MESSAGES,
  validateDeclaration,
} from '../src/index.ts';
import { codeOf } from '../src/structure.ts';
import { declarationWith } from './declarations.ts';

const MESSAGES: [string, LocalizedMessage][] = Object.entries(STRUCTURAL_MESSAGES);

/** Words that give away bokmål in a nynorsk sentence. */
const BOKMÅL =
  /\b(ikke|fra|hvis|noe|noen|være|skrevet|listen|lest|sifre|anførselstegn|hører|hvordan|hvilke|et)\b/;

describe('sentences about the structure', () => {
  test.each(MESSAGES)('%s has the same placeholders in every language', (_, message) => {
    const wanted = placeholdersOf(message.nb.text + message.nb.remedy);
    for (const locale of LOCALES) {
      expect(placeholdersOf(message[locale].text + message[locale].remedy)).toEqual(wanted);
      expect(placeholdersOf(message[locale].text)).toEqual(placeholdersOf(message.nb.text));
    }
  });

  test.each(MESSAGES)('%s is made of whole sentences', (id, message) => {
    expect(() => codeOf(id as never)).not.toThrow();
    for (const locale of LOCALES) {
      const { text, remedy } = message[locale];
      expect(text).toMatch(/^(\p{Lu}|«|“|`|\{).*[.]$/u);
      expect(remedy).toMatch(/^\p{Lu}.*([.?]|\{\w+\})$/u);
      expect(text + remedy).not.toMatch(locale === 'en' ? /[«»]/ : /[“”`]/);
    }
  });

  test.each(MESSAGES)('%s in nynorsk is not bokmål', (_, message) => {
    expect(message.nn.text + message.nn.remedy).not.toMatch(BOKMÅL);
  });

  test('a problem is told in each language', () => {
    const [problem] = validateDeclaration(
      declarationWith('/processingActivities/0/legalBases/0/article', '6.1.e'),
    );
    const told = LOCALES.map((locale) => describeProblem(problem as never, locale));
    expect(told).toEqual([
      { text: '«6.1.e» er ikke en av verdiene som kan stå her.', remedy: 'Mente du «6(1)(e)»?' },
      { text: '«6.1.e» er ikkje ein av verdiane som kan stå her.', remedy: 'Meinte du «6(1)(e)»?' },
      { text: '“6.1.e” is not one of the values allowed here.', remedy: 'Did you mean “6(1)(e)”?' },
    ]);
  });
});
