import type { RecordSource } from '@drogowskaz/directory';
import type { SourceEntity, SourceOptions, SourceState } from '../../provenance/index.ts';

interface Source {
  name: string;
  licence: string | null;
  options: Pick<SourceOptions, 'licence'>;
  url: string | null;
  hub: string | null;
  state: SourceState;
}

/** The same feed, whoever has written its address down. */
export const feedAddress = (url: string): string => {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href.replace(/\/+$/, '');
};

/** Null where it is no address. */
export const siteOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

/** At the address of a source is no other hub: whoever says so passes nothing on, the record is its own. */
const namesItsOwnAddress = ({ url, hub, state }: Pick<Source, 'url' | 'hub' | 'state'>, origin: RecordSource): boolean =>
  state !== 'IMPORTED' &&
  url !== null &&
  origin.url !== null &&
  siteOf(origin.url) === siteOf(url) &&
  origin.hub !== null &&
  origin.hub !== hub;

/** Whose record it is: of whoever the source says it has it from, else of the source. Her licence goes before that under which the source may be shown. */
export const originOf = (
  { name, licence, options, url, hub, state }: Source,
  externalId: string,
  origin: RecordSource | null,
): Omit<RecordSource, 'harvestedAt'> => {
  if (origin === null || namesItsOwnAddress({ url, hub, state }, origin))
    return { name, licence: options.licence ?? licence, url, hub, id: externalId, attribution: null };
  const { harvestedAt: _theirs, ...said } = origin;
  return { ...said, licence: said.licence ?? licence, id: said.id ?? externalId };
};

/** What is the same record, by whatever way it came. */
export const originKey = ({ hub, url, id }: Pick<RecordSource, 'hub' | 'url' | 'id'>): string => JSON.stringify([hub ?? url, id]);

/**
 * Which hub a source is, is its own word, and where that hub is, the word of who passed its record on. Of two that say that they are it, the one
 * that came first stays; else it is the one that is followed.
 */
export const isItsOwner = (
  { hub, url, report }: Pick<SourceEntity, 'hub' | 'url' | 'report'>,
  record: Pick<RecordSource, 'hub' | 'url'> | null,
): boolean => {
  if (url === null || record === null || record.hub !== hub) return false;
  if (hub === null) return record.url === url;
  return !(report?.elsewhere ?? []).includes(siteOf(record.url ?? '') ?? '');
};
