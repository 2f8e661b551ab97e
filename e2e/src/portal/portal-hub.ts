/** The hub with its portal in this process, where some people are signed in already: for the pages about services and for moderators. */
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { createGateway, registerPages } from '@drogowskaz/gateway';
import { createIndexer, prepareIndexer } from '@drogowskaz/indexer';
import {
  type AccountsPort,
  type CallerRole,
  createMetrics,
  ensureRoles,
  localSubgraph,
  MovableClock,
  newId,
  openPool,
  type PortalSession,
  prepareQueue,
  servingRoles,
  silentLogger,
} from '@drogowskaz/platform';
import { registerPortal } from '@drogowskaz/portal';
import { createRegistry, migrateRegistry } from '@drogowskaz/registry';
import { builtInEngine, prepareBuiltIn } from '@drogowskaz/search';
import { createTestDatabase, eventually } from '@drogowskaz/testing';

export const PLOCK = '1462011';

export interface Person {
  role: CallerRole & PortalSession['memberships'][number]['role'];
  provider?: { id: string; name: string };
  municipality?: string;
}

/** Sessions of people who have signed in; how they do that is tested with the accounts. */
const signedIn = (people: Readonly<Record<string, Person>>): AccountsPort => {
  const sessions = new Map(
    Object.entries(people).map(([name, { role, provider, municipality }]): [string, PortalSession] => {
      const accountId = newId();
      const membership = {
        id: newId(),
        role,
        providerId: provider?.id ?? null,
        providerName: provider?.name ?? null,
        municipality: municipality?.slice(0, 6) ?? null,
      };
      const account = { id: accountId, email: `${name}@example.org`, name, locale: 'pl' as const, workMails: true, hasPassword: true };
      return [
        name,
        {
          caller: { role, keyId: null, accountId, providerId: membership.providerId, municipality: membership.municipality },
          account: { ...account, secondFactor: false },
          memberships: [membership],
          activeMembershipId: membership.id,
          fresh: true,
        },
      ];
    }),
  );
  const sessionOf: AccountsPort['sessionOf'] = async ({ session }) => sessions.get(session) ?? null;
  return new Proxy({ sessionOf } as AccountsPort, {
    get: (port, question) =>
      Reflect.get(port, question) ?? (() => Promise.reject(new Error(`Nobody asks for ${String(question)} in these tests.`))),
  });
};

export interface PortalHub {
  url: string;
  clock: MovableClock;
  /** The cookie that a person's browser holds. */
  cookieOf(person: string): { name: string; value: string; url: string };
  indexed(): Promise<void>;
  stop(): Promise<void>;
}

export const startPortalHub = async (
  people: Readonly<Record<string, Person>>,
  providers: Parameters<Awaited<ReturnType<typeof createRegistry>>['importDirectory']>[0]['providers'],
  now = '2026-11-26T09:00:00Z',
): Promise<PortalHub> => {
  const database = await createTestDatabase();
  const owner = openPool({ url: database.url, max: 4, applicationName: 'drogowskaz-test-migrate', logger: silentLogger });
  await ensureRoles(owner);
  await prepareQueue(owner);
  await migrateRegistry(database.url);
  await prepareIndexer(owner);
  await prepareBuiltIn(owner);
  await owner.end();
  const clock = new MovableClock(now);
  const registry = await createRegistry({ databaseUrl: database.url, clock, logger: silentLogger });
  const pool = openPool({
    url: database.url,
    role: servingRoles.indexer,
    max: 6,
    applicationName: 'drogowskaz-test',
    logger: silentLogger,
  });
  const indexer = createIndexer({ pool, engine: builtInEngine({ pool }), logger: silentLogger, metrics: createMetrics('test') });
  await indexer.start();
  await registry.importDirectory({ providers });
  const indexed = async (): Promise<void> =>
    void (await eventually('everything is indexed', async () => (await indexer.queueState()).waiting === 0, 60_000));
  await indexed();
  await indexer.definition.ready?.();
  const publicUrl = 'http://localhost';
  const gateway = await createGateway({
    subgraphs: [localSubgraph(registry.definition), localSubgraph(indexer.definition)],
    scalars: [DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar],
    identify: (key) => registry.identify(key),
    clock,
    logger: silentLogger,
    limits: { anonymousPerMinute: 1e9, keyPerMinute: 1e9 },
    port: 0,
    pages: async (fastify, tools) => {
      await registerPages(fastify, { ...tools, publicUrl });
      await registerPortal(fastify, { ...tools, publicUrl, accounts: signedIn(people) });
    },
  });
  const url = await gateway.listen();
  return {
    url,
    clock,
    cookieOf: (person) => ({ name: 'drogowskaz-session', value: person, url }),
    indexed,
    stop: async () => {
      await gateway.close();
      await indexer.stop();
      await registry.close();
      await pool.end();
      await database.drop();
    },
  };
};
