/** The whole hub with the demonstration directory, for tests of what it answers: over a copy of what the first such hub of the run has made. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, type Pool } from '@drogowskaz/platform';
import { createTestDatabase, type DatabaseTemplate } from '@drogowskaz/testing';
import { type RunningHub, startHub } from './hub-process.ts';

async function inDatabase(url: string, work: (owner: Pool) => Promise<void>): Promise<void> {
  const owner = openPool({ url, max: 1, applicationName: 'demonstration hub' });
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

/** Keys of accounts and secrets belong to the database: what lies in the data folder is kept in it until it is copied. */
const keepFiles = (url: string, dataDir: string): Promise<void> =>
  inDatabase(url, async (owner) => {
    await owner.query('create table data_folder (name text, content bytea)');
    for (const { name } of readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile())) {
      await owner.query('insert into data_folder values ($1, $2)', [name, readFileSync(join(dataDir, name))]);
    }
  });

const takeFiles = (url: string, dataDir: string): Promise<void> =>
  inDatabase(url, async (owner) => {
    const { rows } = await owner.query<{ name: string; content: Buffer }>('select name, content from data_folder');
    for (const { name, content } of rows) writeFileSync(join(dataDir, name), content, { mode: 0o600 });
    await owner.query('drop table data_folder');
  });

const demonstrationHub: DatabaseTemplate = {
  name: 'demonstration_hub',
  migrate: async (url) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
    try {
      const { command } = await startHub(dataDir, { DATABASE_URL: url, DEMO: '1' });
      const ended = await command.stop();
      if (ended.code !== 0) throw new Error(`The hub ended with ${ended.code ?? ended.signal}.\n${command.stderr}`);
      await keepFiles(url, dataDir);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

export interface DemonstrationHub extends RunningHub {
  dataDir: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

export async function startDemonstrationHub(env: Record<string, string> = {}): Promise<DemonstrationHub> {
  const database = await createTestDatabase(demonstrationHub);
  const dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  const clear = async (): Promise<void> => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await takeFiles(database.url, dataDir);
    const hub = await startHub(dataDir, { DATABASE_URL: database.url, DEMO: '1', ...env });
    return {
      ...hub,
      dataDir,
      databaseUrl: database.url,
      stop: async () => {
        await hub.command.stop();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
