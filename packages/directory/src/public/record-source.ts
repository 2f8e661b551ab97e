/** Where a record comes from that was not written in this hub. */
export interface RecordSource {
  /** Who says it. */
  name: string;
  /** SPDX identifier or the address of the terms. */
  licence: string | null;
  /** The hub's or the feed's address. */
  url: string | null;
  /** The identity of the hub in which it was written; null: of no hub like this one. */
  hub: string | null;
  /** Its id there. */
  id: string | null;
  /** When this version of it was taken over. */
  harvestedAt: string | null;
}

/** The same as the public is told it of a service or a provider. */
export interface PublicSource {
  name: string;
  licence: string | null;
  /** Where it can be read in its owner's words. */
  url: string | null;
  /** What the owner wants to be said wherever it is shown. */
  attribution: string | null;
  harvestedAt: string | null;
  /** Since when its source has not answered: what stands here may be old. */
  unreachableSince: string | null;
}

/** A hub shows each of its records on a page; of another feed nothing is known but its address. */
const pageAtSource = (kind: 'service' | 'provider', { url, hub, id }: RecordSource): string | null =>
  url !== null && hub !== null && id !== null ? `${url.replace(/\/+$|\/hsds\/*$/, '')}/${kind}/${id}` : url;

/** What the public is told of whose a record is, with what is known now of the source through which it came. */
export const publicSource = (
  kind: 'service' | 'provider',
  record: RecordSource | null,
  now: Pick<PublicSource, 'attribution' | 'unreachableSince'>,
): PublicSource | null =>
  record && { name: record.name, licence: record.licence, url: pageAtSource(kind, record), harvestedAt: record.harvestedAt, ...now };
