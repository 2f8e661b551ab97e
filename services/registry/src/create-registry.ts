import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type { OrganizationRead } from '@drogowskaz/hsds';
import type {
  AccountsPort,
  AskGeneration,
  Caller,
  Clock,
  FeedPort,
  KeepAsked,
  Logger,
  PartnersPort,
  SubgraphDefinition,
} from '@drogowskaz/platform';
import { DirectoryGeneration, openPool, operator, servingRoles } from '@drogowskaz/platform';
import { type ObserveStatement, openRegistryDatabase } from './database/registry-database.ts';
import { inTransaction, type Transaction } from './database/transaction.ts';
import { type JobSurroundings, type RegistryJob, registryJobs } from './jobs/registry-jobs.ts';
import {
  type AccountsSettings,
  createInvitation,
  type InvitationOrder,
  type OpenAccounts,
  openAccounts,
  removeSecondFactorOf,
} from './modules/accounts/index.ts';
import { keepAsked } from './modules/coverage/index.ts';
import { feedReader, wholeRecords } from './modules/feed/index.ts';
import { type Harvesting, type OpenFeed, openFeeds, openHarvesting } from './modules/harvest/index.ts';
import {
  type DirectoryImport,
  type ImportOrder,
  type ImportOutcome,
  type ImportReport,
  importDirectory,
  runImport,
} from './modules/import/index.ts';
import { type ApiKeyOrder, type IssuedApiKey, KeyStore } from './modules/keys/index.ts';
import { partnersPort } from './modules/partners/index.ts';
import { importStarterPack, type StarterPackReport } from './modules/registration/index.ts';
import { importProposal, type StandardProposal } from './modules/standard/index.ts';
import { buildRegistrySubgraph } from './subgraph/build-registry-subgraph.ts';
import type { RegistryContext } from './subgraph/registry-context.ts';

export interface RegistryOptions {
  /** The owner's URL; the registry itself takes the role `drogowskaz_registry` on every connection. */
  databaseUrl: string;
  clock: Clock;
  logger: Logger;
  /** Connections for reading and as many for writing. */
  poolSize?: number;
  /** Hears the text of every statement, never its parameters: for tests and metrics. */
  observeStatement?: ObserveStatement;
}

