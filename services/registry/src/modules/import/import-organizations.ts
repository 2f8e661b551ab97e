import type { Counts, OrganizationRead, ProviderImport } from '@drogowskaz/hsds';
import { type Caller, type Clock, HubError, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { type Refused, whyRefused } from '../../database/why-refused.ts';
import { toldModified, toldOrigin, toldVerification } from '../harvest/index.ts';
import type { CheckedProvider } from './directory-import.ts';
import { type ImportCounts, noCounts } from './import-counts.ts';
import { importProviders } from './import-providers.ts';
import { type ImportSummary, noSummary, summarize } from './import-summary.ts';
import { inBatches } from './in-batches.ts';
import { type ForeignOwner, ownerOf, takeForeign } from './take-foreign.ts';
import { withFreeIds } from './with-free-ids.ts';

export interface OrganizationsImport {
  /** Names the source for good: only what it has brought is written over, and ids that are taken here already give way to ones of it. */
  source: string;
  dryRun?: boolean | undefined;
  /** The records stay this owner's: read-only here. Else they are the hub's own. */
  owner?: ForeignOwner | undefined;
  signal?: AbortSignal | undefined;
  /** Whether an earlier, interrupted run has taken this organisation in. */
  isDone?: (foreignId: string) => boolean;
  /** Notes, in the transaction that takes them in, that they are done. */
  markDone?: (transaction: Transaction, taken: readonly TakenOrganization[]) => Promise<void>;
  /** Hears each organisation, with what became of it. */
  onTaken?: (read: OrganizationRead, counts: ImportCounts | null) => Promise<void> | void;
  /** By whose right, as which the audit log has it. @default the operator's */
  caller?: Caller | undefined;
  requestId?: string | undefined;
}

/** `counts` is null for what was refused, or was taken in by an earlier run. */
export interface TakenOrganization {
  read: OrganizationRead;
  counts: ImportCounts | null;
}

/**
 * Takes organisations in as approved data, each wholly or not at all. The same again changes nothing; what people have edited here since
 * stays theirs; what is no longer in the source stays, too, as an import does not know why.
 */
export const importOrganizations = async (
  { orm, clock }: { orm: MikroORM; clock: Clock },
  reads: AsyncIterable<OrganizationRead>,
  order: OrganizationsImport,
): Promise<ImportSummary> => {
  const { caller = operator, requestId = 'import' } = order;
  const options: TransactionOptions = { orm, clock, caller, requestId };
  const summary = noSummary();
  await inBatches(reads, {
    servicesIn: (read) => (isToTake(read, order) ? read.provider.services.length : 0),
    claimsOf: (read) => (isToTake(read, order) ? claimsOf(read, order) : []),
    take: (batch) => takeBatch(options, batch, order),
    tell: async ({ read, counts }) => {
      summarize(summary, read, counts);
      await order.onTaken?.(read, counts);
    },
    signal: order.signal,
  });
  return summary;
};

type ToTake = OrganizationRead & { provider: ProviderImport };

const isToTake = (read: OrganizationRead, { isDone }: OrganizationsImport): read is ToTake =>
  read.provider !== null && isDone?.(read.foreignId) !== true;

/** What an organisation may be the first to write. */
const claimsOf = ({ provider, source }: ToTake, { owner }: OrganizationsImport): string[] =>
  [
    owner?.name ?? toldOrigin(source)?.name,
    provider.id,
    provider.provider.parentOrganizationId,
    ...provider.services.flatMap(({ id, locations }) => [id, ...locations.flatMap((at) => [at.id, at.location.id])]),
  ].filter((claim) => claim !== undefined);

/** Nothing of a dry run is kept. */
class DryRun extends Error {
  readonly outcomes: TakenOrganization[];
  constructor(outcomes: TakenOrganization[]) {
    super('A dry run writes nothing.');
    this.outcomes = outcomes;
  }
}

/**
 * Whoever the operator names is the owner, or else the hub that wrote the file: what was not its own does not become ours. Who brings
 * something in the portal says so herself: by a file alone nobody gets to write under another's name.
 */
const toldOwner = (read: OrganizationRead, { caller }: OrganizationsImport): ForeignOwner | null => {
  const told = ownerOf(toldOrigin(read.source));
  if (told && caller)
    throw new HubError(
      'CONFLICT',
      `It says of itself that it is not ours, but of ${toldOrigin(read.source)?.name}: bring it as somebody else’s.`,
    );
  return told;
};

/** Those that are not to be taken in are told of, too. */
const takeBatch = async (
  options: TransactionOptions,
  batch: readonly OrganizationRead[],
  order: OrganizationsImport,
): Promise<TakenOrganization[]> => {
  const [wanted, left]: [ToTake[], TakenOrganization[]] = [[], []];
  for (const read of batch) {
    if (isToTake(read, order)) wanted.push(read);
    else left.push({ read, counts: null });
  }
  return [...left, ...(await takeThose(options, wanted, order))];
};

const takeThose = async (
  options: TransactionOptions,
  batch: readonly ToTake[],
  order: OrganizationsImport,
): Promise<TakenOrganization[]> => {
  if (batch.length === 0) return [];
  try {
    return await inTransaction(options, async (transaction) => {
      const owned = batch.map((read) => ({ read, owner: order.owner ?? toldOwner(read, order) }));
      const own = owned.flatMap(({ read, owner }) => (owner ? [] : [read]));
      const outcomes: TakenOrganization[] = own.length === 0 ? [] : await take(transaction, order.source, own);
      // Of a foreign owner's records the writer of what is harvested finds the ids itself.
      for (const { read, owner } of owned) if (owner) outcomes.push({ read, counts: await takeForeign(transaction, owner, read) });
      if (order.dryRun) throw new DryRun(outcomes);
      await order.markDone?.(transaction, outcomes);
      return outcomes;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.outcomes;
    const refused = whyRefused(error);
    if (refused === null) throw error;
    if (batch.length === 1) return batch.map((read) => ({ read: refusedWhole(read, refused), counts: null }));
    // One of them cannot be taken in: each for itself, so that the others are.
    const outcomes: TakenOrganization[] = [];
    for (const read of batch) outcomes.push(...(await takeThose(options, [read], order)));
    return outcomes;
  }
};

const take = async (transaction: Transaction, source: string, batch: readonly OrganizationRead[]): Promise<TakenOrganization[]> => {
  const freed = await withFreeIds(transaction, source, batch);
  const fresh = freed.flatMap(({ provider }) => provider ?? []);
  const checked = freed.flatMap(({ read, provider }) => (provider ? [checkedOf(read, provider)] : []));
  const counts = await importProviders(transaction, checked, { source });
  return freed.map(({ read, provider }) => ({
    read,
    counts: provider ? (counts[fresh.indexOf(provider)] ?? null) : { ...noCounts(), unchanged: read.provider?.services.length ?? 0 },
  }));
};

/** Reading it has checked it. */
const checkedOf = (read: OrganizationRead, { id, provider, services }: ProviderImport): CheckedProvider => ({
  id,
  record: provider,
  services: services.map(({ id: service, ...record }, at) => {
    // Its id may have given way to another one since it was read.
    const told = read.facts.get(read.provider?.services[at]?.id ?? service) ?? {};
    return {
      ...{ id: service, record, collections: [] },
      ...{ modifiedAt: toldModified(told), verification: toldVerification(told) },
    };
  }),
});

const refusedWhole = (read: OrganizationRead, refused: Refused): OrganizationRead => ({
  ...read,
  provider: null,
  kept: {},
  refused: sum(read.kept, read.refused),
  refusals: [...read.refusals, { path: read.name, ...refused }],
});

const sum = (one: Counts, other: Counts): Counts => {
  const both = { ...one };
  for (const [kind, rows] of Object.entries(other) as [keyof Counts, number][]) both[kind] = (both[kind] ?? 0) + rows;
  return both;
};
