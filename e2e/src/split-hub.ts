/** The hub as three processes over HTTP on a database of its own. */
import { randomBytes } from 'node:crypto';
import { freePort } from '@drogowskaz/platform';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { RunningCommand, runCommand } from './hub-process.ts';

export type ProcessName = 'registry' | 'indexer' | 'gateway';

export interface SplitHub {
  graphql: string;
  url: string;
  at(name: ProcessName): string;
  processes: Record<ProcessName, RunningCommand>;
  /** Starts one process again, at its address. */
  restart(name: ProcessName): Promise<void>;
  stop(): Promise<void>;
}

export async function startSplitHub(dataDir: string): Promise<SplitHub> {
  const database: TestDatabase = await createTestDatabase();
  const migrated = await runCommand(['migrate'], { env: { DATABASE_URL: database.url, DATA_DIR: dataDir } });
  if (migrated.code !== 0) throw new Error(`migrate ended with ${migrated.code}: ${migrated.stderr}`);
  const ports = { registry: await freePort(), indexer: await freePort(), gateway: await freePort() };
  const at = (name: ProcessName): string => `http://127.0.0.1:${ports[name]}`;
  const secret = randomBytes(32).toString('hex');
  const environments: Record<ProcessName, Record<string, string>> = {
    registry: { DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: '1' },
    indexer: { DATABASE_URL: database.url },
    gateway: { REGISTRY_URL: at('registry'), INDEXER_URL: at('indexer') },
  };
  const start = async (name: ProcessName): Promise<RunningCommand> => {
    const command = new RunningCommand([name], { env: { PORT: String(ports[name]), INTERNAL_SECRET: secret, ...environments[name] } });
    await command.readyAt(`${at(name)}/readyz`);
    return command;
  };
  const [registry, indexer] = await Promise.all([start('registry'), start('indexer')]);
  const processes: Record<ProcessName, RunningCommand> = { registry, indexer, gateway: await start('gateway') };
  return {
    url: at('gateway'),
    at,
    graphql: `${at('gateway')}/graphql`,
    processes,
    restart: async (name) => {
      await processes[name].stop('SIGKILL');
      processes[name] = await start(name);
    },
    stop: async () => {
      await Promise.all(Object.values(processes).map((command) => command.stop()));
      await database.drop();
    },
  };
}
