import { inTransaction, type TransactionOptions } from '../../database/transaction.ts';
import type { SourceEntity, SourceReport } from '../provenance/index.ts';
import type { Feed } from './feed/feed.ts';
import { FeedProblem } from './feed/feed-problem.ts';
import { keepProvidersByName, keepServicesByName } from './keep-by-name.ts';
import { inSteps, type StagedRow, stage } from './staging.ts';

export type OnProgress = (step: 'reading' | 'taking in', done: number) => void;

/** More reasons than a person reads are counted, not kept. */
const REASONS_KEPT = 20;
/** Services whose ids are held in memory while a source is compared: about 100 bytes each. */
const MOST_SERVICES = 1_000_000;
const ROWS_A_BATCH = 20;

export interface ReadResult {
  counts: Pick<SourceReport, 'read' | 'refused' | 'refusals' | 'repairs' | 'notWhole'>;
  /** Services of this source that are public here. */
  known: number;
  /** Those among them that the source does not list any more. */
  missing: number;
}

export interface ReadOrder {
  /** Only what has changed from then on; null: everything. */
  since: Date | null;
  /** What could not be read whole counts as whole: the operator has looked at it. */
  accept?: boolean;
  signal?: AbortSignal;
  onProgress?: OnProgress;
}

/** Reads a source into the staging table, and what has gone from it after that: nothing, where it is not known whether that was all. */
export const readFeed = async (
  work: TransactionOptions,
  { id }: Pick<SourceEntity, 'id'>,
  feed: Feed,
  { since, accept = false, signal, onProgress }: ReadOrder,
): Promise<ReadResult> => {
  const counts: ReadResult['counts'] = { read: 0, refused: 0, refusals: [], notWhole: [] };
  const repairs = new Map<string, number>();
  const seen: Seen = { services: new Set(), providers: new Set(), partial: new Set(), hasMadeIds: false };
  /** Rows that were refused and tell no id, by their organisation. */
  const untold = new Map<string, number>();
  let position = 0;
  let batch: StagedRow[] = [];
  const flush = async () => {
    const rows = batch;
    batch = [];
    await inTransaction(work, (transaction) => stage(transaction, id, position, rows));
    position += rows.length;
  };
  for await (const { externalId, organization, refused, reasons, repairs: mended = [], notWhole = [], refusedIds = [] } of feed.read(
    since,
  )) {
    signal?.throwIfAborted();
    counts.refused += refused;
    counts.refusals.push(...reasons.slice(0, REASONS_KEPT - counts.refusals.length));
    for (const rule of mended) repairs.set(rule, (repairs.get(rule) ?? 0) + 1);
    if (!accept) counts.notWhole.push(...notWhole.slice(0, REASONS_KEPT - counts.notWhole.length));
    for (const refusedId of refusedIds) {
      if (refusedId !== '') seen.services.add(refusedId);
      else untold.set(externalId, (untold.get(externalId) ?? 0) + 1);
    }
    if (externalId !== '') seen.providers.add(externalId);
    if (refused > 0 || (!organization && externalId !== '')) seen.partial.add(externalId);
    if (!organization) continue;
    counts.read += organization.services.length;
    for (const service of organization.services) {
      seen.services.add(service.externalId);
      seen.hasMadeIds ||= service.tellsNoId === true;
    }
    if (seen.services.size > MOST_SERVICES)
      throw new FeedProblem(`The source has more than ${MOST_SERVICES} services; that is more than one source may have.`);
    // An organisation that offers nothing is not taken over.
    if (organization.services.length > 0) batch.push(...inSteps(organization));
    if (batch.length >= ROWS_A_BATCH) await flush();
    onProgress?.('reading', counts.read);
  }
  await flush();
  if (since === null && counts.read === 0 && counts.refused > 0) {
    throw new FeedProblem(`Nothing of the source can be used. The first reason: ${counts.refusals[0] ?? 'none was told'}`);
  }
  const known = await knownServices(work, id);
  const providers = await knownProviders(work, id);
  const ours = { services: new Set(known.map(({ external_id }) => external_id)), providers: new Set(providers) };
  const nobodys = [...untold].reduce((sum, [organization, rows]) => sum + (ours.providers.has(organization) ? 0 : rows), 0);
  if (nobodys > 0 && !accept) counts.notWhole.push(`${nobodys} × a row was refused that tells no id: it may be any record that is missing`);
  if (since === null) repairs.set('id-by-name', await keepByName(work, id, known, providers, seen));
  counts.repairs = [...repairs]
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, count]) => `${count} × ${rule}`);
  const missing = { services: missingOf(known, seen), providers: providers.filter((externalId) => !seen.providers.has(externalId)) };
  const gone = since !== null ? await deletedOf(feed, since, ours, seen) : counts.notWhole.length > 0 ? NOTHING : missing;
  for (const externalId of gone.services) batch.push({ kind: 'DELETION', externalId, payload: { table: 'service' } });
  // After their services: a provider of whom something is still shown stays.
  for (const externalId of gone.providers) batch.push({ kind: 'DELETION', externalId, payload: { table: 'provider' } });
  await flush();
  const shown = new Set(known.filter((each) => each.shown).map(({ external_id }) => external_id));
  return { counts, known: shown.size, missing: gone.services.filter((externalId) => shown.has(externalId)).length };
};

