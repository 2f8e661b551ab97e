/**
 * One run over one source: read all of it that is to be read, judge whether that can be true, take it in organisation by organisation. Each
 * step is a transaction; killed anywhere, the next run goes on from there.
 */
import { isAhead, type Logger, OutgoingError, present } from '@drogowskaz/platform';
import { LockMode } from '@mikro-orm/core';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { type Refused, whyRefused } from '../../database/why-refused.ts';
import { hubId, isNotWhole, SourceEntity, type SourceReport, type SourceRun } from '../provenance/index.ts';
import type { Feed } from './feed/feed.ts';
import { FeedProblem } from './feed/feed-problem.ts';
import { type KnownHere, knownHere } from './known-here.ts';
import { addedByName, sitesThatSayTheSame, withdrawPassedOn } from './passed-on.ts';
import { type OnProgress, type ReadResult, readFeed } from './read-feed.ts';
import { judgeRun } from './rules/judge-run.ts';
import { nextRunAt, VANISHED_AFTER_MS, WHOLE_EVERY_MS } from './rules/next-run.ts';
import { setRight } from './rules/set-right.ts';
import { clearStaged, nextStaged, unstage } from './staging.ts';
import { takeOrganization } from './take-organization.ts';
import { tellAgain } from './tell-again.ts';
import { tellOperators } from './tell-operators.ts';
import { REASONS_KEPT } from './told-by-feed.ts';
import { withdrawForeignProviders, withdrawForeignServices } from './withdraw-foreign.ts';

/** Whoever has not told all of it by then lets others wait, and tells it another time. */
const LONGEST_READING_MS = 6 * 3_600_000;
/** As many as a person reads. */
const NAMES_KEPT = 20;

export type OpenFeed = (source: SourceEntity, signal?: AbortSignal) => Promise<Feed>;

export interface RunSurroundings {
  work: TransactionOptions;
  /** Where this hub stands: what comes from there is its own. */
  publicUrl: string;
  open: OpenFeed;
  logger: Logger;
  /** @default six hours */
  longestReadingMs?: number | undefined;
}

export interface RunOrder {
  /** Takes in what looks wrong, too: the operator has looked at it. */
  accept?: boolean;
  /** Compares everything, whatever the source tells of changes. */
  whole?: boolean;
  signal?: AbortSignal;
  onProgress?: OnProgress;
}

/** Answers the source as it is afterwards. Whoever calls holds the lock of the source: see `lock-source.ts`. */
export const runSource = async (surroundings: RunSurroundings, id: string, order: RunOrder = {}): Promise<SourceEntity> => {
  const { work, logger } = surroundings;
  try {
    await changeSource(work, id, (source) => setRight(source, work.clock.now()));
    const begun = await sourceOf(work, id);
    if (begun.run?.phase === 'TAKING' || (await readAndJudge(surroundings, begun, order)) === 'READ') {
      await takeIn(surroundings, id, order);
      await inTransaction(work, (transaction) => withdrawPassedOn(transaction, id));
      await finish(work, id, order);
    }
  } catch (error) {
    if (order.signal?.aborted) throw error;
    const known = error instanceof OutgoingError || error instanceof FeedProblem;
    logger[known ? 'warn' : 'error']({ err: error, source: id }, 'a source could not be harvested');
    await fail(
      work,
      id,
      order,
      known ? error.message : 'The hub itself failed; its log has the reason.',
      error instanceof OutgoingError ? error.retryAfterMs : null,
    );
  }
  if ((await sourceOf(work, id)).tellAgain)
    await tellAgain(work, id).catch((error: unknown) => logger.error({ err: error, source: id }, 'a source was not told again'));
  return sourceOf(work, id);
};

const sourceOf = (work: TransactionOptions, id: string): Promise<SourceEntity> =>
  inTransaction(work, ({ em }) => em.findOneOrFail(SourceEntity, { id }));

/** Locked: what somebody asks in the portal meanwhile is not written over. */
const changeSource = (
  work: TransactionOptions,
  id: string,
  change: (source: SourceEntity, transaction: Transaction) => Promise<void> | void,
): Promise<void> =>
  inTransaction(work, async (transaction) =>
    change(await transaction.em.findOneOrFail(SourceEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }), transaction),
  );

/** A run answers whoever has asked for one; not whoever has asked for more since. */
const answer = (source: SourceEntity, { accept = false }: RunOrder): void => {
  if (source.asked === 'RUN' || (accept && source.asked === 'ACCEPT')) source.asked = null;
};

