import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const required = (pointer: string) => [{ messageId: 'required', pointer, severity: 'warning' as const }];

testRule(rule, [
  { name: 'no complaint', declaration: {} },
  {
    name: 'said twice, told once',
    declaration: { complaint: { priorContact: 'required', text: 'Du må først kontakte kommunen.' } },
    findings: required('/complaint/priorContact'),
  },
  ...[
    'Du må ta kontakt med oss før du klager til Datatilsynet.',
    'Du må først kontakte kommunen.',
    'Klagen må først sendes til kommunen.',
    'Før du klagar, må du ha vore i kontakt med personvernombodet.',
    'Ein skal  ha kontakta kommunen før ein kan klage.',
    'You must contact us before you complain.',
    'Du kan først klage til Datatilsynet når kommunen har behandlet klagen din.',
    'Klager til Datatilsynet må gå gjennom personvernombudet vårt.',
    'Klager til Datatilsynet skal sendast til kommunen først.',
  ].map((text) => ({
    name: text,
    declaration: { complaint: { text } },
    findings: required('/complaint/text'),
  })),
  {
    name: 'in how to complain, in one language',
    declaration: {
      complaint: { howTo: { nb: 'Skriv til Datatilsynet.', nn: 'Du må først kontakte kommunen.' } },
    },
    findings: required('/complaint/howTo/nn'),
  },
  ...[
    'Du bør kontakte oss før du klager til Datatilsynet.',
    'Snakk gjerne med oss først.',
    'Du kan klage til Datatilsynet når som helst. Kommunen svarer deg først.',
    'Klage til Datatilsynet skal du sende via skjemaet deres.',
    'Klage til Datatilsynet skal ikke sendes til kommunen først.',
    'Klage på selve vedtaket skal sendes til kommunen.',
    'Du må skrive hva saken gjelder før du sender klagen.',
    'Kommunen må svare deg. Du kan klage før vi har svart.',
    'Du kan klage til Datatilsynet når du ikkje er nøgd med korleis kommunen behandlar opplysningane.',
    'You should contact us before you complain.',
    'Du må ikke kontakte kommunen før du klager.',
    'Du må ikkje ta kontakt med oss før du klagar.',
    'You must not contact us before you complain.',
    'Klager du, skal Datatilsynet først be kommunen om en uttalelse.',
    'Datatilsynet må først spørre kommunen.',
  ].map((text) => ({ name: `not: ${text}`, declaration: { complaint: { text } } })),
  { name: 'advised', declaration: { complaint: { priorContact: 'advised' } } },
]);
