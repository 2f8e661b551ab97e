/**
 * Ids inside of records that are brought from elsewhere (ADR 36). Each means one thing in all of the hub: whoever shows it already keeps it,
 * what is written here before all others; what is brought with it gets one that follows from its bringer.
 */
import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { stableId } from '@drogowskaz/platform';
import { executeLarge } from '../../database/execute-large.ts';
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { mapIds, replaceIds } from '../../values/map-ids.ts';

export interface Bringer {
  /** Of the source, or the name of the import. */
  id: string;
  /** Whose records it brings. */
  providers: readonly string[];
  /** Whether these organisations come by another way, and only single services of theirs by this one. */
  isGuest?: boolean;
}

export interface Brought {
  /** Under which it stands here. */
  id: string;
  record: ProviderRecord | ServiceRecord;
}

export type Freed<Of extends Brought> = Of & {
  /** Which ids inside of it have given way, and to which. */
  gaveWay: ReadonlyMap<string, string>;
};

/** A record in which an id stands. */
interface Holder {
  record: string;
  /** Brought by the same source, or the same import. */
  same: boolean;
  written_here: boolean;
  /** As that of a service at a place, by which the public may ask for it. */
  at_place: boolean;
}

/** Asked for by a query, as of a list that it sees the planner looks each id up in what it knows of the column, which takes longer than finding them. */
const ASKED = 'any((select $1::uuid[])::uuid[])';

const HERE = `
  select id from directory.published_part where id = ${ASKED}
  union select id from registry.location where id = ${ASKED}`;

/** Hidden places are not published under their ids, and have them all the same. */
const HOLDERS = `
  with shown as (
    select record_id, of_provider, array_agg(id::text) as parts from directory.published_part where id = ${ASKED} group by 1, 2
  ), holder as (
    select parts, r.service_id as record, r.provider_id as provider, false as at_place
      from shown join directory.published_record r on r.service_id = record_id where not of_provider
    union all select parts, d.id, d.id, false from shown join directory.published_provider d on d.id = record_id where of_provider
    union all select array[l.id::text], coalesce(s.id, l.provider_id), coalesce(s.provider_id, l.provider_id), false from registry.location l
      left join (registry.service_location sl join registry.service s on s.id = sl.service_id) on sl.location_id = l.id
      where l.id = ${ASKED}
    union all select array[l.id::text], r.service_id, r.provider_id, true
      from directory.published_place l join directory.published_record r on r.service_id = l.service_id where l.id = ${ASKED}
  )
  select holder.parts, holder.record, holder.at_place, p.source_id is null as written_here,
    coalesce(s.source_id::text, p.source_id::text, p.imported_from) is not distinct from $2 or p.id = any($3::uuid[]) as same
  from holder join registry.provider p on p.id = holder.provider left join registry.service s on s.id = holder.record`;

export const withFreeParts = async <Of extends Brought>(
  transaction: Transaction,
  bringer: Bringer,
  brought: readonly Of[],
): Promise<Freed<Of>[]> => {
  const parts = brought.map(({ id, record }) => partsOf(id, record));
  const all = parts.flat();
  const holders = await findHolders(
    transaction,
    bringer,
    all.map(({ id }) => id),
  );
  const unknown = all.filter((part) => standingOf(part, holders) === 'FREE');
  const known = await findGiven(transaction, bringer, unknown);
  const seen = new Map<string, string>();
  const freed = brought.map((each, at): Freed<Of> => {
    const gaveWay = new Map<string, string>();
    const ids = (parts[at] ?? []).map((part) => {
      if (!givesWay(part, bringer, { holders, known, seen })) return part.id;
      gaveWay.set(part.id, insteadOf(part, bringer));
      return insteadOf(part, bringer);
    });
    if (gaveWay.size === 0) return { ...each, gaveWay };
    return { ...each, record: mapIds(each.record, (id) => ids.shift() ?? id), gaveWay };
  });
  if (freed.every(({ gaveWay }) => gaveWay.size === 0)) return freed;
  // What they have got instead may be another's as well.
  const again = await withFreeParts(transaction, bringer, freed);
  return again.map((each, at) => ({ ...each, gaveWay: new Map([...(freed[at]?.gaveWay ?? []), ...each.gaveWay]) }));
};

/** An id inside of a record. */
interface Part {
  id: string;
  record: string;
  /** That of a service at a place, which is one service's; one bringer's records may name any other thing together. */
  atPlace: boolean;
}