export interface Registry {
  /** The federated subgraph `registry`. */
  definition: SubgraphDefinition<RegistryContext>;
  /** Who an API key belongs to; null when it is unknown, revoked or has run out. */
  identify(apiKey: string): Promise<Caller | null>;
  /** The generation of what is public: gateways ask it to know for how long an answer holds. */
  generation: AskGeneration;
  /** Keeps what gateways have counted of searches. */
  keepAsked: KeepAsked;
  /** Public keys of partner sites, for gateways. */
  partners: PartnersPort;
  /** The published records, for gateways and exports. */
  feed: FeedPort<ServiceRecord, ProviderRecord>;
  /** The same records with what the public does not see, for the operator who takes them elsewhere. */
  wholeRecords: Pick<FeedPort<ServiceRecord, ProviderRecord>, 'services' | 'organizations'>;
  /** Makes an API key; the key itself is told once. */
  issueApiKey(order: ApiKeyOrder): Promise<IssuedApiKey>;
  /** Ends a key at once, by its id or prefix; false when there is none. */
  revokeApiKey(idOrPrefix: string): Promise<boolean>;
  /** People and their sessions, for the portal. */
  openAccounts(settings: AccountsSettings): Promise<AccountsPort>;
  /** Invites somebody without a mail, as the operator. Answers the path of the page on which it is accepted, once. */
  invite(order: InvitationOrder): Promise<string>;
  /** Lets somebody sign in without her second factor, as the operator; false when she had none. */
  removeSecondFactor(email: string): Promise<boolean>;
  /** Takes a directory over as approved data. Throws `ImportRefused` with every problem when anything is wrong. */
  importDirectory(directory: DirectoryImport, onProgress?: (done: number, total: number) => void): Promise<ImportReport>;
  /** Takes organisations of other people's data in, each wholly or not at all; interrupted, the same order goes on. */
  importOrganizations(reads: AsyncIterable<OrganizationRead>, order: ImportOrder): Promise<ImportOutcome>;
  /** Takes in what a municipality knows of services, as drafts that wait for their owners. Throws `StarterPackRefused`. */
  importStarterPack(pack: unknown): Promise<StarterPackReport>;
  /** Takes a first proposal of the range of services over, when there is nothing of it yet. Answers how many items it brought. */
  importStandard(proposal: StandardProposal): Promise<number>;
  /** Following other directories. `publicUrl` tells them who asks. */
  harvesting(order: { publicUrl: string; open?: OpenFeed; requestId?: string; longestReadingMs?: number }): Harvesting;
  /** What has to be done without being asked: a worker runs it by its schedule, tests with a moved clock. */
  jobs(surroundings: JobSurroundings): RegistryJob[];
  /** Resolves when the database answers, rejects when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** The registry of one process. The schemas must be there: see `migrateRegistry`. */
export const createRegistry = async (options: RegistryOptions): Promise<Registry> => {
  const { databaseUrl, clock, logger, poolSize = 10, observeStatement } = options;
  const readPool = openPool({
    url: databaseUrl,
    role: servingRoles.registry,
    max: poolSize,
    applicationName: 'drogowskaz-registry-read',
    logger,
  });
  const generationPool = openPool({
    url: databaseUrl,
    role: servingRoles.registry,
    max: 1,
    applicationName: 'drogowskaz-registry-generation',
    logger,
  });
  const generation = new DirectoryGeneration(generationPool);
  const database = await openRegistryDatabase({ databaseUrl, readPool, poolSize, observe: observeStatement });
  const keys = new KeyStore(database.orm, clock);
  const opened: OpenAccounts[] = [];
  const asOperator = <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    inTransaction({ orm: database.orm, clock, caller: operator, requestId: 'operator' }, work);
  const definition = buildRegistrySubgraph({ database, clock });
  const ready = async (): Promise<void> => {
    await readPool.query('select 1 from directory.service limit 1');
  };
  const harvesting: Registry['harvesting'] = ({
    publicUrl,
    open = openFeeds({ publicUrl, clock }),
    requestId = 'operator',
    longestReadingMs,
  }) => openHarvesting({ orm: database.orm, clock, databaseUrl, logger, open, publicUrl, requestId, longestReadingMs });
  return {
    definition: { ...definition, ready: () => ready().then(() => 'ok' as const) },
    identify: (apiKey) => keys.identify(apiKey),
    generation: generation.ask,
    keepAsked: (counts) => asOperator((transaction) => keepAsked(transaction, counts)),
    partners: partnersPort(database.orm),
    feed: feedReader(database.directory),
    wholeRecords: wholeRecords(asOperator),
    issueApiKey: (order) => keys.issue(order),
    revokeApiKey: (idOrPrefix) => keys.revoke(idOrPrefix),
    openAccounts: async (settings) => {
      const accounts = await openAccounts({ databaseUrl, orm: database.orm, clock, logger }, settings);
      opened.push(accounts);
      return accounts.port;
    },
    invite: (order) => asOperator(async (transaction) => (await createInvitation(transaction, order)).link),
    removeSecondFactor: (email) => asOperator((transaction) => removeSecondFactorOf(transaction, email)),
    importDirectory: (directory, onProgress) =>
      importDirectory({ orm: database.orm, clock }, directory, { ...(onProgress && { onProgress }) }),
    importOrganizations: (reads, order) => runImport({ orm: database.orm, clock }, reads, order),
    importStarterPack: (pack) => asOperator((transaction) => importStarterPack(transaction, pack, definition.schema)),
    importStandard: (proposal) => asOperator((transaction) => importProposal(transaction, proposal)),
    harvesting,
    jobs: (surroundings) =>
      registryJobs(
        {
          ...{ orm: database.orm, directory: database.directory, clock, databaseUrl },
          harvesting: harvesting({ publicUrl: surroundings.mail.publicUrl, requestId: 'job:harvest' }),
        },
        surroundings,
      ),
    ready,
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()));
      await database.close();
      await generation.close();
      await generationPool.end();
      await readPool.end();
    },
  };
};
