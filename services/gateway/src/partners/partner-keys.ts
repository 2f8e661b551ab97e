import { isUuid, type Logger, type PartnersPort, unauthenticated, unavailable } from '@drogowskaz/platform';
import { LRUCache } from 'lru-cache';

/** A key that was ended is refused after so long at the latest. */
const ASKED_AGAIN_AFTER_MS = 10_000;
const MOST_KEYS = 10_000;

interface Known {
  readonly origins: readonly string[] | null;
  readonly until: number;
}

/** Which origins may use which key, as the registry says; asked again every ten seconds. While it is away, what it said last holds. */
export class PartnerKeys {
  readonly #port: PartnersPort;
  readonly #logger: Logger;
  readonly #known = new LRUCache<string, Known>({ max: MOST_KEYS });
  readonly #asking = new Map<string, Promise<readonly string[] | null>>();

  constructor(port: PartnersPort, logger: Logger) {
    this.#port = port;
    this.#logger = logger;
  }

  /** Null when nobody has this key. Throws `UNAVAILABLE` when that cannot be known. */
  async originsOf(key: string): Promise<readonly string[] | null> {
    if (!isUuid(key)) return null;
    const known = this.#known.get(key);
    if (known && performance.now() < known.until) return known.origins;
    try {
      return await this.#ask(key);
    } catch (error) {
      if (known) return known.origins;
      this.#logger.warn({ error }, 'A partner key could not be looked up');
      throw unavailable('Partner keys cannot be checked right now. Try again in a moment, or ask without one.');
    }
  }

  #ask(key: string): Promise<readonly string[] | null> {
    let asking = this.#asking.get(key);
    if (!asking) {
      asking = this.#port
        .origins(key)
        .then((origins) => {
          this.#known.set(key, { origins, until: performance.now() + ASKED_AGAIN_AFTER_MS });
          return origins;
        })
        .finally(() => this.#asking.delete(key));
      this.#asking.set(key, asking);
    }
    return asking;
  }
}

export const unknownPartner = () =>
  unauthenticated(
    'This partner key is unknown or was ended. Take the one from the portal, for the attribute "partner" of the widget, or leave the header "x-drogowskaz-partner" out.',
  );
