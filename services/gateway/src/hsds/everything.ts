import { setTimeout as pause } from 'node:timers/promises';
import { HubError } from '@drogowskaz/platform';
import type { Collection } from './collections.ts';
import type { Asked } from './parameters.ts';

const AT_ONCE = 200;
/** Of organizations with all of their services whole. */
const WHOLE_AT_ONCE = 10;
/** Nobody waits longer for a budget; a reader that is asked to will come again. */
const MOST_WAITS = 10;

export interface Everything {
  collection: Collection;
  asked: Asked;
  /** Takes what a part costs; throws `RATE_LIMITED`. */
  charge(cost: number): Promise<void>;
  signal: AbortSignal;
}

/**
 * All of a collection, one object on a line. The next part is read when the reader has taken the one before, so memory is that of one part
 * however slow she is; whoever has spent her budget waits for the next minute in the middle of it.
 */
export async function* everything({ collection, asked, charge, signal }: Everything): AsyncGenerator<string, void, undefined> {
  const limit = asked.fullService ? WHOLE_AT_ONCE : AT_ONCE;
  const pay = (cost: number) => chargeOrWait(() => charge(cost), signal);
  for (let after: string | null = null; ; ) {
    const { items, read, last } = await collection.part(asked, { after, limit }, pay);
    if (items.length > 0) yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
    if (read < limit) return;
    after = last;
    await pay(read * collection.price(asked));
  }
}

const chargeOrWait = async (charge: () => Promise<void>, signal: AbortSignal): Promise<void> => {
  for (let waits = 0; ; waits += 1) {
    try {
      return await charge();
    } catch (error) {
      if (!(error instanceof HubError) || error.code !== 'RATE_LIMITED' || waits >= MOST_WAITS) throw error;
      await pause(Number(error.extensions.retryAfterSeconds ?? 60) * 1_000, undefined, { signal });
    }
  }
};
