import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { demoAccounts } from './directory-calls.ts';
import { type RunningHub, startHub } from './hub-process.ts';
import { itAnswersTheDirectory } from './operations.ts';

describe('one process', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  let hub: RunningHub;
  beforeAll(async () => {
    hub = await startHub(dataDir);
  }, 180_000);
  afterAll(async () => {
    await hub?.command.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  itAnswersTheDirectory(
    () => hub.graphql,
    () => demoAccounts(dataDir),
  );
});
