/** The answers to `operations.ts`, as the API's schema types them. */
export const entitlements = ['NOT_ENTITLED', 'EVERYONE', 'ENTITLED'] as const;
export const footings = ['VOLUNTARY', 'STATUTORY'] as const;
export const statuses = ['MET', 'PARTLY_MET', 'PLANNED', 'MISSING'] as const;
export type Entitlement = (typeof entitlements)[number];
export type Footing = (typeof footings)[number];
export type Status = (typeof statuses)[number];
export type ChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED';

export interface Written {
  value: string;
  locale: string;
  direction: 'LTR' | 'RTL';
}

export interface Item {
  id: string;
  category: { code: string; label: string };
  audiences: { code: string; label: string }[];
  municipalities: { code: string; name: string }[];
  entitlement: Entitlement;
  norm: Written;
  hoursPerWeek: number | null;
  distanceKm: number | null;
  languages: string[];
  waitingDays: number | null;
  responsible: { id: string; name: string } | null;
  responsibleMunicipality: { code: string; name: string } | null;
  footing: Footing;
  legalBasis: Written | null;
  funding: Written | null;
  status: Status;
  statusOn: string;
  statusNote: Written | null;
  demonstration: boolean;
}

export interface TextIn {
  locale: string;
  value: string;
  state: string;
}

export const textFields = ['norm', 'legalBasis', 'funding', 'statusNote'] as const;
export type TextField = (typeof textFields)[number];

export interface DraftItem {
  id: string;
  version: number;
  withdrawn: boolean;
  changed: boolean;
  item: Item & { translations: Record<TextField, TextIn[]> };
  comments: {
    id: string;
    text: string;
    writtenAt: string;
    municipality: { name: string } | null;
    author: { name: string | null } | null;
  }[];
}

export interface Change {
  kind: ChangeKind;
  fields: string[];
  item: Item;
  before: Item | null;
}

export interface Version {
  number: number;
  proposedAt: string;
  proposedBy: { name: string } | null;
  note: Written | null;
  itemCount: number;
  demonstration: boolean;
  adoptions: { municipality: { code: string; name: string } | null; adoptedOn: string; resolution: string | null }[];
}

export interface UserError {
  code: string;
  message: string;
  path: string[];
}
export interface Done {
  done: { userErrors: UserError[] };
}
