/** The answer to `operations.ts`, as the API's schema types it. */
import type { Municipality, Term, WrittenText } from '../ask/answers.ts';

export const standardStatuses = ['MET', 'PARTLY_MET', 'PLANNED', 'MISSING'] as const;
export type StandardStatus = (typeof standardStatuses)[number];
export const standardEntitlements = ['NOT_ENTITLED', 'EVERYONE', 'ENTITLED'] as const;
export type StandardEntitlement = (typeof standardEntitlements)[number];
export type StandardFooting = 'STATUTORY' | 'VOLUNTARY';
export type StandardChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED';

export interface StandardItem {
  id: string;
  category: Term;
  audiences: Term[];
  municipalities: Municipality[];
  entitlement: StandardEntitlement;
  norm: WrittenText;
  hoursPerWeek: number | null;
  distanceKm: number | null;
  languages: string[];
  waitingDays: number | null;
  responsible: { id: string; name: string } | null;
  responsibleMunicipality: Municipality | null;
  footing: StandardFooting;
  legalBasis: WrittenText | null;
  funding: WrittenText | null;
  status: StandardStatus;
  statusOn: string;
  statusNote: WrittenText | null;
  demonstration: boolean;
}

export interface StandardAdoption {
  municipality: Municipality | null;
  adoptedOn: string;
  resolution: string | null;
}

export interface StandardVersion {
  number: number;
  proposedAt: string;
  proposedBy: { name: string } | null;
  note: WrittenText | null;
  demonstration: boolean;
  adoptions: StandardAdoption[];
  items: StandardItem[];
  changes: { kind: StandardChangeKind; item: Pick<StandardItem, 'id' | 'category' | 'norm'> }[];
}

export interface StandardAnswer {
  standardVersion: StandardVersion | null;
  standardVersions: { number: number; proposedAt: string; adoptions: { municipality: { name: string } | null }[] }[] | null;
}
