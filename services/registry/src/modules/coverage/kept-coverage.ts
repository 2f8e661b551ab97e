import type { DirectoryTables } from '@drogowskaz/directory';
import { type Clock, unavailable } from '@drogowskaz/platform';
import { type Kysely, sql } from 'kysely';
import type { SupplyFilter } from './count-coverage.ts';
import { type Coverage, findCoverage } from './find-coverage.ts';
import { type CoverageFilter, type CoverageFound, narrowCoverage } from './narrow-coverage.ts';

/** A megabyte or two each. */
const MOST_KEPT = 8;
const MINUTE = 60_000;
/** Whoever would have to wait for longer would not get an answer in time. */
const LONGEST_WAIT_MS = 2_000;

/**
 * Counts once for all pages of a list and all tables of a page: as long as nothing public has changed, and for a minute at most, as confirmations run
 * out with time.
 */
export class KeptCoverage {
  readonly #db: Kysely<DirectoryTables>;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Promise<Coverage>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #lastTook = 0;

  constructor(db: Kysely<DirectoryTables>, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  async find({ audiences, languages, withoutEntitlement, ...rest }: CoverageFilter): Promise<CoverageFound> {
    const counted: SupplyFilter = {
      ...(audiences && { audiences: audiences.toSorted() }),
      ...(languages && { languages: languages.toSorted() }),
      ...(withoutEntitlement !== undefined && { withoutEntitlement }),
    };
    return narrowCoverage(await this.#count(counted), { ...counted, ...rest });
  }

  async #count(filter: SupplyFilter): Promise<Coverage> {
    const now = this.#clock.now();
    // Asked before anything is counted: what changes meanwhile is counted anew.
    const { rows } = await sql<{ generation: string }>`select directory.generation() as generation`.execute(this.#db);
    const key = JSON.stringify([rows[0]?.generation, Math.floor(now.getTime() / MINUTE), filter]);
    const known = this.#kept.get(key);
    if (known) return known;
    const counting = this.#inTurn(() => findCoverage(this.#db, filter, now));
    this.#kept.set(key, counting);
    counting.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return counting;
  }

  /** One after the other: counting takes time away from everything else that this process answers. */
  async #inTurn(count: () => Promise<Coverage>): Promise<Coverage> {
    if (this.#waiting * this.#lastTook > LONGEST_WAIT_MS) throw unavailable('Much is being counted right now. Ask again in a few seconds.');
    this.#waiting += 1;
    const before = this.#last;
    const counting = before.then(async () => {
      const begin = performance.now();
      const counted = await count();
      this.#lastTook = performance.now() - begin;
      return counted;
    });
    this.#last = counting.catch(() => undefined);
    return counting.finally(() => {
      this.#waiting -= 1;
    });
  }
}
