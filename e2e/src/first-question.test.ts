import { freePort } from '@drogowskaz/platform';
import { createTestDatabase, eventually, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningCommand, runCommand } from './hub-process.ts';

describe('an indexer that says it listens', () => {
  let database: TestDatabase;
  let indexer: RunningCommand | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    await runCommand(['migrate'], { env: { DATABASE_URL: database.url } });
  }, 120_000);
  afterAll(async () => {
    await indexer?.stop();
    await database?.drop();
  }, 60_000);

  it('has asked the search once itself: the slow first question is nobody’s', async () => {
    const command = new RunningCommand(['indexer'], {
      env: { DATABASE_URL: database.url, PORT: String(await freePort()), INTERNAL_SECRET: 'e'.repeat(32) },
    });
    indexer = command;
    await eventually('the indexer listens', async () => command.stderr.includes('Subgraph is listening'), 60_000);
    const said = command.stderr.match(/the search answers|Subgraph is listening/g);
    expect(said).toEqual(['the search answers', 'Subgraph is listening']);
  }, 90_000);
});
