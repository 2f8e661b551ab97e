import { meilisearchForTests, type TestMeilisearch } from '@drogowskaz/testing';
import { afterAll, beforeAll } from '@jest/globals';
import { describeSearchEngine } from '../contract-tests.ts';
import { meilisearchUnderTest } from '../testing/meilisearch-under-test.ts';

let server: TestMeilisearch;
beforeAll(async () => {
  server = await meilisearchForTests('search-contract');
});
afterAll(() => server.stop());

describeSearchEngine('The Meilisearch engine', () => meilisearchUnderTest(server));
