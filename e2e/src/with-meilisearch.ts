/** Tests in which a real Meilisearch is killed, wiped or overtaken: no recording can stand in for that. */
import { meilisearchOnPath } from '@drogowskaz/testing';
import { describe } from '@jest/globals';

/** Skipped by name where the program is not on PATH. */
export const describeWithMeilisearch = (name: string, tests: () => void): void =>
  (meilisearchOnPath() === null ? describe.skip : describe)(`${name} (needs the program meilisearch on PATH)`, tests);
