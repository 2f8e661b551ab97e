import { createHmac } from 'node:crypto';
import { networkOf, type Pool, type Refused } from '@drogowskaz/platform';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How many attempts in how many seconds. A city hall is many people behind one address. */
const rules = {
  /** Everything that somebody who is not signed in may try, by the client's address. */
  client: [100, 15 * MINUTE],
  /** Wrong passwords, by the address that was typed, known or not. A mailed link opens the account meanwhile. */
  password: [10, 15 * MINUTE],
  /** Wrong codes, by account: a million codes of which three are right. */
  code: [5, 15 * MINUTE],
  /** Mails that anybody can have sent to an address. */
  mail: [5, HOUR],
  /** Invitations, by whoever sends them. */
  invitation: [50, 24 * HOUR],
} as const;
export type LimitName = keyof typeof rules;

/** Counted in the database: several registries and a restart do not give more attempts. */
export class Limits {
  readonly #limiters: Record<LimitName, RateLimiterPostgres>;
  readonly #secret: string;

  constructor(pool: Pool, secret: string) {
    this.#secret = secret;
    const made = Object.entries(rules).map(([name, [points, duration]]) => [
      name,
      new RateLimiterPostgres({
        ...{ storeClient: pool, storeType: 'pool', schemaName: 'accounts', tableName: 'attempt', tableCreated: true },
        ...{ keyPrefix: name, points, duration, clearExpiredByTimeout: true },
      }),
    ]);
    this.#limiters = Object.fromEntries(made);
  }

  /** Takes one attempt before it is made, so that many at once do not pass. Answers the refusal when there is none left. */
  async take(name: LimitName, who: string): Promise<Refused | null> {
    try {
      await this.#limiters[name].consume(this.#key(name === 'client' ? networkOf(who) : who));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { refused: 'LIMITED', retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) };
    }
  }

  /** Gives the attempts back after one that was right. */
  async forgive(name: LimitName, who: string): Promise<void> {
    await this.#limiters[name].delete(this.#key(who));
  }

  /** No address of a person or a client is kept. */
  #key(who: string): string {
    return createHmac('sha256', this.#secret).update(who).digest('base64url');
  }
}
