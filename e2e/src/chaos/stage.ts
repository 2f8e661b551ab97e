/** What all histories share: a PostgreSQL, a Meilisearch behind a proxy that misbehaves, and somebody who kills both and starts them again. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type FaultyProxy,
  type MeilisearchProcess,
  type MortalCluster,
  startFaultyProxy,
  startMeilisearch,
  startMortalCluster,
} from '@drogowskaz/testing';
import { Outages } from './outages.ts';
import type { Tally } from './tally.ts';
import { faultsOf, nameOfFault, type Weather } from './weather.ts';

export class Stage {
  readonly postgresAway = new Outages();
  readonly meilisearchAway = new Outages();
  /** In this history: a repetition that comes late may bring back what was there before. */
  repeatedLate = false;
  readonly #returning = new Set<Promise<void>>();
  readonly #dying = new Set<string>();

  private constructor(
    readonly cluster: MortalCluster,
    readonly meilisearch: MeilisearchProcess,
    readonly proxy: FaultyProxy,
    readonly tally: Tally,
  ) {}

  static async open(program: string, tally: Tally): Promise<Stage> {
    const [cluster, meilisearch] = await Promise.all([startMortalCluster(), startMeilisearch(program)]);
    return new Stage(cluster, meilisearch, await startFaultyProxy(meilisearch.host), tally);
  }

  /** From now on the network is like that. */
  turn(weather: Weather): void {
    const next = faultsOf(weather);
    this.proxy.fault = () => {
      const fault = next();
      if (fault === null) return null;
      this.tally.count('faults of the network', nameOfFault(fault));
      this.meilisearchAway.moment();
      if (fault.kind === 'repeat late') this.repeatedLate = true;
      return fault;
    };
  }

  calm(): void {
    this.proxy.fault = () => null;
  }

  /** kill -9; it comes back by itself after the pause. Resolves when it is dead. */
  async killPostgres(awayFor: number): Promise<void> {
    await this.#kill('PostgreSQL', this.postgresAway, this.cluster, awayFor);
  }

  async killMeilisearch(awayFor: number): Promise<void> {
    await this.#kill('Meilisearch', this.meilisearchAway, this.meilisearch, awayFor);
  }

  async #kill(
    name: string,
    outages: Outages,
    victim: { kill(): Promise<void>; startAgain(): Promise<void> },
    awayFor: number,
  ): Promise<void> {
    // One death at a time.
    if (this.#dying.has(name)) return;
    this.#dying.add(name);
    this.tally.count('killed with -9', name);
    outages.begin();
    await victim.kill();
    const comesBack = pause(awayFor)
      .then(() => victim.startAgain())
      .then(() => {
        outages.end();
        this.#dying.delete(name);
        this.#returning.delete(comesBack);
      });
    // It is awaited by `allAreBack`; until then a failure is not unhandled.
    comesBack.catch(() => undefined);
    this.#returning.add(comesBack);
  }

  async allAreBack(): Promise<void> {
    await Promise.all(this.#returning);
  }

  async close(): Promise<void> {
    await this.allAreBack().catch(() => undefined);
    await this.proxy.stop();
    await Promise.all([this.meilisearch.stop(), this.cluster.stop()]);
  }
}
