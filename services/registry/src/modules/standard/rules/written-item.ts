import type { StandardEntitlement, StandardFooting, StandardStatus } from '@drogowskaz/directory';

/** A text in one language, as it is written. */
export interface WrittenText {
  locale: string;
  value: string;
}

/** An item as a client writes it: the whole of it. What is left out is not asked for. */
export interface WrittenStandardItem {
  category: string;
  audiences?: string[] | null;
  municipalities?: string[] | null;
  entitlement: StandardEntitlement;
  norm: WrittenText[];
  hoursPerWeek?: number | null;
  distanceKm?: number | null;
  languages?: string[] | null;
  waitingDays?: number | null;
  responsibleProvider?: string | null;
  responsibleMunicipality?: string | null;
  footing: StandardFooting;
  legalBasis?: WrittenText[] | null;
  funding?: WrittenText[] | null;
  status: StandardStatus;
  statusOn?: string | null;
  statusNote?: WrittenText[] | null;
}
