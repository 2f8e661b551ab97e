/** An import that somebody has ordered, in the portal or with a key: tried first, then taken in. */
import { type Caller, type CallerRole, keptDays } from '@drogowskaz/platform';
import type { ImportSummary } from '../import-summary.ts';
import type { ForeignOwner } from '../take-foreign.ts';

/** Of the file. */
export const LARGEST_FILE_BYTES = 15 * 1024 * 1024;
/** What a feed may bring: more is for the operator's command. */
export const MOST_ROWS = 200_000;
export const LONGEST_RUN_MS = 30 * 60_000;
/** Findings of one run that are kept each; all are counted. */
export const MOST_FINDINGS = 50_000;
/** Imports of one municipality that are not taken in yet. */
export const MOST_OPEN = 10;
/** How often a run begins again that was cut off each time. */
export const MOST_ATTEMPTS = 10;

export type ImportState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';

export const importProblems = {
  UNREADABLE: 'The file or the answer of the address cannot be read as what is imported.',
  ADDRESS: 'The address does not answer, or broke off.',
  PRIVATE: 'The address lies in a private network, which is never asked for people who are signed in.',
  TOO_LARGE: 'It is larger, or takes longer, than an import in the portal may.',
  INTERNAL: 'The hub itself failed.',
} as const satisfies Record<string, string>;
export type ImportProblemCode = keyof typeof importProblems;

export interface BroughtOptions {
  /** Names the source for good: `importOrganizations`. */
  source: string;
  fileName?: string;
  address?: string;
  language: string;
  category?: string;
  owner?: ForeignOwner;
}

export interface BroughtImport {
  id: string;
  name: string;
  /** First six digits of the municipality for which it is brought; null: the hub. */
  homeKey: string | null;
  options: BroughtOptions;
  dryRun: boolean;
  state: ImportState;
  problemCode: ImportProblemCode | null;
  /** In English, with the details. */
  problem: string | null;
  summary: ImportSummary;
  rowsRead: number;
  /** Whether the file is still here, or there is an address to ask again. */
  hasSource: boolean;
  createdAt: Date;
  finishedAt: Date | null;
  orderedAs: CallerRole;
  accountId: string | null;
  keyId: string | null;
  attempts: number;
}

export const COLUMNS = `id, name, municipality_key as "homeKey", options, dry_run as "dryRun", state, problem_code as "problemCode", problem, summary,
  rows_read as "rowsRead", (content is not null or options ->> 'address' is not null) as "hasSource", created_at as "createdAt", finished_at as "finishedAt",
  ordered_as as "orderedAs", account_id as "accountId", key_id as "keyId", attempts`;

/** Why it cannot be taken in now; null: it can, and what was cut off goes on. */
export const whyNotTaken = ({ dryRun, state, hasSource, summary }: BroughtImport): string | null => {
  if (!dryRun && state !== 'FAILED') return 'It is being taken in, or has been.';
  if (dryRun && state === 'FAILED') return 'It could not be read: bring it again.';
  if (dryRun && state !== 'DONE') return 'It is still being read: wait for the report.';
  if (dryRun && summary.organizations.taken === 0) return 'Nothing of it can be taken in; the report says why.';
  return hasSource ? null : 'Its file is gone: bring it again.';
};

/** As whom its records are written: in the role in which it was ordered, for the municipality for which it was. */
export const ordererOf = ({ orderedAs, accountId, keyId, homeKey }: BroughtImport): Caller => ({
  ...{ role: orderedAs, accountId, keyId, providerId: null },
  municipality: orderedAs === 'ADMINISTRATOR' ? null : homeKey,
});

const DAY = 86_400_000;
/** What was not taken in goes with its file; the report of what was stays for longer. */
export const keptImportUntil = ({ createdAt, finishedAt, dryRun, state }: BroughtImport): Date =>
  new Date((finishedAt ?? createdAt).getTime() + (!dryRun && state === 'DONE' ? keptDays.importReport : keptDays.importFile) * DAY);
