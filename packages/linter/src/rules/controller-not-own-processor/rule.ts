import { ownNames } from '../../facts/own-names.ts';
import { listsOwnProcessor, ownProcessorAt } from '../../facts/own-processor.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { lookFor, stringsWith } from '../../run/mentions.ts';

/** In small letters, what every text has that says who is a processor. */
const PROCESSOR = lookFor('databehandl');

/** A processor acts on behalf of somebody else: the controller is never its own. */
export default defineRule({
  id: 'controller-not-own-processor',
  title: {
    nb: 'Den behandlingsansvarlige er ikke sin egen databehandler',
    nn: 'Den behandlingsansvarlege er ikkje sin eigen databehandlar',
    en: 'The controller is not its own processor',
  },
  at: '#Text',
  severity: 'error',
  sources: ['GDPR 4(8)', 'GDPR 4(10)', 'GDPR 28(1)'],
  since: '0.1',
  messages: {
    ownProcessor: {
      nb: {
        text: '«{name}» er oppgitt som databehandler, men er selv behandlingsansvarlig.',
        remedy:
          'Ta «{name}» ut av «recipients». Hvem som ser opplysningene i kommunen, hører til i «internalAccess».',
      },
      nn: {
        text: '«{name}» er oppgitt som databehandlar, men er sjølv behandlingsansvarleg.',
        remedy:
          'Ta «{name}» ut av «recipients». Kven som ser opplysningane i kommunen, høyrer til i «internalAccess».',
      },
      en: {
        text: '“{name}” is given as a processor, but is itself the controller.',
        remedy:
          'Remove “{name}” from `recipients`. Who inside the municipality sees the data belongs in `internalAccess`.',
      },
    },
    saidInText: {
      severity: 'warning',
      nb: {
        text: 'Teksten regner den behandlingsansvarlige selv som databehandler.',
        remedy: 'Nevn bare dem som behandler opplysninger på vegne av kommunen, som databehandlere.',
      },
      nn: {
        text: 'Teksten reknar den behandlingsansvarlege sjølv som databehandlar.',
        remedy: 'Nemn berre dei som behandlar opplysningar på vegner av kommunen, som databehandlarar.',
      },
      en: {
        text: 'The text counts the controller itself as a processor.',
        remedy: 'Name as processors only those who process data on behalf of the municipality.',
      },
    },
  },
  check({ text }, context) {
    const { path, pointer, declaration, report } = context;
    const isAboutRecipient = path.includes('/recipients/');
    const own = isAboutRecipient ? ownProcessorAt(text, pointer, declaration, context.activities) : undefined;
    if (own) report('ownProcessor', { name: own.name }, `#${own.pointer}`);
    const lists = (version: string) =>
      listsOwnProcessor(version, () => ownNames(declaration.controller, declaration.language));
    if (
      !own &&
      stringsWith(declaration, PROCESSOR).has(text) &&
      lists(text) &&
      isFirstVersion(context, lists)
    )
      report('saidInText');
  },
});
