/** Brings documents into an index and out of it. Meilisearch compares no versions, so they are read before and after. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { badUserInput, isUuid, unavailable } from '@drogowskaz/platform';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import type { ServiceDocument } from '../../engine.ts';
import { asking } from '../failures.ts';
import { isOneOf } from '../layout/filter-expressions.ts';
import { type GraveStone, indexDocuments } from '../layout/index-document.ts';
import { untilDone, untilFewWait, untilTaskDone } from './tasks.ts';

export interface WriteTarget {
  client: Meilisearch;
  index: string;
  onWaiting?: ((tasks: number) => void) | undefined;
}

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
  /** Only the grave stone. */
  removed: boolean;
  /** Ids of all its documents. */
  ids: string[];
  /** The documents as they are sent: as JSON they take a fifth of the memory. */
  lines: string[];
}

/** What is to be there of some services, made ready to be sent. */
export interface Prepared {
  wanted: Wanted[];
  /** By id. */
  words: Map<string, string>;
}

/** Documents made ready in one go. */
const PREPARED_AT_ONCE = 20;
/** Bytes: the server takes 100 MB at once. Each piece is a batch of its own that costs beside its documents what a batch costs: pages are one. */
const LARGEST_PIECE = 60_000_000;
/** Ids in one filter. */
const READ_AT_ONCE = 1_000;
const MOST_READ = 10_000_000;
const ATTEMPTS = 3;

/** The greater part of the work here; asks the server nothing. */
export const prepare = async (documents: readonly ServiceDocument[], now: Date): Promise<Prepared> => {
  const wanted: Wanted[] = [];
  const words = new Map<string, string>();
  for (const document of documents) {
    // Who asks in this process does not wait for a whole batch.
    if (wanted.length % PREPARED_AT_ONCE === PREPARED_AT_ONCE - 1) await nextTurn();
    const made = indexDocuments(document, now);
    const [{ service, version }] = made.services;
    wanted.push({
      ...{ service, version, removed: false },
      ids: made.services.map(({ id }) => id),
      lines: made.services.map((each) => JSON.stringify(each)),
    });
    for (const word of made.words) if (!words.has(word.id)) words.set(word.id, JSON.stringify(word));
  }
  return { wanted: newestOfEach(wanted), words };
};

export const put = async (target: WriteTarget, { wanted, words }: Prepared, knownWords: Set<string>): Promise<void> => {
  const further = [...words].filter(([id]) => !knownWords.has(id));
  await write(
    target,
    wanted,
    further.map(([, line]) => line),
  );
  // Only now: words of a batch that failed come with the next one.
  for (const [id] of further) knownWords.add(id);
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
const write = async (target: WriteTarget, asked: readonly Wanted[], words: readonly string[]): Promise<void> => {
  let standings = await standingsOf(target, asked);
  const wanted = asked.map((one) => notBelowItsStone(one, standings.get(one.service)));
  let further = words;
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

const graveStone = (service: string, version: number): Wanted => {
  const stone: GraveStone = { id: service, service, version };
  return { service, version, removed: true, ids: [service], lines: [JSON.stringify(stone)] };
};

/** What was removed stays so at its version, also when the directory knows only an older one or none, as after a back-up: what is left of it has to go all the same. */
const notBelowItsStone = (wanted: Wanted, standing: Standing | undefined): Wanted =>
  wanted.removed && standing?.removed && standing.version > wanted.version ? graveStone(wanted.service, standing.version) : wanted;

/**
 * What was removed at a version needs a newer one to come back; what is there may be put again at the same version, and what a removal left of it
 * may be removed again. */
const isNewer = (wanted: Wanted, standing: Standing | undefined): boolean => {
  if (!standing || wanted.version > standing.version) return true;
  if (wanted.version < standing.version) return false;
  return !standing.removed || (wanted.removed && leftOver(wanted, standing).length > 0);
};

const isThere = (wanted: Wanted, standing: Standing | undefined): boolean =>
  standing !== undefined &&
  (standing.version > wanted.version ||
    (standing.version === wanted.version && standing.removed === wanted.removed && leftOver(wanted, standing).length === 0));

/** Documents of places that it does not have any more, or that a request brought which was repeated too late. */
const leftOver = ({ ids }: Wanted, standing: Standing | undefined): string[] => (standing?.ids ?? []).filter((id) => !ids.includes(id));

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
  words: readonly string[],
): Promise<void> => {
  await untilFewWait(client, index, onWaiting);
  // All are sent before any is waited for: what waits, the server does at once.
  const sent: EnqueuedTask[] = [];
  for (const piece of pieces([...words, ...wanted.flatMap(({ lines }) => lines)])) {
    sent.push(await asking(() => client.index(index).addDocumentsFromString(piece, 'application/x-ndjson', { primaryKey: 'id' })));
  }
  for (const task of sent) await untilTaskDone(client, task);
  const ids = wanted.flatMap((one) => leftOver(one, standings.get(one.service)));
  if (ids.length > 0) await untilDone(client, () => client.index(index).deleteDocuments(ids));
};

function* pieces(lines: readonly string[]): Generator<string> {
  let piece: string[] = [];
  let size = 0;
  for (const line of lines) {
    const bytes = Buffer.byteLength(line) + 1;
    if (size + bytes > LARGEST_PIECE && piece.length > 0) {
      yield piece.join('\n');
      [piece, size] = [[], 0];
    }
    piece.push(line);
    size += bytes;
  }
  if (piece.length > 0) yield piece.join('\n');
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
