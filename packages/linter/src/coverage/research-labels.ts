import type { GdprProvision } from '@tretten/norway/gdpr';

/** A label of the annotation schemes that research on privacy policies uses, and the provisions it stands for. */
export interface ResearchLabel {
  readonly label: string;
  readonly provisions: readonly [GdprProvision, ...GdprProvision[]];
  /** The paths of the schema that hold it, where the provisions hold more than the label. */
  readonly paths?: readonly string[];
}

const rightOf = (label: string, key: string): ResearchLabel => ({
  label,
  provisions: ['13(2)(b)', '14(2)(c)'],
  paths: [`/rights/${key}`],
});

/** The 21 labels of what a privacy policy must tell under art. 13 and 14. */
export const RESEARCH_LABELS: readonly ResearchLabel[] = [
  { label: 'Controller Name', provisions: ['13(1)(a)', '14(1)(a)'], paths: ['/controller/name'] },
  { label: 'Controller Contact', provisions: ['13(1)(a)', '14(1)(a)'], paths: ['/controller/contact'] },
  { label: 'DPO Contact', provisions: ['13(1)(b)', '14(1)(b)'] },
  { label: 'Data Categories', provisions: ['14(1)(d)'] },
  {
    label: 'Processing Purpose',
    provisions: ['13(1)(c)', '14(1)(c)'],
    paths: ['/processingActivities/*/purposes'],
  },
  {
    label: 'Legal Basis for Processing',
    provisions: ['13(1)(c)', '14(1)(c)'],
    paths: ['/processingActivities/*/legalBases'],
  },
  { label: 'Legitimate Interests for Processing', provisions: ['13(1)(d)', '14(2)(b)'] },
  { label: 'Source of Data', provisions: ['14(2)(f)'] },
  { label: 'Data Retention Period', provisions: ['13(2)(a)', '14(2)(a)'] },
  { label: 'Data Recipients', provisions: ['13(1)(e)', '14(1)(e)'] },
  { label: 'Third-country Transfers', provisions: ['13(1)(f)', '14(1)(f)'] },
  { label: 'Mandatory Data Disclosure', provisions: ['13(2)(e)'] },
  { label: 'Automated Decision-Making', provisions: ['13(2)(f)', '14(2)(g)'] },
  rightOf('Right to Access', 'access'),
  rightOf('Right to Rectification', 'rectification'),
  rightOf('Right to Erasure', 'erasure'),
  rightOf('Right to Restrict', 'restriction'),
  rightOf('Right to Portability', 'portability'),
  rightOf('Right to Object', 'objection'),
  { label: 'Right to Withdraw Consent', provisions: ['13(2)(c)', '14(2)(d)'] },
  { label: 'Right to Lodge Complaint', provisions: ['13(2)(d)', '14(2)(e)'] },
];
