import { meilisearchOnPath } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithMeilisearch } from '../with-meilisearch.ts';
import { playHistories, type Report } from './play.ts';

/** `npm run chaos` plays more, and others. In these eight each server is killed and the network gets bad. */
const HISTORIES = 8;
const FIRST_SEED = 202;

describeWithMeilisearch('random histories, while servers are killed and the network misbehaves', () => {
  let report: Report;
  beforeAll(async () => {
    report = await playHistories({ program: meilisearchOnPath() ?? 'meilisearch', histories: HISTORIES, seed: FIRST_SEED });
  }, 300_000);
  afterAll(() => console.log(report?.tally.lines().join('\n')));

  it('end with both indexes holding exactly what the database says, with nothing lost that was acknowledged, and no search failed', () => {
    expect(report.failures).toEqual([]);
    expect(report.tally.of('histories', 'right at the end')).toBe(HISTORIES);
  });

  it('have met faults of the network and killed servers, and people searched meanwhile', () => {
    expect(report.tally.total('faults of the network')).toBeGreaterThan(0);
    expect(report.tally.total('killed with -9')).toBeGreaterThan(0);
    expect(report.tally.total('searches answered')).toBeGreaterThan(0);
  });
});
