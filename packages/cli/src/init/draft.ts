import { starter } from '@tretten/linter/skeletons';
import type { Municipality } from '@tretten/norway/municipalities';
import { COMMENTS, WORDS } from './draft-texts.ts';
import { yamlOf } from './yaml.ts';

/** What the draft is made from; addresses that are not known become TODO. */
export interface Answers {
  readonly municipality: Municipality;
  readonly language: 'nb' | 'nn';
  readonly email: string | undefined;
  readonly officerEmail: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A new declaration in YAML: true of every municipality where it says something, TODO where only the municipality knows. */
export function draftOf(answers: Answers): string {
  const { language, email, officerEmail, today } = answers;
  const { rights, complaint, activity } = starter(language);
  const comments = COMMENTS[language];
  const words = WORDS[language];
  const $schema = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
  const contact = officerEmail ? { email: officerEmail } : { postalAddress: words.officerContact };
  // What holds only where consent is asked for is not said of every municipality.
  const { withdrawConsent: _, objection, ...others } = rights;
  const ownRights = {
    objection: { ...(objection as object), separate: true },
    notSubjectToAutomatedDecision: { text: words.automated },
    judicialRemedy: { text: words.judicialRemedy, law: ['personopplysningsloven § 30'] },
  };
  const legalBases = [{ article: '6(1)(e)', law: [words.law] }];
  const task = {
    id: words.activityId,
    name: words.activity,
    ...activity,
    legalBases,
    sources: [{ kind: 'data-subject', text: words.source }],
    transfers: [{ safeguards: words.transfers, safeguardsCopy: words.safeguardsCopy }],
  };
  const requests = {
    ...(email ? { contact: { email } } : { text: words.requests }),
    deadline: 'P1M',
    fee: { free: true, exceptions: ['manifestly-unfounded-or-excessive', 'further-copies'] },
    refusal: words.refusal,
  };
  const communication = [{ kind: 'email', text: words.emailRisk }];
  const publicAccess = { documentAccess: { text: words.documentAccess, law: ['offentleglova § 3'] } };
  return [
    section(comments.head, { $schema, language, updated: today }),
    section(comments.controller, { controller: controllerOf(answers) }),
    section(comments.officer, { dataProtectionOfficer: { contact } }),
    section(comments.general, { general: { security: { text: words.security } } }),
    section(comments.activities, { processingActivities: [task] }),
    section(comments.rights, { rights: { ...others, ...ownRights } }),
    section(comments.requests, { requests }),
    section(comments.complaint, { complaint }),
    section(comments.publicAccess, { publicAccess, communication }),
  ].join('\n');
}

function section(comment: string, part: Record<string, unknown>): string {
  return `${comment}\n${yamlOf(part)}`;
}

function controllerOf(answers: Answers): Record<string, unknown> {
  const { municipality } = answers;
  const [name] = municipality.controllerNames;
  const [domain] = municipality.domains;
  const web = domain && municipality.confidence.domain === 'high' ? { web: `https://www.${domain}` } : {};
  return {
    name,
    kind: 'municipality',
    organisationNumber: municipality.organisationNumber,
    municipalityNumber: municipality.number,
    contact: { ...contactOf(answers), ...web },
  };
}

function contactOf({ email, language }: Answers): object {
  return email ? { email } : (starter(language).contact as object);
}
