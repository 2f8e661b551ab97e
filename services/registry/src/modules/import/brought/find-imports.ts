import { reportHeader, reportRow } from '@drogowskaz/hsds';
import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { requireRightAtAll } from '../../accounts/index.ts';
import type { ImportSummary } from '../import-summary.ts';
import { type BroughtImport, COLUMNS, MOST_FINDINGS } from './brought-import.ts';
import type { KeptLine } from './keep-outcomes.ts';

const MOST_LISTED = 100;

/** Those of the municipalities that the caller answers for, the newest first. */
export const findImports = async ({ em, caller }: Transaction): Promise<BroughtImport[]> => {
  requireRightAtAll(caller, 'READ_IMPORT');
  const rows = await em.execute<BroughtImport[]>(
    `select ${COLUMNS} from registry.import_run where ordered_as is not null order by created_at desc, id desc limit ${MOST_LISTED}`,
  );
  return rows.map(dated);
};

export const findImport = async ({ em, caller }: Transaction, id: string): Promise<BroughtImport | null> => {
  requireRightAtAll(caller, 'READ_IMPORT');
  if (!isUuid(id)) return null;
  const [row] = await em.execute<BroughtImport[]>(`select ${COLUMNS} from registry.import_run where id = ? and ordered_as is not null`, [
    id,
  ]);
  return row ? dated(row) : null;
};

const dated = (row: BroughtImport): BroughtImport => ({
  ...row,
  createdAt: new Date(row.createdAt),
  finishedAt: row.finishedAt && new Date(row.finishedAt),
});

export interface OrganizationOutcome {
  position: number;
  name: string;
  summary: ImportSummary;
}

/** What became of the organisations of an import, in the order in which they were read. */
export const findOrganizations = async (
  transaction: Transaction,
  id: string,
  limit: number,
  after: number,
): Promise<OrganizationOutcome[]> =>
  (await findImport(transaction, id)) === null
    ? []
    : transaction.em.execute<OrganizationOutcome[]>(
        `select position, name, summary from registry.import_organization where run_id = ? and position > ? order by position limit ${limit}`,
        [id, after],
      );

export const findOrganization = async (transaction: Transaction, id: string, position: number): Promise<OrganizationOutcome | null> =>
  position < 0 ? null : ((await findOrganizations(transaction, id, 1, position - 1)).find((found) => found.position === position) ?? null);

export interface FoundLine {
  organization: number;
  position: number;
  finding: KeptLine;
}
export interface LineFilter {
  organization?: number | null | undefined;
  kind?: KeptLine['kind'] | null | undefined;
}

/** The lines of its report: of all organisations, or of one. */
export const findLines = async (
  transaction: Transaction,
  id: string,
  { organization = null, kind = null }: LineFilter,
  limit: number,
  after: { organization: number; position: number },
): Promise<FoundLine[]> =>
  (await findImport(transaction, id)) === null
    ? []
    : transaction.em.execute<FoundLine[]>(
        `select organization, position, finding from registry.import_finding
         where run_id = ? and (organization, position) > (?, ?) and (?::integer is null or organization = ?) and (?::text is null or finding ->> 'kind' = ?)
         order by organization, position limit ${limit}`,
        [id, after.organization, after.position, organization, organization, kind, kind],
      );

/** The whole report as a file, as the command `import` writes it. */
export const reportFile = async (transaction: Transaction, id: string, format: 'JSON' | 'CSV'): Promise<string | null> => {
  const found = await findImport(transaction, id);
  if (found === null) return null;
  const lines = (await findLines(transaction, id, {}, MOST_FINDINGS, { organization: -1, position: -1 })).map(({ finding }) => finding);
  if (format === 'JSON') return `${JSON.stringify({ findings: lines, summary: found.summary })}\n`;
  // As spreadsheets open it in Poland.
  return [reportHeader('pl'), ...lines.map((line) => reportRow(line, 'pl'))].join('');
};
