/** The hub as many processes over HTTP on a database of its own. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@drogowskaz/platform';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { hubDatabase } from './hub-database.ts';
import { RunningCommand } from './hub-process.ts';

export type Role = 'registry' | 'indexer' | 'gateway';

/** A role, alone or numbered: gateways ask all registries and all indexers there are. */
export type ProcessName = Role | `${Role}-${number}`;

export interface SplitHub<Name extends ProcessName> {
  /** Of the first gateway. */
  graphql: string;
  url: string;
  /** Goes with it. */
  dataDir: string;
  at(name: Name): string;
  processes: Record<Name, RunningCommand>;
  /** Starts one process again, at its address. */
  restart(name: Name): Promise<void>;
  stop(): Promise<void>;
}

const roleOf = (name: ProcessName): Role => name.split('-')[0] as Role;

export interface SplitHubOptions {
  /** For every process of a role, beside what it needs. */
  environment?: Partial<Record<Role, Record<string, string>>>;
}

export async function startSplitHub<Name extends ProcessName = Role>(
  names: readonly Name[] = ['registry', 'indexer', 'gateway'] as ProcessName[] as Name[],
  { environment = {} }: SplitHubOptions = {},
): Promise<SplitHub<Name>> {
  const database: TestDatabase = await createTestDatabase(hubDatabase);
  const dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  const ports = new Map<Name, number>();
  for (const name of names) ports.set(name, await freePort());
  const at = (name: Name): string => `http://127.0.0.1:${ports.get(name)}`;
  const ofRole = (role: Role): Name[] => names.filter((name) => roleOf(name) === role);
  const urls = (role: Role): string => ofRole(role).map(at).join(',');
  const secret = randomBytes(32).toString('hex');
  const environments: Record<Role, Record<string, string>> = {
    registry: { DATABASE_URL: database.url, DATA_DIR: dataDir },
    indexer: { DATABASE_URL: database.url },
    gateway: { REGISTRY_URL: urls('registry'), INDEXER_URL: urls('indexer') },
  };
  const start = async (name: Name): Promise<RunningCommand> => {
    const role = roleOf(name);
    // One loads the demonstration directory and writes the accounts down.
    const demo = name === ofRole('registry')[0] ? { DEMO: '1' } : {};
    const env = { PORT: String(ports.get(name)), INTERNAL_SECRET: secret, ...environments[role], ...demo, ...environment[role] };
    const command = new RunningCommand([role], { env });
    await command.readyAt(`${at(name)}/readyz`);
    return command;
  };
  const processes = {} as Record<Name, RunningCommand>;
  const startAll = (role: Role) => Promise.all(ofRole(role).map(async (name) => (processes[name] = await start(name))));
  await Promise.all([startAll('registry'), startAll('indexer')]);
  await startAll('gateway');
  const url = at(ofRole('gateway')[0] as Name);
  return {
    url,
    dataDir,
    at,
    graphql: `${url}/graphql`,
    processes,
    restart: async (name) => {
      await processes[name].stop('SIGKILL');
      processes[name] = await start(name);
    },
    stop: async () => {
      await Promise.all((Object.values(processes) as RunningCommand[]).map((command) => command.stop()));
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
