import type { StandardChangeKind, StandardEntitlement, StandardFooting, StandardStatus } from '../answers.ts';

/** The texts of the range of services beside those of every page; what items say comes from the API. */
export interface StandardTexts {
  title: string;
  intro: string;
  /** Of a version in which municipalities have written nothing; of a mixed one each item says it. */
  demonstration: string;
  none: string;
  /** {number} {date} */
  version: string;
  /** {municipality} */
  proposedBy: string;
  /** {municipality} {date} */
  adoptedBy: string;
  notAdopted: string;
  versions: string;
  forWhom: string;
  entitlements: Record<StandardEntitlement, string>;
  where: string;
  /** A number follows, as after the next three. */
  hours: string;
  distance: string;
  waiting: string;
  /** Instead of 0 days. */
  noWaiting: string;
  languages: string;
  responsible: string;
  eachMunicipality: string;
  footing: string;
  footings: Record<StandardFooting, string>;
  funding: string;
  status: string;
  statuses: Record<StandardStatus, string>;
  /** {date} */
  asOf: string;
  search: string;
  /** {number} */
  changes: string;
  changeKinds: Record<StandardChangeKind, string>;
  noChanges: string;
  annexTitle: string;
  /** In place of the PDF on machines that cannot make one. */
  noPdf: string;
}
