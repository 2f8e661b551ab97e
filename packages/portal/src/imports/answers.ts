/** What the API answers to the pages of imports. */
import type { PageInfo } from '../lists/index.ts';

export type ImportState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
export type ImportProblem = 'UNREADABLE' | 'ADDRESS' | 'PRIVATE' | 'TOO_LARGE' | 'INTERNAL';

export interface Reason {
  name: string;
  meaning: string;
  count: number;
}

export interface Report {
  organizations: { read: number; taken: number; refused: number };
  services: { created: number; updated: number; unchanged: number; kept: number };
  rows: { kind: string; read: number; kept: number; refused: number }[];
  repairs: Reason[];
  refusals: Reason[];
}

/** As the list has it. */
export interface ListedImport {
  id: string;
  name: string;
  state: ImportState;
  dryRun: boolean;
  createdAt: string;
  municipality: { name: string } | null;
  report: { organizations: { taken: number } };
}

export interface DataImport extends Omit<ListedImport, 'createdAt'> {
  address: string | null;
  language: string;
  category: string | null;
  owner: string | null;
  licence: string | null;
  rowsRead: number;
  canBeTaken: boolean;
  keptUntil: string;
  problem: { code: ImportProblem; message: string } | null;
  report: Report;
}

export interface ImportedOrganization {
  position: number;
  name: string;
  report: Pick<Report, 'organizations' | 'services'> & Record<'repairs' | 'refusals', { count: number }[]>;
}

export interface ImportAnswer {
  dataImport: DataImport | null;
  importedOrganizations: { nodes: ImportedOrganization[]; pageInfo: PageInfo };
}

export interface Finding {
  kind: 'REPAIR' | 'REFUSAL';
  organization: number;
  organizationName: string;
  path: string;
  name: string;
  why: string;
  before: string | null;
  after: string | null;
}

export interface FindingsAnswer {
  dataImport: Pick<DataImport, 'id' | 'name'> | null;
  importFindings: { nodes: Finding[]; pageInfo: PageInfo };
}

export interface Done {
  done: { userErrors: readonly unknown[] };
}

export interface Made {
  done: { import: { id: string } | null; userErrors: { code: string; path: string[] }[] };
}

export const isGoingOn = ({ state }: Pick<ListedImport, 'state'>): boolean => state === 'WAITING' || state === 'RUNNING';

/** What people see of it: `TRIED` may be taken in. */
export type Stage = 'READING' | 'TRIED' | 'NOTHING' | 'TAKING' | 'TAKEN' | 'FAILED';
export const stageOf = ({ state, dryRun, report }: Pick<ListedImport, 'state' | 'dryRun' | 'report'>): Stage => {
  if (state === 'FAILED') return 'FAILED';
  if (state !== 'DONE') return dryRun ? 'READING' : 'TAKING';
  if (!dryRun) return 'TAKEN';
  return report.organizations.taken > 0 ? 'TRIED' : 'NOTHING';
};
