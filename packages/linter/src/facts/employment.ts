import type { DataSubjectCategory, EffectiveValue } from '@tretten/schema';

/** People whom a body deals with as an employer. */
const STAFF: ReadonlySet<DataSubjectCategory | undefined> = new Set<DataSubjectCategory>([
  'employee',
  'temporary-worker',
  'former-employee',
  'job-applicant',
  'referee',
]);

/** Whether the activity is about staff or those who want to be: by its service, or since all its data subjects are. */
export function isAboutEmployment({ service, dataSubjects }: EffectiveValue): boolean {
  if (service === 'human-resources') return true;
  return (
    dataSubjects?.every((subject) => STAFF.has(typeof subject === 'string' ? subject : subject.category)) ??
    false
  );
}