const readAndJudge = async (surroundings: RunSurroundings, source: SourceEntity, order: RunOrder): Promise<'HELD' | 'READ'> => {
  const { work } = surroundings;
  const { id } = source;
  const { run, counts, change, untold } = await readSource(surroundings, source, order);
  const doubt = judgeRun(change);
  if (doubt !== null && !order.accept) {
    const { known } = change;
    const { missing } = doubt;
    await changeSource(work, id, async (changed, transaction) => {
      await clearStaged(transaction, id);
      // Once: a source that fails in between is still held for the same reason.
      if (changed.held === null) await tellOperators(transaction, changed, { template: 'sourceHeld', known, missing });
      const held = { at: work.clock.now().toISOString(), known, ...doubt };
      Object.assign(changed, {
        ...{ run: null, state: 'HELD', held, problem: null, failures: changed.failures + 1 },
        tellAgain: changed.tellAgain || changed.state === 'VANISHED',
      });
      answer(changed, order);
      changed.nextAt = nextOf(changed, work);
    });
    return 'HELD';
  }
  await changeSource(work, id, (changed) => {
    // What was known of its rows holds for the records of then: from here on there may be others.
    Object.assign(changed, {
      untold: null,
      run: { ...run, phase: 'TAKING', ...present({ untold }) },
      report: { ...emptyReport(run), ...counts },
    });
  });
  return 'READ';
};

const readSource = async (
  surroundings: RunSurroundings,
  source: SourceEntity,
  order: RunOrder,
): Promise<ReadResult & { run: SourceRun }> => {
  const { longestReadingMs = LONGEST_READING_MS } = surroundings;
  const late = AbortSignal.timeout(longestReadingMs);
  let told = 'nothing had come';
  try {
    return await readToEnd(surroundings, source, {
      ...order,
      signal: order.signal ? AbortSignal.any([order.signal, late]) : late,
      onProgress: (step, done) => {
        told = `${done} ${step === 'reading' ? 'rows had come' : 'services had been checked'}`;
        order.onProgress?.(step, done);
      },
    });
  } catch (error) {
    if (!late.aborted || order.signal?.aborted) throw error;
    throw new FeedProblem(
      `It could not be read to its end within ${longestReadingMs / 3_600_000} hours: ${told} by then. Nothing of this time was taken in.`,
      { cause: error },
    );
  }
};

const readToEnd = async (
  { work, open }: RunSurroundings,
  source: SourceEntity,
  { whole = false, accept = false, signal, onProgress }: RunOrder,
): Promise<ReadResult & { run: SourceRun }> => {
  const { id } = source;
  const feed = await open(source, signal);
  try {
    if (!accept) refuseChangedName(source, feed.hub);
    await inTransaction(work, (transaction) => refuseAnothersName(transaction, id, feed.hub));
    const elsewhere = accept ? [] : await sitesThatSayTheSame(work, source, feed);
    const now = work.clock.now();
    const everything =
      whole ||
      source.cursor === null ||
      source.wholeAt === null ||
      !feed.tellsChanges ||
      (feed.restoredAt !== null && !isAhead(source.wholeAt, feed.restoredAt)) ||
      now.getTime() - source.wholeAt.getTime() >= WHOLE_EVERY_MS;
    const run: SourceRun = {
      ...{ mode: everything ? 'WHOLE' : 'CHANGES', phase: 'READING' },
      ...{ beganAt: now.toISOString(), cursor: feed.cursor.toISOString() },
      elsewhere,
    };
    await changeSource(work, id, async (changed, transaction) => {
      Object.assign(changed, { run, kind: feed.kind, hub: feed.hub, triedAt: now });
      followLicence(changed, feed.licence);
      await clearStaged(transaction, id);
    });
    return {
      run,
      ...(await readFeed(work, source, feed, { since: everything ? null : source.cursor, accept, ...present({ signal, onProgress }) })),
    };
  } finally {
    await feed.close();
  }
};

/** What a hub says of its own records goes before what was written down when it was added, which holds for what it has from others. */
const followLicence = (source: SourceEntity, told: string | null): void => {
  const { licence, ...options } = source.options;
  if (told === (licence ?? null)) return;
  Object.assign(source, { options: { ...options, ...(told !== null && { licence: told }) }, tellAgain: true });
};

/** A source stays who it said it was when it was first seen, until an operator says otherwise. */
const refuseChangedName = ({ name, kind, hub }: SourceEntity, said: string | null): void => {
  if (kind === null || hub === said) return;
  const called = (id: string | null): string => (id === null ? 'no hub' : `the hub ${id}`);
  throw new FeedProblem(
    `It says that it is ${called(said)}; until now it was ${called(hub)}. Nothing was taken in. If that is right, "harvest run '${name}' --accept".`,
  );
};

/** Which hub a source is, is its own word, and a hub writes over whatever is known as its own: so each name stands for one source. */
const refuseAnothersName = async ({ em }: Transaction, id: string, hub: string | null): Promise<void> => {
  if (hub === null) return;
  if (hub === (await hubId({ em })))
    throw new FeedProblem('This is this hub itself, or a copy of its database: there is nothing of anybody else’s in it.');
  const another = await em.findOne(SourceEntity, { hub, id: { $ne: id }, cursor: { $ne: null }, state: { $nin: ['REMOVED', 'IMPORTED'] } });
  if (another === null) return;
  throw new FeedProblem(
    `It says that it is the same hub as the source "${another.name}" (${another.url}). If that hub has moved, remove the old source first.`,
  );
};

