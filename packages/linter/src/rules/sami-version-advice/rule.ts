import { languagesOffered } from '../../facts/languages-offered.ts';
import { ownMunicipality } from '../../facts/own-hosts.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

const SAMI = ['se', 'sma', 'smj'];
const MESSAGES = { se: 'northern', sma: 'southern', smj: 'lule' } as const;

/** Where Sámi and Norwegian are equal languages, a declaration in Sámi serves the people who live there. */
export default defineRule({
  id: 'sami-version-advice',
  title: {
    nb: 'Samisk utgave i det samiske språkområdet',
    nn: 'Samisk utgåve i det samiske språkområdet',
    en: 'A Sámi version in the Sámi language area',
  },
  at: '',
  severity: 'info',
  sources: ['sameloven § 3-2', 'sameloven § 3-1'],
  since: '0.1',
  messages,
  check(declaration, { report }) {
    const area = ownMunicipality(declaration)?.municipality?.samiArea;
    if (!area) return;
    const offered = languagesOffered(declaration);
    if (SAMI.some((language) => offered.has(language))) return;
    const id = MESSAGES[area.language as keyof typeof MESSAGES] ?? 'anySami';
    report(id, {}, '/languages');
  },
});
