import type { Clock, Logger } from '@drogowskaz/platform';
import type { IndexIdentity, OutsideEngine } from '@drogowskaz/search';
import type { DirectorySource } from '../indexing/directory-source.ts';
import type { IndexServices } from '../indexing/index-services.ts';
import type { SetAsideStore } from '../indexing/set-aside.ts';
import { ReindexRefused } from '../reindexing/reindex-refused.ts';
import { isKnown, type KnownIndexStore } from './known-index.ts';
import type { OwedChanges } from './owed-changes.ts';
import { IndexAhead, type Proof, proveEqual } from './prove-equal.ts';

export interface BringBackOptions {
  outside: OutsideEngine;
  /** Writes into this engine only. */
  services: Pick<IndexServices, 'index'>;
  source: DirectorySource;
  owed: OwedChanges;
  known: KnownIndexStore;
  setAside: SetAsideStore;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  /** Builds an index that is not as this program makes it anew, beside the live one. Without it, in its place. */
  rebuild?: (signal: AbortSignal) => Promise<void>;
  /** It can be written again: from now on changes go there, too. */
  onReached(): void;
}

export interface BroughtBack extends Proof {
  identity: IndexIdentity;
  /** How many services were put because the index was new or an older copy; null: it was the one that was proven before. */
  putAnew: number | null;
}

const BATCH = 500;
const ROUNDS = 5;

/**
 * Makes the index outside equal to the database and proves it by comparison. One process at a time. It must not be asked by anybody meanwhile; when this
 * resolves, it may be.
 */
export const bringBack = async (options: BringBackOptions): Promise<BroughtBack> => {
  const { outside, known, owed, onReached } = options;
  await rebuildUnfit(options);
  const before = await known.read();
  const opened = await outside.open();
  let { identity } = opened;
  onReached();
  const fit = opened.madeAnew === null && isKnown(before, identity);
  let putAnew = fit
    ? null
    : await putEverything(options, opened.madeAnew ?? 'the index is not the one that was proven before, or an older copy of it');
  const prove = async (): Promise<Proof> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await payOwed(options);
      const proof = await proveEqual({ ...options, engine: outside });
      if ((await owed.count()) === 0) return proof;
    }
    throw new Error('it keeps missing changes while it is compared');
  };
  const proof = await prove().catch(async (error: unknown) => {
    if (!(error instanceof IndexAhead)) throw error;
    identity = await outside.startAnew();
    putAnew = await putEverything(options, error.message);
    return prove();
  });
  await answersInTime(options);
  const look = await outside.look();
  if (look.state !== 'ready') throw new Error(look.why);
  if (look.identity.made !== identity.made || Date.parse(look.identity.changed) < Date.parse(identity.changed)) {
    throw new Error('its index was replaced while it was compared');
  }
  await known.remember(look.identity);
  await known.forgetOthers(look.identity);
  return { identity: look.identity, putAnew, ...proof };
};

/** The index that is there stays until the new one takes its place: another version of this program may still ask it. */
const rebuildUnfit = async ({ outside, rebuild, logger, signal }: BringBackOptions): Promise<void> => {
  if (!rebuild) return;
  const why = await outside.unfit();
  if (why === null) return;
  logger.warn({ engine: outside.name, index: outside.index, why }, 'the index is built anew beside the live one');
  try {
    await rebuild(signal);
  } catch (error) {
    if (!(error instanceof ReindexRefused)) throw error;
    // Then it is made anew in its place, and proven service by service.
    logger.error({ err: error }, 'the index that was built beside is not what it should be');
  }
};

/**
 * An older copy has the versions of services that did not change since, and yet not what was projected since then: opening hours, verification, the
 * vocabulary. So all of them are put.
 */
const putEverything = async ({ services, source, outside, logger, signal }: BringBackOptions, why: string): Promise<number> => {
  let put = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    signal.throwIfAborted();
    await services.index(batch);
    put += batch.length;
    batch = [];
  };
  logger.warn({ engine: outside.name, index: outside.index, why }, 'every service is put into the index');
  for await (const { id } of source.versions()) if (batch.push(id) === BATCH) await flush();
  if (batch.length > 0) await flush();
  return put;
};

/** Brings what was owed. Returns how many changes. */
export const payOwed = async ({ owed, services, signal }: Pick<BringBackOptions, 'owed' | 'services' | 'signal'>): Promise<number> => {
  for (let paid = 0; ; ) {
    const changes = await owed.some(BATCH);
    if (changes.length === 0) return paid;
    signal.throwIfAborted();
    await services.index(changes.map(({ id }) => id));
    await owed.paid(changes);
    paid += changes.length;
  }
};

/** A server that is slow has all versions, too. The engine has a time limit of its own. */
const answersInTime = async ({ outside, clock }: BringBackOptions): Promise<void> => {
  await outside.search({ text: '', locale: 'pl', filter: {}, sort: 'RELEVANCE', first: 1, now: clock.now() });
};
