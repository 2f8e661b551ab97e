/** Where a record comes from that was not written in this hub. */
export interface RecordSource {
  /** Who says it. */
  name: string;
  /** SPDX identifier, a name, or the address of the terms: see `isLicence`. */
  licence: string | null;
  /** The hub's or the feed's address. */
  url: string | null;
  /** The identity of the hub in which it was written; null: of no hub like this one. */
  hub: string | null;
  /** Its id there. */
  id: string | null;
  /** What its owner wants to be said, as who passed it on told; null: as is known of the source itself. */
  attribution: string | null;
  /** When this version of it was taken over. */
  harvestedAt: string | null;
  /** The host through which it came, where it could be taken for one of this hub's own by a name. Told with it here; other hubs see for themselves. */
  from?: string;
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
  /** Through whom it came, when that is not its owner, or could be taken for this hub. */
  passedOnBy: string | null;
}

/** What is known now of the directory through which a record came. */
export interface SourceNow {
  name: string;
  attribution: string | null;
  unreachableSince: string | null;
  /** As records name it that are its own: its hub or its address. Null of what was brought by hand. */
  origin: string | null;
}

/** Where a licence can be read; null of one that is only named. */
export const licenceAddress = (licence: string | null): string | null =>
  licence !== null && /^https?:\/\/[^\s/]/i.test(licence) ? licence : null;

/** What is an address has to be one that a browser opens; of names there is no end. */
export const isLicence = (text: string): boolean => {
  const written = text.replace(/\p{Cc}/gu, '').trim();
  return licenceAddress(written) !== null || !/^([a-z][a-z\d+.-]*:\/|(java|vb)script\s*:|data:\S)/i.test(written);
};

/** A hub shows each of its records on a page; of another feed nothing is known but its address. */
const pageAtSource = (kind: 'service' | 'provider', { url, hub, id }: RecordSource): string | null =>
  url !== null && hub !== null && id !== null ? `${url.replace(/\/+$|\/hsds\/*$/, '')}/${kind}/${id}` : url;

const told = ({ from: _from, ...record }: RecordSource): RecordSource => record;

/** What other hubs are told: they know nothing of the source but what stands with the record. */
export const toldSource = (record: RecordSource | null, now: SourceNow | null): RecordSource | null =>
  record && { ...told(record), attribution: record.attribution ?? now?.attribution ?? null };

/** What the public is told of whose a record is, with what is known now of the source through which it came. */
export const publicSource = (kind: 'service' | 'provider', record: RecordSource | null, now: SourceNow | null): PublicSource | null =>
  record && {
    ...{ name: record.name, licence: record.licence, url: pageAtSource(kind, record), harvestedAt: record.harvestedAt },
    attribution: record.attribution ?? now?.attribution ?? null,
    unreachableSince: now?.unreachableSince ?? null,
    passedOnBy: record.from ?? (now === null || now.origin === null || now.origin === (record.hub ?? record.url) ? null : now.name),
  };
