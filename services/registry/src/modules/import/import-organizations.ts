import type { Counts, OrganizationRead } from '@drogowskaz/hsds';
import { type Caller, type Clock, HubError, operator, stableId } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { type ImportCounts, importProvider, noCounts } from './import-provider.ts';
import { type ImportSummary, noSummary, summarize } from './import-summary.ts';
import { type ForeignOwner, takeForeign } from './take-foreign.ts';

/** So many services, or organisations, are one transaction: as much as is quick, as little as a kill may undo. */
const BATCH_SERVICES = 500;
const BATCH_ORGANIZATIONS = 50;
/** Of one organisation at a time: what is in memory of a very large one. */
const CHUNK_SERVICES = 1_000;

export interface OrganizationsImport {
  /** Names the source: whose ids are taken here already get one of it. */
  source: string;
  dryRun?: boolean | undefined;
  /** The records stay this owner's: read-only here. Else they are the hub's own. */
  owner?: ForeignOwner | undefined;
  /** Who imports. @default the operator */
  caller?: Caller;
  requestId?: string;
  signal?: AbortSignal | undefined;
  /** Whether an earlier, interrupted run has taken this organisation in. */
  isDone?: (foreignId: string) => boolean;
  /** Notes, in the transaction that takes it in, that it is done. */
  markDone?: (transaction: Transaction, foreignIds: readonly string[]) => Promise<void>;
  /** Hears each organisation, with what became of it. */
  onTaken?: (read: OrganizationRead) => Promise<void> | void;
}

/**
 * Takes organisations in as approved data, each wholly or not at all. The same again changes nothing; what people have edited here since
 * stays theirs; what is no longer in the source stays, too, as an import does not know why.
 */
export const importOrganizations = async (
  { orm, clock }: { orm: MikroORM; clock: Clock },
  reads: AsyncIterable<OrganizationRead>,
  { caller = operator, requestId = 'import', ...order }: OrganizationsImport,
): Promise<ImportSummary> => {
  const options: TransactionOptions = { orm, clock, caller, requestId };
  const summary = noSummary();
  let batch: OrganizationRead[] = [];
  let services = 0;
  const flush = async (): Promise<void> => {
    const taken = batch;
    batch = [];
    services = 0;
    if (taken.length === 0) return;
    for (const outcome of await takeBatch(options, taken, order)) {
      summarize(summary, outcome.read, outcome.counts);
      await order.onTaken?.(outcome.read);
    }
  };
  for await (const read of reads) {
    order.signal?.throwIfAborted();
    if (read.provider === null || order.isDone?.(read.foreignId)) {
      summarize(summary, read, null);
      await order.onTaken?.(read);
      continue;
    }
    batch.push(read);
    services += read.provider.services.length;
    if (services >= BATCH_SERVICES || batch.length >= BATCH_ORGANIZATIONS) await flush();
  }
  await flush();
  return summary;
};

interface Outcome {
  read: OrganizationRead;
  counts: ImportCounts | null;
}

/** Nothing of a dry run is kept. */
class DryRun extends Error {
  readonly outcomes: Outcome[];
  constructor(outcomes: Outcome[]) {
    super('A dry run writes nothing.');
    this.outcomes = outcomes;
  }
}

/** What the data itself makes impossible, as distinct from a database that is away. */
const isOfData = (error: unknown): boolean =>
  error instanceof HubError || /^(22|23|42501)/.test(String((error as { code?: unknown }).code));

