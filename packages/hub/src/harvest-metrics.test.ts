import { MetricsRegistry } from '@drogowskaz/platform';
import type { ListedSource } from '@drogowskaz/registry';
import { expect, it } from '@jest/globals';
import { harvestMetrics } from './harvest-metrics.ts';

const report = { mode: 'WHOLE', endedAt: '', read: 4, created: 0, updated: 0, unchanged: 4, withdrawn: 0, known: 0, refused: 0 } as const;
const listed = (name: string, notWhole: string[] | null, run: object | null = null) =>
  ({
    source: { name, state: 'WELL', harvestedAt: null, run, report: notWhole && { ...report, refusals: [], notWhole } },
    services: 4,
    lagSeconds: null,
  }) as unknown as ListedSource;

it('tells of each source whether its last run read all of it, and nothing where nobody knows', async () => {
  const registry = new MetricsRegistry();
  const sources = [
    listed('Whole', []),
    listed('In part', ['/services said {"total_items":6}: 4 were found']),
    listed('New', null),
    listed('Being read', [], {}),
  ];
  harvestMetrics(registry, { list: async () => sources });
  const metrics = await registry.metrics();
  expect(metrics.split('\n').filter((line) => line.startsWith('drogowskaz_harvest_not_whole'))).toEqual([
    'drogowskaz_harvest_not_whole{source="Whole"} 0',
    'drogowskaz_harvest_not_whole{source="In part"} 1',
  ]);
});