const emptyReport = ({ mode, beganAt, elsewhere = [] }: SourceRun): SourceReport => ({
  ...(elsewhere.length > 0 && { elsewhere }),
  ...{ mode, endedAt: beganAt, read: 0, created: 0, updated: 0, unchanged: 0, withdrawn: 0, known: 0, refused: 0, refusals: [] },
  notWhole: [],
});

/** The counts stand in the same transaction as what they count: a killed run neither loses nor doubles one. */
const takeIn = async ({ work, publicUrl, logger }: RunSurroundings, id: string, { signal, onProgress }: RunOrder): Promise<void> => {
  const here = await inTransaction(work, (transaction) => knownHere(transaction, publicUrl));
  for (let done = 0; ; done += 1) {
    signal?.throwIfAborted();
    const more = await inTransaction(work, (transaction) => takeNext(transaction, id, here)).catch(async (error: unknown) => {
      const refused = whyRefused(error);
      if (refused === null) throw error;
      logger.warn({ err: error, source: id }, 'a part of a source was not taken in');
      return inTransaction(work, (transaction) => refuseNext(transaction, id, refused));
    });
    if (!more) return;
    onProgress?.('taking in', done + 1);
  }
};

/** Answers whether there was anything. */
const takeNext = async (transaction: Transaction, id: string, here: KnownHere): Promise<boolean> => {
  const staged = await nextStaged(transaction, id);
  if (!staged) return false;
  const source = await transaction.em.findOneOrFail(SourceEntity, { id });
  const report = reportOf(source);
  const [first] = staged.rows;
  if (first?.kind === 'ORGANIZATION') {
    const counts = await takeOrganization(transaction, source, here, first.payload);
    for (const key of ['created', 'updated', 'unchanged', 'known'] as const) report[key] += counts[key];
    report.takenOver = await addedByName(transaction, report.takenOver, counts.takenOver);
    report.lookalikes = [...new Set([...(report.lookalikes ?? []), ...counts.lookalikes])].slice(0, NAMES_KEPT);
  } else {
    const ids = staged.rows.map(({ externalId }) => externalId);
    if (first?.payload.table === 'provider') await withdrawForeignProviders(transaction, id, ids);
    else report.withdrawn += await withdrawForeignServices(transaction, id, ids);
  }
  source.report = report;
  await unstage(transaction, id, staged.positions);
  return true;
};

/** What can never go in must not keep the rest out: it stays as it was here. */
const refuseNext = async (transaction: Transaction, id: string, { reason }: Refused): Promise<boolean> => {
  const staged = await nextStaged(transaction, id);
  if (!staged) return false;
  const source = await transaction.em.findOneOrFail(SourceEntity, { id });
  const report = reportOf(source);
  const [first] = staged.rows;
  const what = first?.kind === 'ORGANIZATION' ? first.payload.record.name : 'What is to be withdrawn';
  report.refused += 1;
  report.refusals = [...report.refusals, `${what}: ${reason}`].slice(-REASONS_KEPT);
  source.report = report;
  await unstage(transaction, id, staged.positions);
  return true;
};

const reportOf = ({ report, run }: SourceEntity): SourceReport => ({ ...(report ?? emptyReport(run as SourceRun)) });

const finish = (work: TransactionOptions, id: string, order: RunOrder): Promise<void> =>
  changeSource(work, id, (source) => {
    const { run } = source;
    const now = work.clock.now();
    Object.assign(source, {
      ...{ tellAgain: source.tellAgain || source.state === 'VANISHED' },
      ...{ state: 'WELL', held: null, problem: null, failures: 0, harvestedAt: now, run: null },
    });
    answer(source, order);
    if (run) {
      // Of what was not whole everything is read once more.
      if (isNotWhole(source)) source.wholeAt = null;
      else {
        source.cursor = new Date(run.cursor);
        if (run.mode === 'WHOLE') source.wholeAt = new Date(run.beganAt);
      }
      source.untold = run.untold ?? null;
      if (source.report) source.report = { ...source.report, endedAt: now.toISOString() };
    }
    source.nextAt = nextOf(source, work);
  });

const fail = (work: TransactionOptions, id: string, order: RunOrder, problem: string, retryAfterMs: number | null): Promise<void> =>
  changeSource(work, id, async (source, transaction) => {
    const now = work.clock.now();
    const since = source.harvestedAt ?? source.addedAt ?? now;
    const gone = now.getTime() - since.getTime() >= VANISHED_AFTER_MS;
    if (gone !== (source.state === 'VANISHED')) {
      source.tellAgain = true;
      if (gone) await tellOperators(transaction, source, { template: 'sourceVanished', since });
    }
    answer(source, order);
    await clearStaged(transaction, id);
    // What was killed goes on where it was; what has failed would fail there again, and is read anew.
    Object.assign(source, { run: null, state: gone ? 'VANISHED' : 'FAILING', problem, failures: source.failures + 1, triedAt: now });
    source.nextAt = nextOf(source, work, retryAfterMs);
  });

const nextOf = (
  { everyMinutes, failures }: SourceEntity,
  { clock }: TransactionOptions,
  retryAfterMs: number | null = null,
): Date | null => (everyMinutes === null ? null : nextRunAt({ now: clock.now(), everyMinutes, failures, retryAfterMs }));
