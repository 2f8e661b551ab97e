import { Gauge, type MetricsRegistry } from '@drogowskaz/platform';
import type { Harvesting, ListedSource } from '@drogowskaz/registry';

/** How old what is shown of each source may be. */
export const harvestMetrics = (registry: MetricsRegistry, harvesting: Pick<Harvesting, 'list'>): void => {
  // All are collected at once: one question answers them.
  let asked: Promise<ListedSource[]> | null = null;
  const sources = (): Promise<ListedSource[]> => {
    asked ??= harvesting
      .list()
      // A database that is away must not take the other metrics with it.
      .catch(() => [])
      .finally(() => {
        asked = null;
      });
    return asked;
  };
  const gauge = <Label extends string>(
    { name, help, labels }: { name: string; help: string; labels: readonly Label[] },
    tell: (gauge: Gauge<Label>, source: ListedSource) => void,
  ): void => {
    new Gauge<Label>({
      name: `drogowskaz_harvest_${name}`,
      help,
      labelNames: [...labels],
      registers: [registry],
      async collect() {
        const found = await sources();
        this.reset();
        for (const source of found) tell(this, source);
      },
    });
  };
  gauge(
    {
      name: 'source_state',
      help: '1 for the state in which a source is: NEW, WELL, FAILING, HELD (an operator has to look) or VANISHED.',
      labels: ['source', 'state'],
    },
    (state, { source }) => state.set({ source: source.name, state: source.state }, 1),
  );
  gauge(
    {
      name: 'not_whole',
      help: '1 where the last run read less of a source than there is by its own word, so that nothing was withdrawn; 0 where it was read to the end.',
      labels: ['source'],
    },
    // While it is read nobody knows.
    (notWhole, { source: { name, report, run } }) =>
      report && run === null && notWhole.set({ source: name }, report.notWhole?.length ? 1 : 0),
  );
  gauge(
    { name: 'last_success_timestamp_seconds', help: 'When a source was last read to the end and taken in.', labels: ['source'] },
    (success, { source: { name, harvestedAt } }) => harvestedAt && success.set({ source: name }, harvestedAt.getTime() / 1_000),
  );
  gauge(
    { name: 'lag_seconds', help: 'How long ago that was.', labels: ['source'] },
    (lag, { source, lagSeconds }) => lagSeconds !== null && lag.set({ source: source.name }, lagSeconds),
  );
};
