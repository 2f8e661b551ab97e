/** What is missing, counted in a directory of 100,000 services. COVERAGE_SERVICES: how many, when not so many. */
import { anonymous, newId, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { graphql } from 'graphql';
import { percentile } from './measure.ts';
import { directoryOf } from './reindex/directory-of.ts';
import type { BenchResult } from './result.ts';

const SERVICES = Number(process.env.COVERAGE_SERVICES ?? 100_000);
const MOST_MS = 2_000;
const RUNS = 5;

export async function run(): Promise<BenchResult> {
  const directory = await directoryOf(SERVICES);
  const registry = await createRegistry({ databaseUrl: directory.url, clock: systemClock, logger: silentLogger });
  try {
    const begin = performance.now();
    const job = registry
      .jobs({
        mail: { folder: '/nowhere', from: 'noreply@example.org', publicUrl: 'https://example.org' },
        folder: '/nowhere',
        logger: silentLogger,
      })
      .find(({ name }) => name === 'keep_coverage');
    await job?.run();
    const night = (performance.now() - begin) / 1_000;
    const ask = async (filter: object, after: string | null = null) => {
      const started = performance.now();
      const { data, errors } = await graphql({
        schema: registry.definition.schema,
        source: `query ($filter: CoverageFilter, $after: String) { coverage(filter: $filter, after: $after) { totalCount gapCount pageInfo { endCursor } nodes {
          category { code } municipality { code } services verifiedServices usableWithoutEntitlement nearestServiceMeters languages gap gapRank unmetSearches } } }`,
        variableValues: { filter, after },
        contextValue: registry.definition.context({ caller: anonymous, requestId: newId(), signal: new AbortController().signal }),
      });
      if (errors) throw errors[0];
      return { milliseconds: performance.now() - started, answer: data?.coverage as { pageInfo: { endCursor: string } } };
    };
    const filters = [
      {},
      { languages: ['uk'] },
      { withoutStatutoryEntitlement: true },
      { audiences: ['WOMEN'] },
      { gapsOnly: true, languages: ['en'] },
    ];
    const first: number[] = [];
    const next: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      // Something public has changed: nothing that was counted holds any more.
      await directory.owner.query('select directory.tell_change()');
      const { milliseconds, answer } = await ask(filters[run] ?? {});
      first.push(milliseconds);
      next.push((await ask(filters[run] ?? {}, answer.pageInfo.endCursor)).milliseconds);
    }
    return {
      about: `Coverage of ${SERVICES} services, each time after something public has changed, with another filter.`,
      figures: [
        { name: 'counted, slowest of five', value: Math.max(...first), unit: 'ms', atMost: MOST_MS, runs: first },
        { name: 'counted, median', value: percentile(first, 0.5), unit: 'ms' },
        { name: 'the next page, median', value: percentile(next, 0.5), unit: 'ms', runs: next },
        { name: "the night's job", value: night, unit: 's' },
      ],
    };
  } finally {
    await registry.close();
    await directory.drop();
  }
}
