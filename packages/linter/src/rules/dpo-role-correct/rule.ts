import { textsOf } from '@tretten/schema';
import { otherRoleOf } from '../../facts/dpo-other-role.ts';
import { isConflictingPosition, isOfficer, saysDpoIsResponsible } from '../../facts/dpo-role.ts';
import { isSameName } from '../../facts/own-names.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Who does the work inside the body: the titles of those in charge. */
const IN_CHARGE = /\/responsibility\/\*\/title$/u;

/** The officer advises and checks; the controller answers for the processing, and nobody may supervise their own work. */
export default defineRule({
  id: 'dpo-role-correct',
  title: {
    nb: 'Personvernombudet gir råd; kommunen har ansvaret',
    nn: 'Personvernombodet gir råd; kommunen har ansvaret',
    en: 'The data protection officer advises; the municipality is responsible',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['GDPR 38(6)', 'GDPR 39(1)', 'GDPR 24(1)', 'WP243 rev.01'],
  since: '0.1',
  messages,
  check({ text }, context) {
    const { path, declaration, activities, report } = context;
    if (IN_CHARGE.test(path)) {
      // The same name in both places is told by `dpo-named-controller`.
      const isTold = textsOf(declaration.dataProtectionOfficer?.name, declaration.language).some((name) =>
        isSameName(name.text, text),
      );
      if (isOfficer(text) && !isTold && isFirstVersion(context, isOfficer)) report('inCharge');
      return;
    }
    const isName = path === '/dataProtectionOfficer/name';
    if (isName && otherRoleOf(text, declaration, activities)) return;
    const isPosition = isName || path === '/dataProtectionOfficer/title';
    const test = isPosition ? isConflictingPosition : saysDpoIsResponsible;
    if (!test(text) || !isFirstVersion(context, test)) return;
    if (isPosition) report('conflictingPosition', { title: text });
    else report('responsible');
  },
});
