import { inTransaction, type TransactionOptions } from '../../database/transaction.ts';
import type { SourceEntity, SourceReport, UntoldRows } from '../provenance/index.ts';
import { countReplaced } from './count-replaced.ts';
import type { Feed } from './feed/feed.ts';
import { FeedProblem } from './feed/feed-problem.ts';
import { keepProvidersByName, keepServicesByName } from './keep-by-name.ts';
import type { Change } from './rules/judge-run.ts';
import { inSteps, type StagedRow, stage } from './staging.ts';
import { type Ids, type Known, type Seen, ToldByFeed } from './told-by-feed.ts';

/** Rows as they come, then services. */
export type OnProgress = (step: 'reading' | 'checking' | 'taking in', done: number) => void;

const ROWS_A_BATCH = 20;

export interface ReadResult {
  counts: Pick<SourceReport, 'read' | 'refused' | 'refusals' | 'repairs' | 'notWhole'>;
  change: Change;
  /** Where everything was read. */
  untold?: UntoldRows;
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
  { id, untold: before }: Pick<SourceEntity, 'id' | 'untold'>,
  feed: Feed,
  { since, accept = false, signal, onProgress }: ReadOrder,
): Promise<ReadResult> => {
  const told = new ToldByFeed(accept, work.clock.now());
  const staged = new Batches(work, id);
  for await (const step of feed.read(since, (rows) => onProgress?.('reading', rows))) {
    signal?.throwIfAborted();
    told.add(step);
    if (!step.organization) continue;
    // An organisation that offers nothing is not taken over.
    if (step.organization.services.length > 0) await staged.add(inSteps(step.organization));
    onProgress?.('checking', told.counts.read);
  }
  await staged.flush();
  const { counts, seen } = told;
  if (since === null && counts.read === 0 && counts.refused > 0) {
    throw new FeedProblem(`Nothing of the source can be used. The first reason: ${counts.refusals[0] ?? 'none was told'}`);
  }
  const known = await knownServices(work, id);
  const providers = await knownProviders(work, id);
  const ours = { services: new Set(known.map(({ external_id }) => external_id)), providers: new Set(providers) };
  if (since === null) told.mended('id-by-name', await keepByName(work, id, known, providers, seen));
  const untold = since === null ? told.judgeUntold(known, providers, before) : undefined;
  const unlisted = { services: missingOf(known, seen), providers: providers.filter((externalId) => !seen.providers.has(externalId)) };
  const gone = since !== null ? await deletedOf(feed, since, ours, seen) : counts.notWhole.length > 0 ? NOTHING : unlisted;
  staged.withdraw('service', gone.services);
  // After their services: a provider of whom something is still shown stays.
  staged.withdraw('provider', gone.providers);
  await staged.flush();
  const goes = { services: new Set(gone.services), providers: new Set(gone.providers) };
  const shown = new Set(known.filter((each) => each.shown).map(({ external_id }) => external_id));
  const missing = new Set([...gone.services, ...seen.hidden].filter((externalId) => shown.has(externalId)));
  // Whose organisation is still called the same is no other: most runs need no look at each record.
  const isRenamed = known.some(({ shown: isShown, organization }) => isShown && !seen.names.has(organization));
  const replaced = isRenamed ? await inTransaction(work, (transaction) => countReplaced(transaction, id)) : 0;
  return {
    counts: { ...counts, repairs: told.repairs },
    change: { known: shown.size, missing: missing.size, replaced },
    ...(untold && { untold: untold(goes) }),
  };
};

/** Rows on their way into the staging table, in the order in which they come. */
class Batches {
  readonly #work: TransactionOptions;
  readonly #sourceId: string;
  #position = 0;
  #rows: StagedRow[] = [];

  constructor(work: TransactionOptions, sourceId: string) {
    this.#work = work;
    this.#sourceId = sourceId;
  }

  async add(rows: readonly StagedRow[]): Promise<void> {
    this.#rows.push(...rows);
    if (this.#rows.length >= ROWS_A_BATCH) await this.flush();
  }

  withdraw(table: 'service' | 'provider', externalIds: readonly string[]): void {
    for (const externalId of externalIds) this.#rows.push({ kind: 'DELETION', externalId, payload: { table } });
  }

  async flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    await inTransaction(this.#work, (transaction) => stage(transaction, this.#sourceId, this.#position, rows));
    this.#position += rows.length;
  }
}

const knownServices = (work: TransactionOptions, id: string): Promise<Known[]> =>
  inTransaction(work, ({ em }) =>
    em.execute<Known[]>(
      `select s.external_id, coalesce(p.external_id, '') as provider, p.record ->> 'name' as organization,
         exists (select from directory.service d where d.id = s.id) and coalesce(s.expires_at > ?, true) as shown
       from registry.service s join registry.provider p on p.id = s.provider_id
       where s.source_id = ? and s.status = 'PUBLISHED' order by s.external_id`,
      [work.clock.now(), id],
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

/** What is ours of what was taken away; what has come back since is listed among the changes. */
const deletedOf = async (feed: Feed, since: Date, ours: Ids, listed: Ids): Promise<{ services: string[]; providers: string[] }> => {
  const gone: Ids = { services: new Set(), providers: new Set() };
  for await (const { id, type } of feed.deletions(since)) {
    const kind = type === 'service' ? 'services' : 'providers';
    if (ours[kind].has(id) && !listed[kind].has(id)) gone[kind].add(id);
  }
  return { services: [...gone.services], providers: [...gone.providers] };
};