const takeBatch = async (
  options: TransactionOptions,
  batch: readonly OrganizationRead[],
  order: Omit<OrganizationsImport, 'caller' | 'requestId'>,
): Promise<Outcome[]> => {
  try {
    return await inTransaction(options, async (transaction) => {
      const outcomes: Outcome[] = [];
      const { owner } = order;
      // Of a foreign owner's records the writer of what is harvested finds the ids itself.
      const own = owner ? batch : await withFreeIds(transaction, order.source, batch);
      for (const read of own) {
        outcomes.push({ read, counts: owner ? await takeForeign(transaction, owner, read) : await take(transaction, read) });
      }
      if (order.dryRun) throw new DryRun(outcomes);
      await order.markDone?.(
        transaction,
        batch.map(({ foreignId }) => foreignId),
      );
      return outcomes;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.outcomes;
    if (!isOfData(error)) throw error;
    if (batch.length === 1) return batch.map((read) => ({ read: refusedWhole(read, error as Error), counts: null }));
    // One of them cannot be taken in: each for itself, so that the others are.
    const outcomes: Outcome[] = [];
    for (const read of batch) outcomes.push(...(await takeBatch(options, [read], order)));
    return outcomes;
  }
};

const take = async (transaction: Transaction, { provider }: OrganizationRead): Promise<ImportCounts> => {
  const counts = noCounts();
  if (provider === null) return counts;
  const { id, provider: record, services } = provider;
  for (let from = 0; from === 0 || from < services.length; from += CHUNK_SERVICES) {
    const chunk = services
      .slice(from, from + CHUNK_SERVICES)
      .map(({ id: service, ...written }) => ({ id: service, record: written, collections: [] }));
    const counted = await importProvider(transaction, { id, record, services: chunk }, []);
    for (const key of Object.keys(counts) as (keyof ImportCounts)[]) counts[key] += counted[key];
    await transaction.em.flush();
    transaction.em.clear();
  }
  return counts;
};

const refusedWhole = (read: OrganizationRead, error: Error): OrganizationRead => ({
  ...read,
  provider: null,
  kept: {},
  refused: sum(read.kept, read.refused),
  refusals: [
    ...read.refusals,
    {
      path: read.name,
      code: 'TAKEN',
      reason: error instanceof HubError ? error.message : 'The directory does not let it in as it stands: another record is in its way.',
    },
  ],
});

const sum = (one: Counts, other: Counts): Counts => {
  const both = { ...one };
  for (const [kind, rows] of Object.entries(other) as [keyof Counts, number][]) both[kind] = (both[kind] ?? 0) + rows;
  return both;
};

/** Ids that belong to another source's or provider's record here give way to ones of this source, and the report says so. */
const withFreeIds = async ({ em }: Transaction, source: string, batch: readonly OrganizationRead[]): Promise<OrganizationRead[]> => {
  const providers = batch.flatMap(({ provider }) => provider?.id ?? []);
  const services = batch.flatMap(({ provider }) => provider?.services.map(({ id }) => id) ?? []);
  const foreign = await em.execute<{ id: string }[]>(
    'select id from registry.provider where id = any(?::uuid[]) and source_id is not null',
    [uuidArray(providers)],
  );
  const owners = await em.execute<{ id: string; provider_id: string; source_id: string | null }[]>(
    'select id, provider_id, source_id from registry.service where id = any(?::uuid[])',
    [uuidArray(services)],
  );
  const taken = new Set(foreign.map(({ id }) => id));
  const owner = new Map(owners.map((row) => [row.id, row]));
  const seen = new Set<string>();
  return batch.map((read): OrganizationRead => {
    const { provider } = read;
    if (provider === null) return read;
    const id = taken.has(provider.id) ? stableId(source, 'organization', provider.id) : provider.id;
    const repairs = [...read.repairs];
    if (id !== provider.id) repairs.push({ rule: 'taken-id', path: `${read.name}, id`, before: provider.id, after: id });
    const renamed = provider.services.map((service) => {
      const there = owner.get(service.id);
      const isFree = !seen.has(service.id) && (there === undefined || (there.provider_id === id && there.source_id === null));
      seen.add(service.id);
      if (isFree) return service;
      const own = stableId(source, 'service', id, service.id);
      repairs.push({ rule: 'taken-id', path: `${read.name}, service ${service.id}, id`, before: service.id, after: own });
      return { ...service, id: own };
    });
    return repairs.length === read.repairs.length ? read : { ...read, provider: { ...provider, id, services: renamed }, repairs };
  });
};
