/** Brings documents into an index and out of it. Meilisearch compares no versions, so they are read before and after. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { badUserInput, isUuid, unavailable } from '@drogowskaz/platform';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import type { ServiceDocument } from '../../engine.ts';
import { asking } from '../failures.ts';
import { isOneOf } from '../layout/filter-expressions.ts';
import { type GraveStone, type IndexedService, type IndexedWord, indexDocuments } from '../layout/index-document.ts';
import { untilDone, untilFewWait, untilTaskDone } from './tasks.ts';

export interface WriteTarget {
  client: Meilisearch;
  index: string;
  onWaiting?: ((tasks: number) => void) | undefined;
}

type Stored = GraveStone | IndexedService | IndexedWord;

interface Standing {
  version: number;
  removed: boolean;
  /** Ids of all its documents. */
  ids: string[];
}

/** What is to be there of one service. */
interface Wanted {
  service: string;
  version: number;
  documents: (GraveStone | IndexedService)[];
}

/** Documents made ready in one go. */
const PREPARED_AT_ONCE = 20;
/** The server takes 100 MB at once; smaller pieces need less of its memory. Each is a batch of its own that costs beside its documents what a batch costs: most pages are one. */
const LARGEST_PIECE = 20_000_000;
/** Ids in one filter. */
const READ_AT_ONCE = 1_000;
const MOST_READ = 10_000_000;
const ATTEMPTS = 3;

export const put = async (
  target: WriteTarget,
  documents: readonly ServiceDocument[],
  now: Date,
  knownWords: Set<string>,
): Promise<void> => {
  const prepared: ReturnType<typeof indexDocuments>[] = [];
  for (const document of documents) {
    // Who asks in this process does not wait for a whole batch.
    if (prepared.length % PREPARED_AT_ONCE === PREPARED_AT_ONCE - 1) await nextTurn();
    prepared.push(indexDocuments(document, now));
  }
  const words = new Map(prepared.flatMap((one) => one.words).map((word) => [word.id, word]));
  for (const id of knownWords) words.delete(id);
  const wanted = prepared.map(({ services }) => {
    const [main] = services as [IndexedService, ...IndexedService[]];
    return { service: main.service, version: main.version, documents: services };
  });
  await write(target, newestOfEach(wanted), [...words.values()]);
  // Only now: words of a batch that failed come with the next one.
  for (const id of words.keys()) knownWords.add(id);
};

export const remove = async (target: WriteTarget, ids: readonly { id: string; version: number }[]): Promise<void> => {
  const wrong = ids.find(({ id }) => !isUuid(id));
  if (wrong) throw badUserInput(`"${wrong.id.slice(0, 40)}" is no UUID: documents are removed by the id of their service.`);
  const wanted = ids.map(({ id, version }): Wanted => {
    return graveStone(id.toLowerCase(), version);
  });
  await write(target, newestOfEach(wanted), []);
};

/** Their grave stones and further places, too. */
export const forget = async ({ client, index }: WriteTarget, ids: readonly string[]): Promise<void> => {
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    const filter = isOneOf(
      'service',
      ids.slice(at, at + READ_AT_ONCE).map((id) => id.toLowerCase()),
    );
    await untilDone(client, () => client.index(index).deleteDocuments({ filter }));
  }
};

const newestOfEach = (wanted: readonly Wanted[]): Wanted[] => {
  const newest = new Map<string, Wanted>();
  for (const one of wanted) {
    const other = newest.get(one.service);
    if (!other || other.version <= one.version) newest.set(one.service, one);
  }
  return [...newest.values()];
};

/**
 * Writes what is newer than what is there. Reads again afterwards: when another writer came between although it should not have,
 * whoever finds an older version than its own writes again.
 */
const write = async (target: WriteTarget, asked: readonly Wanted[], words: readonly IndexedWord[]): Promise<void> => {
  let standings = await standingsOf(target, asked);
  const wanted = asked.map((one) => notBelowItsStone(one, standings.get(one.service)));
  let further: readonly IndexedWord[] = words;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const missing = wanted.filter((one) => isNewer(one, standings.get(one.service)));
    if (missing.length === 0 && further.length === 0) return;
    await send(target, missing, standings, further);
    if (missing.length === 0) return;
    further = [];
    standings = new Map([...standings, ...(await standingsOf(target, missing))]);
    if (missing.every((one) => isThere(one, standings.get(one.service)))) return;
  }
  throw unavailable('Another writer keeps putting older versions into the search index. The change is tried again.');
};

const graveStone = (service: string, version: number): Wanted => ({ service, version, documents: [{ id: service, service, version }] });

