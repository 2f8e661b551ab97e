import type { RecordSource } from '@drogowskaz/directory';
import type { SourceOptions } from '../../provenance/index.ts';

interface Source {
  name: string;
  licence: string | null;
  options: Pick<SourceOptions, 'licence'>;
  url: string | null;
  hub: string | null;
}

/** The same feed, whoever has written its address down. */
export const feedAddress = (url: string): string => {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href.replace(/\/+$/, '');
};

/** Null where it is no address. */
export const siteOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

/** Whose record it is: of whoever the source says it has it from, else of the source. Her licence goes before that under which the source may be shown. */
export const originOf = (
  { name, licence, options, url, hub }: Source,
  externalId: string,
  origin: RecordSource | null,
): Omit<RecordSource, 'harvestedAt'> => {
  if (origin === null) return { name, licence: options.licence ?? licence, url, hub, id: externalId, attribution: null };
  const { harvestedAt: _theirs, ...said } = origin;
  return { ...said, licence: said.licence ?? licence, id: said.id ?? externalId };
};

/** What is the same record, by whatever way it came. */
export const originKey = ({ hub, url, id }: Pick<RecordSource, 'hub' | 'url' | 'id'>): string => JSON.stringify([hub ?? url, id]);
