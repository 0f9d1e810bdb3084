import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const complaint = (complaint: object) => ({ complaint });
const unnamed = (pointer = '/complaint') => [{ messageId: 'unnamed', pointer, severity: 'warning' as const }];

testRule(rule, [
  { name: 'no complaint at all is told by another rule', declaration: {} },
  {
    name: 'the office instead of the name',
    declaration: complaint({ text: 'Du kan klage til tilsynsmyndigheten.' }),
    findings: unnamed(),
  },
  {
    name: 'the office as the name (nynorsk)',
    declaration: complaint({ authority: { name: 'Tilsynsmyndigheita' }, text: 'Du kan klage.' }),
    findings: unnamed('/complaint/authority'),
  },
  {
    name: 'nobody',
    declaration: complaint({ text: 'Du kan klage på behandlinga.' }),
    findings: unnamed(),
  },
  { name: 'named in the text', declaration: complaint({ text: 'Du kan klage til Datatilsynet.' }) },
  { name: 'named in how to', declaration: complaint({ howTo: { nn: 'Sjå nettsidene til Datatilsynet.' } }) },
  { name: 'named as authority', declaration: complaint({ authority: { name: 'Datatilsynet' } }) },
  {
    name: 'named in English',
    declaration: complaint({ text: { en: 'You can complain to the Data Protection Authority.' } }),
  },
  {
    name: 'by its address',
    declaration: complaint({
      authority: { web: 'https://www.datatilsynet.no/klage' },
      text: 'Du kan klage her.',
    }),
  },
  {
    name: 'another body is told by another rule',
    declaration: complaint({ authority: { name: 'Statsforvalteren' } }),
  },
  {
    name: 'another body in words is told by another rule',
    declaration: complaint({ text: 'Du kan klage til statsforvaltaren.' }),
  },
]);
