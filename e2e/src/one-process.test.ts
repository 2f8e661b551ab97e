import { afterAll, beforeAll, describe } from '@jest/globals';
import { type DemonstrationHub, startDemonstrationHub } from './demonstration-hub.ts';
import { demoAccounts } from './directory-calls.ts';
import { itAnswersTheDirectory } from './operations.ts';

describe('one process', () => {
  let hub: DemonstrationHub;
  beforeAll(async () => {
    hub = await startDemonstrationHub();
  }, 240_000);
  afterAll(() => hub?.stop(), 60_000);

  itAnswersTheDirectory(
    () => hub.graphql,
    () => demoAccounts(hub.dataDir),
  );
});
