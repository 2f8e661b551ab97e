import { hash, randomBytes } from 'node:crypto';
import { type Caller, type Clock, HubError, networkOf } from '@drogowskaz/platform';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../limits.ts';

/** What a question costs at least: also an empty one takes parsing and an answer. */
const LEAST = 5;
/** What an unknown API key costs, so that keys cannot be guessed at full speed. */
const UNKNOWN_KEY = 500;

/** How much each caller has spent in this minute: by API key, or by client address for those without one. */
export class Budgets {
  readonly #anonymous: RateLimiterMemory;
  readonly #keys: RateLimiterMemory;
  readonly #visitors: RateLimiterMemory;
  readonly #guesses: RateLimiterMemory;
  readonly #limits: Limits;
  readonly #clock: Clock;
  #salt = { day: '', value: '' };

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#anonymous = new RateLimiterMemory({ points: limits.anonymousPerMinute, duration: 60 });
    this.#visitors = new RateLimiterMemory({ points: limits.anonymousPerMinute, duration: 60 });
    this.#keys = new RateLimiterMemory({ points: limits.keyPerMinute, duration: 60 });
    this.#guesses = new RateLimiterMemory({ points: limits.anonymousPerMinute, duration: 60 });
  }

  /** Throws `RATE_LIMITED` when the minute's budget is spent. */
  async charge(caller: Caller, address: string, cost: number): Promise<void> {
    const points = Math.max(cost, LEAST);
    if (caller.keyId === null) await this.#consume(this.#anonymous, this.#pseudonym(address), points, this.#limits.anonymousPerMinute);
    else await this.#consume(this.#keys, caller.keyId, points, this.#limits.keyPerMinute);
  }

  /** A visitor of a partner's page spends a budget of her own, and that of the partner: one of them alone cannot spend it all. */
  async chargePartner(key: string, address: string, cost: number): Promise<void> {
    const points = Math.max(cost, LEAST);
    await this.#consume(this.#visitors, `${key} ${this.#pseudonym(address)}`, points, this.#limits.anonymousPerMinute);
    await this.#consume(this.#keys, key, points, this.#limits.keyPerMinute);
  }

  /**
   * To be asked before a key is looked up: throws `RATE_LIMITED` for an address whose unknown keys alone have spent the budget, so that guessing
   * costs the registry nothing more. What was asked there without a key does not count: who has one has a budget of her own.
   */
  async requireNoGuessing(address: string): Promise<void> {
    const limit = this.#limits.anonymousPerMinute;
    const guesses = await this.#guesses.get(this.#pseudonym(address));
    if (guesses !== null && guesses.consumedPoints >= limit) throw spent(limit, guesses.msBeforeNext);
  }

  /** Charges the address that showed a key nobody has. */
  async chargeUnknownKey(address: string): Promise<void> {
    const pseudonym = this.#pseudonym(address);
    await this.#guesses.penalty(pseudonym, UNKNOWN_KEY);
    await this.#consume(this.#anonymous, pseudonym, UNKNOWN_KEY, this.#limits.anonymousPerMinute);
  }

  async #consume(limiter: RateLimiterMemory, key: string, points: number, limit: number): Promise<void> {
    try {
      await limiter.consume(key, points);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw spent(limit, refusal.msBeforeNext, limiter === this.#anonymous ? ' An API key has a larger budget.' : '');
    }
  }

  /** An address is personal: in memory stands only its fingerprint under a salt that nobody knows and that changes every day. */
  #pseudonym(address: string): string {
    const day = this.#clock.now().toISOString().slice(0, 10);
    if (this.#salt.day !== day) this.#salt = { day, value: randomBytes(32).toString('base64url') };
    return hash('sha256', this.#salt.value + networkOf(address), 'base64url');
  }
}

const spent = (limit: number, milliseconds: number, advice = ''): HubError => {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  return new HubError('RATE_LIMITED', `The budget of ${limit} per minute is spent. Wait ${seconds} s, or ask for less at once.${advice}`, {
    limit,
    retryAfterSeconds: seconds,
  });
};
