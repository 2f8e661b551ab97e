/** What operators do with sources. */
import { exitCodes, isUuid, newId, OperatorError } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { SourceEntity, type SourceOptions } from '../../provenance/index.ts';
import { feedAddress } from '../rules/origin.ts';

export interface SourceOrder {
  url: string;
  name: string;
  /** Without one, nothing may be shown of a source. */
  licence: string;
  attribution?: string | null;
  everyMinutes: number;
  allowPrivate: boolean;
  options: SourceOptions;
}

export interface ListedSource {
  source: SourceEntity;
  /** Public ones. */
  services: number;
  /** Since it was last read to the end; null when it never was. */
  lagSeconds: number | null;
}

const usage = (message: string) => new OperatorError(message, exitCodes.usage);

/** Adds a source, or changes the terms of one that is there: the same address is the same source. */
export const addSource = async ({ em, now }: Transaction, order: SourceOrder): Promise<SourceEntity> => {
  const { url: address, name, licence, attribution = null, ...rest } = order;
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) throw usage(`"${address}" is no address. Write it whole: https://…`);
  if (parsed.username !== '' || parsed.password !== '') throw usage('The address holds a name or password; nothing is sent with those.');
  const url = feedAddress(address);
  const named = await em.findOne(SourceEntity, { name });
  const present = await em.findOne(SourceEntity, { url, state: { $ne: 'IMPORTED' } });
  if (named && named.id !== present?.id)
    throw new OperatorError(`There is a source of the name "${name}" already: give this one another.`, exitCodes.dataError);
  const terms = { name, licence, attribution, ...rest };
  if (present) {
    em.assign(present, { ...terms, nextAt: now, ...(present.state === 'REMOVED' && { state: 'NEW', addedAt: now }) }, { merge: false });
    return present;
  }
  const source = em.create(SourceEntity, { id: newId(), url, state: 'NEW', failures: 0, addedAt: now, nextAt: now, ...terms });
  em.persist(source);
  return source;
};

export const listSources = async ({ em, now }: Transaction): Promise<ListedSource[]> => {
  const sources = await em.find(SourceEntity, { state: { $nin: ['REMOVED', 'IMPORTED'] } }, { orderBy: { name: 'asc' } });
  const counts = await em.execute<{ source_id: string; services: number }[]>(
    `select source_id, count(*)::int as services from registry.service where source_id is not null and status = 'PUBLISHED' group by source_id`,
  );
  const services = new Map(counts.map((row) => [row.source_id, row.services]));
  return sources.map((source) => ({
    source,
    services: services.get(source.id) ?? 0,
    lagSeconds: source.harvestedAt && Math.max(0, Math.round((now.getTime() - source.harvestedAt.getTime()) / 1_000)),
  }));
};

/** By its id, its name or its address. */
export const findSource = async ({ em }: Pick<Transaction, 'em'>, which: string): Promise<SourceEntity> => {
  const ways = [...(isUuid(which) ? [{ id: which }] : []), { name: which }, ...(URL.canParse(which) ? [{ url: feedAddress(which) }] : [])];
  const source = await em.findOne(SourceEntity, { $or: ways, state: { $nin: ['REMOVED', 'IMPORTED'] } });
  if (!source) throw new OperatorError(`There is no source "${which}". "harvest list" shows those that there are.`, exitCodes.dataError);
  return source;
};