/** What was removed stays so at its version, also when the directory knows only an older one or none, as after a back-up: what is left of it has to go all the same. */
const notBelowItsStone = (wanted: Wanted, standing: Standing | undefined): Wanted =>
  isGraveStone(wanted) && standing?.removed && standing.version > wanted.version ? graveStone(wanted.service, standing.version) : wanted;

/**
 * What was removed at a version needs a newer one to come back; what is there may be put again at the same version, and what a removal left of it
 * may be removed again. */
const isNewer = (wanted: Wanted, standing: Standing | undefined): boolean => {
  if (!standing || wanted.version > standing.version) return true;
  if (wanted.version < standing.version) return false;
  return !standing.removed || (isGraveStone(wanted) && leftOver(wanted, standing).length > 0);
};

const isThere = (wanted: Wanted, standing: Standing | undefined): boolean =>
  standing !== undefined &&
  (standing.version > wanted.version ||
    (standing.version === wanted.version && standing.removed === isGraveStone(wanted) && leftOver(wanted, standing).length === 0));

/** Documents of places that it does not have any more, or that a request brought which was repeated too late. */
const leftOver = ({ documents }: Wanted, standing: Standing | undefined): string[] => {
  const present = new Set(documents.map(({ id }) => id));
  return (standing?.ids ?? []).filter((id) => !present.has(id));
};

const isGraveStone = ({ documents: [first] }: Wanted): boolean => first !== undefined && !('place' in first);

const standingsOf = async ({ client, index }: WriteTarget, wanted: readonly Wanted[]): Promise<Map<string, Standing>> => {
  const standings = new Map<string, Standing>();
  for (let at = 0; at < wanted.length; at += READ_AT_ONCE) {
    const services = wanted.slice(at, at + READ_AT_ONCE).map(({ service }) => service);
    const { results } = await asking(() =>
      client.index<GraveStone & { place?: number }>(index).getDocuments({
        filter: isOneOf('service', services),
        fields: ['id', 'service', 'version', 'place'],
        limit: MOST_READ,
      }),
    );
    for (const { id, service, version, place } of results) {
      const standing = standings.get(service) ?? { version: 0, removed: true, ids: [] };
      standing.ids.push(id);
      // The version of a service is that of its main document: further places may wait for their deletion.
      if (id === service) Object.assign(standing, { version, removed: place === undefined });
      standings.set(service, standing);
    }
  }
  return standings;
};

const send = async (
  { client, index, onWaiting }: WriteTarget,
  wanted: readonly Wanted[],
  standings: ReadonlyMap<string, Standing>,
  words: readonly IndexedWord[],
): Promise<void> => {
  await untilFewWait(client, index, onWaiting);
  const documents: Stored[] = [...words, ...wanted.flatMap((one) => one.documents)];
  // All are sent before any is waited for: what waits, the server does at once.
  const sent: EnqueuedTask[] = [];
  for (const lines of pieces(documents)) {
    sent.push(await asking(() => client.index(index).addDocumentsFromString(lines, 'application/x-ndjson', { primaryKey: 'id' })));
  }
  for (const task of sent) await untilTaskDone(client, task);
  const ids = wanted.flatMap((one) => leftOver(one, standings.get(one.service)));
  if (ids.length > 0) await untilDone(client, () => client.index(index).deleteDocuments(ids));
};

function* pieces(documents: readonly Stored[]): Generator<string> {
  let lines: string[] = [];
  let size = 0;
  for (const document of documents) {
    const line = JSON.stringify(document);
    if (size + line.length > LARGEST_PIECE && lines.length > 0) {
      yield lines.join('\n');
      [lines, size] = [[], 0];
    }
    lines.push(line);
    size += line.length;
  }
  if (lines.length > 0) yield lines.join('\n');
}

/**
 * Ids and versions of all services, in order of id, as of one moment. A service is as old as the oldest of its documents, and of version 0 when
 * places of it are there and it is not itself. No write leaves either so; a request that was repeated too late does.
 */
export const versionsOf = async ({ client, index }: WriteTarget): Promise<{ id: string; version: number }[]> => {
  const { results } = await asking(() =>
    client.index<GraveStone & { place: number }>(index).getDocuments({
      filter: 'place EXISTS',
      fields: ['service', 'version', 'place'],
      limit: MOST_READ,
    }),
  );
  const services = new Map<string, { version: number; itself: boolean }>();
  for (const { service, version, place } of results) {
    const known = services.get(service);
    services.set(service, {
      version: known ? Math.min(known.version, version) : version,
      itself: place === 0 || known?.itself === true,
    });
  }
  return [...services]
    .map(([id, { version, itself }]) => ({ id, version: itself ? version : 0 }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};
