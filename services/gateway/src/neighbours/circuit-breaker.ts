export interface CircuitBreakerOptions {
  /** After so many failures in a row nobody is asked any more. */
  readonly failures: number;
  /** For so long; then one question tries. */
  readonly restMs: number;
  /** @default the process's own clock */
  readonly now?: () => number;
}

/** Leaves somebody alone who has failed several times in a row, and tries one question at a time until one is answered. */
export class CircuitBreaker {
  readonly #options: Required<CircuitBreakerOptions>;
  #failed = 0;
  #restingUntil = 0;

  constructor(options: CircuitBreakerOptions) {
    this.#options = { now: () => performance.now(), ...options };
  }

  get open(): boolean {
    return this.#failed >= this.#options.failures;
  }

  /** Whether to ask now. While it is open, a yes is for one question: the next one gets it after another rest. */
  admits(): boolean {
    if (!this.open) return true;
    const now = this.#options.now();
    if (now < this.#restingUntil) return false;
    this.#restingUntil = now + this.#options.restMs;
    return true;
  }

  /** Answers whether this closed it. */
  succeeded(): boolean {
    const wasOpen = this.open;
    this.#failed = 0;
    return wasOpen;
  }

  /** Answers whether this opened it. */
  failed(): boolean {
    const wasOpen = this.open;
    this.#failed += 1;
    if (!this.open) return false;
    this.#restingUntil = this.#options.now() + this.#options.restMs;
    return !wasOpen;
  }
}
