import { foreignReferences } from '../../facts/foreign-municipality.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A name or an address of another municipality is usually left from the page that was copied. */
export default defineRule({
  id: 'foreign-municipality-reference',
  title: {
    nb: 'Erklæringen skal ikke ved en feil vise til en annen kommune',
    nn: 'Erklæringa skal ikkje ved ein feil vise til ein annan kommune',
    en: 'The declaration should not refer to another municipality by mistake',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)', 'GDPR 12(1)'],
  since: '0.1',
  messages: {
    misleading: {
      severity: 'error',
      nb: {
        text: '«{found}» hører til en annen kommune enn den erklæringen gjelder, og står der leseren finner den behandlingsansvarlige.',
        remedy:
          'Skriv kommunens egne opplysninger. Er erklæringen kopiert fra en annen kommune, må dere gå gjennom resten også.',
      },
      nn: {
        text: '«{found}» høyrer til ein annan kommune enn den erklæringa gjeld, og står der lesaren finn den behandlingsansvarlege.',
        remedy:
          'Skriv opplysningane om dykkar eigen kommune. Er erklæringa kopiert frå ein annan kommune, må de gå gjennom resten òg.',
      },
      en: {
        text: '“{found}” belongs to a municipality other than the one the declaration covers, and stands where the reader looks for the controller.',
        remedy:
          'Write the municipality’s own details. If the declaration was copied from another one, go through the rest as well.',
      },
    },
    elsewhere: {
      nb: {
        text: '«{found}» hører til en annen kommune enn den erklæringen gjelder.',
        remedy:
          'Rett det hvis det er kopiert. Samarbeider dere, nevn den andre i «recipients», «jointControllers» eller «seeAlso».',
      },
      nn: {
        text: '«{found}» høyrer til ein annan kommune enn den erklæringa gjeld.',
        remedy:
          'Rett det om det er kopiert. Samarbeider de, nemn den andre i «recipients», «jointControllers» eller «seeAlso».',
      },
      en: {
        text: '“{found}” belongs to a municipality other than the one the declaration covers.',
        remedy:
          'Correct it if it was copied. If you cooperate, name the other in `recipients`, `jointControllers` or `seeAlso`.',
      },
    },
  },
  check(declaration, { report }) {
    for (const { found, pointer, misleads, confidence } of foreignReferences(declaration)) {
      report(misleads ? 'misleading' : 'elsewhere', { found }, pointer, { confidence });
    }
  },
});
