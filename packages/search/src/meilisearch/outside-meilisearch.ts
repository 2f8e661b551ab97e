/** Meilisearch as an engine that may be away when the hub starts, and may come back as another one. */
import { type Clock, exitCodes, OperatorError } from '@drogowskaz/platform';
import type { SearchEngine } from '../engine.ts';
import type { IndexIdentity, IndexLook, OpenedIndex, OutsideEngine } from '../outside-engine.ts';
import { connectForWriting } from './connection.ts';
import { EngineAway, EngineForgot, MeilisearchRefusal } from './failures.ts';
import type { HubKeys } from './keys/ensure-keys.ts';
import { createIndex, deleteIndex, describeIndex, type IndexState, identityOf, LAID_OUT_OTHERWISE } from './layout/index-administration.ts';
import { meilisearchEngine, type WithWriterLock } from './meilisearch-engine.ts';
import { prepareServer } from './open-meilisearch.ts';

export interface OutsideMeilisearchOptions {
  host: string;
  /** The master key, or an admin key. Used when the server does not know the hub's own keys, and for nothing else. */
  apiKey: string;
  index: string;
  clock?: Clock;
  /** Milliseconds that a question may take before the standby is asked. @default 1000 */
  timeout?: number;
  withWriterLock?: WithWriterLock;
  /** What documents are projected with now; an index of another has to be built anew. */
  projection?: string;
  onWaiting?: (tasks: number) => void;
}

/** An operation takes 2.5 s at most, and the standby needs its share. */
export const QUESTION_MS = 1_000;
const LOOK_MS = 3_000;

export const outsideMeilisearch = ({
  host,
  apiKey,
  index,
  timeout = QUESTION_MS,
  projection,
  ...options
}: OutsideMeilisearchOptions): OutsideEngine => {
  let keys: HubKeys | null = null;
  /** Whether the server may be another one than the keys were made on. */
  let suspicious = false;
  let current: { engine: SearchEngine; made: string } | null = null;

  const engine = (): SearchEngine => {
    if (!current) throw new EngineAway('it was never reached');
    return current.engine;
  };
  const client = (ours: HubKeys, limit?: number) => connectForWriting({ host, apiKey: ours.indexing }, limit);
  const asked = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
    try {
      return await question;
    } catch (error) {
      // Perhaps another server, of another version: it is looked at as at the start.
      if (error instanceof MeilisearchRefusal) suspicious = true;
      throw error;
    }
  };

  const identity = async (ours: HubKeys): Promise<IndexIdentity> => {
    const known = await identityOf(client(ours, LOOK_MS), index);
    if (!known) throw new EngineForgot('the index of the hub is not there');
    return known;
  };
  /** Once this process uses the index, one that another version has built with its own vocabulary will do: it must not be built back and forth. */
  const describe = (ours: HubKeys) => describeIndex(client(ours, LOOK_MS), index, current ? undefined : projection);
  /** The engine remembers what it has written: a new index needs a new one. */
  const use = (ours: HubKeys, found: IndexIdentity): IndexIdentity => {
    if (current?.made !== found.made) {
      current = { engine: meilisearchEngine({ host, keys: ours, index, timeout, ...options }), made: found.made };
    }
    return found;
  };
  /** Another version has built it while this process ran: it would build it back and forth. */
  const refuseOfAnotherVersion = (differences: readonly string[]): void => {
    if (!current || !differences.includes(LAID_OUT_OTHERWISE)) return;
    throw new OperatorError(
      'The index of Meilisearch has been made anew by another version of this program: stop this process and start the new version.',
      exitCodes.config,
    );
  };
  const anew = async (ours: HubKeys): Promise<IndexIdentity> => {
    // Also what somebody else has put there under this name.
    await deleteIndex(client(ours), index);
    await createIndex(client(ours), index, undefined, projection);
    return use(ours, await identity(ours));
  };
  const withKeys = async <Result>(work: (ours: HubKeys) => Promise<Result>): Promise<Result> => {
    const known = keys;
    if (known && !suspicious) {
      try {
        return await work(known);
      } catch (error) {
        if (!(error instanceof EngineForgot || error instanceof MeilisearchRefusal)) throw error;
      }
    }
    const { keys: ours } = await prepareServer({ host, apiKey, index });
    keys = ours;
    suspicious = false;
    return work(ours);
  };

  return {
    name: 'MEILISEARCH',
    index,
    place: new URL(host).host,
    search: async (question, signal) => asked(engine().search(question, signal)),
    suggest: async (question, signal) => asked(engine().suggest(question, signal)),
    put: async (documents) => engine().put(documents),
    remove: async (ids) => engine().remove(ids),
    async *versions() {
      yield* engine().versions();
    },
    open: () =>
      withKeys(async (ours): Promise<OpenedIndex> => {
        const { state, differences } = await describe(ours);
        if (state === 'ready') return { identity: use(ours, await identity(ours)), madeAnew: null };
        refuseOfAnotherVersion(differences);
        return { identity: await anew(ours), madeAnew: whyUnfit(state, differences) };
      }),
    unfit: () =>
      withKeys(async (ours) => {
        const { state, differences } = await describe(ours);
        if (state !== 'other') return null;
        refuseOfAnotherVersion(differences);
        return whyUnfit(state, differences);
      }),
    join: () =>
      withKeys(async (ours) => {
        const { state } = await describe(ours);
        if (state !== 'ready') throw new EngineAway('its index is being made by another process');
        return use(ours, await identity(ours));
      }),
    startAnew: () => withKeys(anew),
    look: async (): Promise<IndexLook> => {
      if (!keys) throw new EngineAway('it was never reached');
      const { state, differences } = await describe(keys);
      return state === 'ready' ? { state, identity: await identity(keys) } : { state: 'unfit', why: whyUnfit(state, differences) };
    },
  };
};

const whyUnfit = (state: IndexState['state'], differences: readonly string[]): string =>
  state === 'missing' ? 'the index of the hub is not there' : `its index is not as the hub makes it: ${differences.join(', ')}`;
