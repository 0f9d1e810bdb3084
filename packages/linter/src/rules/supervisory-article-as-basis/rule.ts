import type { LawCitation } from '@tretten/norway/law-reference';
import type { PrivacyDeclaration } from '@tretten/schema';
import { ownNames } from '../../facts/own-names.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { defineRule } from '../../rule/define-rule.ts';

const LEGAL_BASIS = /\/legalBases\/\*\//u;
const SPEAKS_OF_BASIS =
  /(?<!\p{L})(?:\p{L}{0,12}grunnlag\p{L}{0,4}|hjemmel\p{L}{0,2}|hjemle[rt]|heimel\p{L}{0,2}|heimla|rett(?:slig|sleg)\s+plikt|legal\s+basis)(?!\p{L})/iu;
const SPEAKS_OF_AUTHORITY =
  /(?<!\p{L})(?:Datatilsyn\p{L}{0,20}|tilsynsmynd\p{L}{0,20}|tilsynsorgan\p{L}{0,20}|supervisory\s+authorit\p{L}{1,20})(?!\p{L})/iu;

/** Art. 57 and 58 list what the supervisory authority does; they give no municipality a basis. */
export default defineRule({
  id: 'supervisory-article-as-basis',
  title: {
    nb: 'Artikkel 57 og 58 gir ikke kommunen grunnlag',
    nn: 'Artikkel 57 og 58 gir ikkje kommunen grunnlag',
    en: 'Articles 57 and 58 give a municipality no legal basis',
  },
  at: '#Citation',
  severity: 'error',
  sources: ['GDPR 57(1)', 'GDPR 58', 'GDPR 13(1)(c)', 'GDPR 14(1)(c)'],
  since: '0.1',
  mentions: ['57', '58'],
  messages: {
    supervisory: {
      nb: {
        text: '«{law}» handler om oppgavene og myndigheten til Datatilsynet og kan ikke være kommunens grunnlag.',
        remedy: 'Ta ut henvisningen, og oppgi i «law» loven som gir kommunen oppgaven eller plikten.',
      },
      nn: {
        text: '«{law}» handlar om oppgåvene og mynda til Datatilsynet og kan ikkje vere grunnlag for kommunen.',
        remedy: 'Ta ut tilvisinga, og oppgi i «law» lova som gir kommunen oppgåva eller plikta.',
      },
      en: {
        text: '“{law}” is about the tasks and powers of the supervisory authority and cannot be a municipality’s legal basis.',
        remedy:
          'Remove the reference and name in `law` the act that gives the municipality the task or duty.',
      },
    },
  },
  check(node, context) {
    const isBasis = LEGAL_BASIS.test(context.path);
    if (!isBasis && node.from === 'reference') return;
    const groups = readStatement(node, context, {
      concerns: isSupervisory,
      read: (citation, around) => (isBasis || isSaidToBeBasis(around()) ? citation : undefined),
    });
    if (groups.length > 0 && isAuthorityItself(context.declaration)) return;
    for (const { pointer, words } of groups) context.report('supervisory', { law: words }, `#${pointer}`);
  },
});

function isSupervisory({ act, provisions }: LawCitation): boolean {
  return act === 'gdpr' && provisions.some(({ article }) => article === '57' || article === '58');
}

function isSaidToBeBasis(sentence: string): boolean {
  return SPEAKS_OF_BASIS.test(sentence) && !SPEAKS_OF_AUTHORITY.test(sentence);
}

/** Datatilsynet itself may rest on them. */
function isAuthorityItself({ controller, language }: PrivacyDeclaration): boolean {
  return ownNames(controller, language).includes('datatilsynet');
}
