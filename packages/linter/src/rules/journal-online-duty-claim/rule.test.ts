import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const journal = (text: string | object) => ({ publicAccess: { journal: { text } } });
const AT = '/publicAccess/journal/text';

testRule(rule, [
  ...[
    'Kommunen er pliktig til å offentliggjøre postlisten på internett.',
    'Kommunen er etter offentleglova pålagt å legge ut postlisten på nett.',
    'Kommunen pliktar å publisere postlista på nettsida.',
    'Vi har plikt til å leggje postjournalen ut på heimesida.',
    'Offentleglova krev at postjournalen blir lagd ut på nettstaden.',
    'Postlisten skal legges ut på hjemmesiden etter offentleglova § 10.',
    'Etter offentleglova må journalen publiseres på nett.',
    'The municipality is required to publish its journal on its website.',
    'Vi er pålagde å gjere journalen tilgjengeleg på internett.',
    'Vi er ved lov forpliktet til å publisere postjournalen på hjemmesiden.',
    'Lova krev at alle kommunar har den offentlege journalen på nettet.',
  ].map((text) => ({
    name: text,
    declaration: journal(text),
    findings: [{ messageId: 'claim', pointer: AT, severity: 'warning' as const }],
  })),
  {
    name: 'in two languages, told once',
    declaration: journal({
      nn: 'Kommunen pliktar å publisere postlista på nettsida.',
      nb: 'Kommunen plikter å publisere postlisten på nettsiden.',
    }),
    findings: [{ messageId: 'claim', pointer: `${AT}/nb` }],
  },
  ...[
    'Kommunen har plikt til å føre postjournal etter offentleglova § 10.',
    'Kommunen har plikt til å føre journal, som vi publiserer på nettsiden.',
    'Kommunen har ikke plikt til å publisere postlisten på nett.',
    'Vi publiserer postlisten på nettsiden.',
    'Postlisten skal publiseres på nettsiden hver uke.',
    'Kommunen legg dokument på postlista på heimesida.',
    'Loven krever at vi fører journal, og du finner den på nettet.',
    'Lova krev at vi fører journalen som ligg på nettsida.',
    'Departementene er pålagt å publisere journalen på nett.',
    'Når vi publiserer journalen på nett, må vi ta ut fødselsnummer.',
    'Kommunen plikter å publisere budsjettet på nettsiden.',
    'Legger vi dokumenter på nett, har vi plikt til å oppgi kriteriene for postlisten.',
  ].map((text) => ({ name: text, declaration: journal(text) })),
  {
    name: 'a body of the state has the duty',
    declaration: {
      controller: { kind: 'state-agency' },
      ...journal('Vi plikter å publisere postlisten på nettsiden.'),
    },
  },
]);