interface Known {
  external_id: string;
  provider: string;
  shown: boolean;
}

const knownServices = (work: TransactionOptions, id: string): Promise<Known[]> =>
  inTransaction(work, ({ em }) =>
    em.execute<Known[]>(
      `select s.external_id, coalesce(p.external_id, '') as provider, exists (select from directory.service d where d.id = s.id) as shown
       from registry.service s join registry.provider p on p.id = s.provider_id
       where s.source_id = ? and s.status = 'PUBLISHED' order by s.external_id`,
      [id],
    ),
  );

const knownProviders = async (work: TransactionOptions, id: string): Promise<string[]> =>
  (
    await inTransaction(work, ({ em }) =>
      em.execute<{ external_id: string }[]>(
        `select p.external_id from registry.provider p where p.source_id = ? and exists (select from directory.provider d where d.id = p.id)`,
        [id],
      ),
    )
  ).map((row) => row.external_id);

/** Of an organisation that could not be read whole nothing is missing: what was not read stays as it is. */
const missingOf = (known: readonly Known[], { services, partial }: Seen): string[] =>
  known.flatMap(({ external_id, provider }) => (services.has(external_id) || partial.has(provider) ? [] : [external_id]));

/** What lost its id for once, and is known by its name, is seen under the id that it had. Answers how many there are. */
const keepByName = (work: TransactionOptions, id: string, known: readonly Known[], providers: readonly string[], seen: Seen) =>
  inTransaction(work, async (transaction) => {
    const gone = providers.filter((externalId) => !seen.providers.has(externalId));
    const kept = gone.length === 0 ? new Map<string, string>() : await keepProvidersByName(transaction, id, gone);
    for (const [made, before] of kept) {
      seen.providers.add(before);
      if (seen.partial.has(made)) seen.partial.add(before);
    }
    const missing = seen.hasMadeIds ? missingOf(known, seen) : [];
    const services = missing.length === 0 ? [] : await keepServicesByName(transaction, id, missing);
    for (const externalId of services) seen.services.add(externalId);
    return kept.size + services.length;
  });

const NOTHING = { services: [], providers: [] };

interface Ids {
  services: Set<string>;
  providers: Set<string>;
}

interface Seen extends Ids {
  /** Organisations of which something could not be read. */
  partial: Set<string>;
  /** Some services tell no id, and have one made of their names. */
  hasMadeIds: boolean;
}

/** What is ours of what was taken away; what has come back since is listed among the changes. */
const deletedOf = async (feed: Feed, since: Date, ours: Ids, listed: Ids): Promise<{ services: string[]; providers: string[] }> => {
  const gone: Ids = { services: new Set(), providers: new Set() };
  for await (const { id, type } of feed.deletions(since)) {
    const kind = type === 'service' ? 'services' : 'providers';
    if (ours[kind].has(id) && !listed[kind].has(id)) gone[kind].add(id);
  }
  return { services: [...gone.services], providers: [...gone.providers] };
};