type Holders = ReadonlyMap<string, readonly Holder[]>;

interface Around {
  holders: Holders;
  /** What its bringer's parts have got instead before. */
  known: ReadonlySet<string>;
  /** In which record each service at a place stands first, of those that are brought together. */
  seen: Map<string, string>;
}

const givesWay = (part: Part, bringer: Bringer, { holders, known, seen }: Around): boolean => {
  const first = part.atPlace ? seen.get(part.id) : undefined;
  if (part.atPlace && first === undefined) seen.set(part.id, part.record);
  if (first === part.record) return true;
  const standing = standingOf(part, holders);
  if (standing !== 'FREE') return standing === 'ANOTHERS';
  return first !== undefined || (known.size > 0 && known.has(insteadOf(part, bringer)));
};

/** Whose an id is: of whoever shows it. */
const standingOf = ({ id, record, atPlace }: Part, holders: Holders): 'OURS' | 'ANOTHERS' | 'FREE' => {
  const isOurs = (holder: Holder): boolean => (atPlace ? holder.record === record : holder.same);
  const isAnothers = (holder: Holder): boolean => !isOurs(holder) && (!holder.same || holder.at_place);
  const all = holders.get(id) ?? [];
  const [ours, others] = [all.filter(isOurs), all.filter(isAnothers)];
  if (others.length === 0) return ours.length > 0 ? 'OURS' : 'FREE';
  return ours.length > 0 && rankOf(ours) < rankOf(others) ? 'OURS' : 'ANOTHERS';
};

/** Of several that show it already: what is written here comes first, then, as nobody knows any more, the smaller id. */
const rankOf = (holders: readonly Holder[]): string =>
  holders.map(({ written_here, record }) => `${written_here ? 0 : 1}${record}`).sort()[0] ?? '';

const insteadOf = ({ id, record, atPlace }: Part, bringer: Bringer): string => stableId(atPlace ? record : bringer.id, id);

const isAtPlace = (thing: object): boolean => 'location' in thing;

const partsOf = (record: string, written: Brought['record']): Part[] => {
  const parts: Part[] = [];
  replaceIds(written, (id, thing) => {
    parts.push({ id, record, atPlace: isAtPlace(thing) });
    return id;
  });
  return parts;
};

/** Of an organisation that is here already something may have given way to what is there no more. */
const findGiven = async (transaction: Transaction, bringer: Bringer, parts: readonly Part[]): Promise<ReadonlySet<string>> => {
  const isHere = 'select 1 from directory.published_provider where id = any(?::uuid[]) limit 1';
  if (parts.length === 0 || (await transaction.em.execute(isHere, [uuidArray(bringer.providers)])).length === 0) return new Set();
  const holders = await findHolders(
    transaction,
    bringer,
    parts.map((part) => insteadOf(part, bringer)),
  );
  return new Set([...holders].flatMap(([id, held]) => (held.some(({ same }) => same) ? [id] : [])));
};

/** A part is another's also where the caller may not see whose. */
const findHolders = async (transaction: Transaction, bringer: Bringer, ids: readonly string[]): Promise<Holders> => {
  const holders = new Map<string, Holder[]>();
  if (ids.length === 0) return holders;
  await asPublisher(transaction, async () => {
    await walkIndexes(transaction, true);
    // Most of what is new meets nothing, and is not asked by whom.
    const here = await executeLarge<{ id: string }>(transaction, HERE, [uuidArray([...new Set(ids)])]);
    const of = [bringer.id, uuidArray(bringer.isGuest ? [] : bringer.providers)];
    const rows =
      here.length === 0
        ? []
        : await executeLarge<Holder & { parts: string[] }>(transaction, HOLDERS, [uuidArray(here.map(({ id }) => id)), ...of]);
    await walkIndexes(transaction, false);
    for (const { parts, ...holder } of rows) {
      for (const part of parts) {
        const held = holders.get(part);
        if (held) held.push(holder);
        else holders.set(part, [holder]);
      }
    }
  });
  return holders;
};

/** However much is asked for at once, it is little beside all that is here; the planner would rather read that, for each batch anew. */
const walkIndexes = async ({ em }: Transaction, alone: boolean): Promise<void> => {
  const others = ['seqscan', 'hashjoin', 'mergejoin'].map((name) => `set_config('enable_${name}', '${alone ? 'off' : 'on'}', true)`);
  await em.execute(`select ${others.join(', ')}`);
};
