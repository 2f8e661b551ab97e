/** What a run has read lies in the database until it is taken in: so nothing is taken in before all of it was read, and a killed run goes on. */
import type { Transaction } from '../../database/transaction.ts';
import type { ForeignOrganization } from './foreign-organization.ts';

/** So many services at once are one step of taking in, and one transaction. */
export const SERVICES_A_STEP = 200;

export type StagedRow =
  | { kind: 'ORGANIZATION'; externalId: string; payload: ForeignOrganization }
  | { kind: 'DELETION'; externalId: string; payload: { table: 'service' | 'provider' } };

export const clearStaged = async ({ em }: Pick<Transaction, 'em'>, sourceId: string): Promise<void> => {
  await em.execute('delete from registry.harvest_row where source_id = ?', [sourceId]);
};

export const stage = async ({ em }: Pick<Transaction, 'em'>, sourceId: string, from: number, rows: readonly StagedRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const numbered = rows.map((row, at) => ({ position: from + at, kind: row.kind, external_id: row.externalId, payload: row.payload }));
  await em.execute(
    `insert into registry.harvest_row (source_id, position, kind, external_id, payload)
     select ?::uuid, position, kind, external_id, payload
     from jsonb_to_recordset(?::jsonb) as row(position bigint, kind text, external_id text, payload jsonb)`,
    [sourceId, JSON.stringify(numbered)],
  );
};

/** Parts of an organisation that are small enough to be one step each. */
export const inSteps = (organization: ForeignOrganization): StagedRow[] => {
  const { services, externalId } = organization;
  const count = Math.max(1, Math.ceil(services.length / SERVICES_A_STEP));
  return Array.from({ length: count }, (_, at) => ({
    kind: 'ORGANIZATION',
    externalId,
    payload: { ...organization, services: services.slice(at * SERVICES_A_STEP, (at + 1) * SERVICES_A_STEP) },
  }));
};

/** The next rows to take in: one organisation, or many deletions. */
export const nextStaged = async (
  { em }: Pick<Transaction, 'em'>,
  sourceId: string,
): Promise<{ positions: string[]; rows: StagedRow[] } | null> => {
  const found = await em.execute<{ position: string; kind: StagedRow['kind']; external_id: string; payload: never }[]>(
    'select position, kind, external_id, payload from registry.harvest_row where source_id = ? order by position limit 1',
    [sourceId],
  );
  const [first] = found;
  if (!first) return null;
  const rows =
    first.kind === 'ORGANIZATION'
      ? found
      : await em.execute<typeof found>(
          `select position, kind, external_id, payload from registry.harvest_row
           where source_id = ? and kind = 'DELETION' and payload = ?::jsonb order by position limit ${SERVICES_A_STEP}`,
          [sourceId, JSON.stringify(first.payload)],
        );
  return {
    positions: rows.map(({ position }) => position),
    rows: rows.map(({ kind, external_id, payload }) => ({ kind, externalId: external_id, payload }) as StagedRow),
  };
};

export const unstage = async ({ em }: Pick<Transaction, 'em'>, sourceId: string, positions: readonly string[]): Promise<void> => {
  await em.execute(
    'delete from registry.harvest_row where source_id = ? and position in (select jsonb_array_elements_text(?::jsonb)::bigint)',
    [sourceId, JSON.stringify(positions)],
  );
};
