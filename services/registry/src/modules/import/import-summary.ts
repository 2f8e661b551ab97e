import type { Counts, OrganizationRead, RefusalCode, RepairRule } from '@drogowskaz/hsds';
import { addCounts, type ImportCounts, noCounts } from './import-counts.ts';

/** What became of an import, in numbers that add up: rows read = rows kept + rows refused, for each kind. */
export interface ImportSummary {
  organizations: { read: number; taken: number; refused: number };
  services: ImportCounts;
  read: Counts;
  kept: Counts;
  refused: Counts;
  repairs: Partial<Record<RepairRule, number>>;
  refusals: Partial<Record<RefusalCode, number>>;
}

export const noSummary = (): ImportSummary => ({
  organizations: { read: 0, taken: 0, refused: 0 },
  services: noCounts(),
  read: {},
  kept: {},
  refused: {},
  repairs: {},
  refusals: {},
});

/** Of some organisations and of others together. */
export const addSummary = (to: ImportSummary, one: ImportSummary): void => {
  addCounts(to.services, one.services);
  for (const which of ['read', 'taken', 'refused'] as const) to.organizations[which] += one.organizations[which];
  for (const which of ['read', 'kept', 'refused', 'repairs', 'refusals'] as const) {
    for (const [name, number] of Object.entries(one[which])) add<string>(to[which], name, number);
  }
};

const add = <Key extends string>(to: Partial<Record<Key, number>>, key: Key, number = 1): void => {
  to[key] = (to[key] ?? 0) + number;
};

export const summarize = (summary: ImportSummary, read: OrganizationRead, counts: ImportCounts | null): void => {
  // The last one is what belongs to no organisation.
  if (read.foreignId !== '' || read.provider !== null) {
    summary.organizations.read += 1;
    summary.organizations[read.provider === null ? 'refused' : 'taken'] += 1;
  }
  for (const which of ['read', 'kept', 'refused'] as const) {
    for (const [kind, rows] of Object.entries(read[which]) as [keyof Counts, number][]) add(summary[which], kind, rows);
  }
  for (const { rule, before } of read.repairs) add(summary.repairs, rule, rule === 'not-listed' ? Number(before) : 1);
  for (const { code, value } of read.refusals) add(summary.refusals, code, code === 'NOT_LISTED' ? Number(value) : 1);
  if (counts) addCounts(summary.services, counts);
};
