import { CSV_MARK, csvRow } from '@drogowskaz/platform';
import { type OrganizationRead, refusalCodes } from '../in/types.ts';
import { repairRules } from '../repairs/rules.ts';

/** One line of a report: what was changed or refused, where, and why. */
export interface ReportLine {
  kind: 'REPAIR' | 'REFUSAL';
  organization: string;
  path: string;
  /** The rule or the code. */
  name: string;
  why: string;
  before: unknown;
  after: unknown;
}

export const reportLines = ({ name, repairs, refusals }: OrganizationRead): ReportLine[] => [
  ...refusals.map(
    ({ path, code, reason, value }): ReportLine => ({
      kind: 'REFUSAL',
      organization: name,
      path,
      name: code,
      why: reason,
      before: value ?? null,
      after: null,
    }),
  ),
  ...repairs.map(
    ({ rule, path, before, after }): ReportLine => ({
      kind: 'REPAIR',
      organization: name,
      path,
      name: rule,
      why: repairRules[rule],
      before,
      after,
    }),
  ),
];

/** In words, for whoever reads a report. */
export const wordsOf = (name: string): string =>
  (repairRules as Readonly<Record<string, string>>)[name] ?? (refusalCodes as Readonly<Record<string, string>>)[name] ?? name;

const HEADER = ['kind', 'organization', 'path', 'name', 'why', 'before', 'after'] as const;

/** A table that no spreadsheet takes for formulas. */
export const reportHeader = (locale = 'en'): string => `${CSV_MARK}${csvRow(HEADER, locale)}`;
export const reportRow = (line: ReportLine, locale = 'en'): string =>
  csvRow(
    HEADER.map((name) => textOf(line[name])),
    locale,
  );

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
