/** Everything that an index of Meilisearch holds of its services: every attribute of every document. */
import { Meilisearch } from 'meilisearch';
import type { MeilisearchAddress } from '../meilisearch/connection.ts';
import { indexDocuments } from '../meilisearch/layout/index-document.ts';
import { type ContentsOfEngine, sameText } from './contents.ts';

const AT_ONCE = 1_000;

type Stored = { id: string; service?: string; version?: number; place?: number } & Record<string, unknown>;

/** `index`: the live one. Words that mistyped ones may have meant are only ever added and are not compared. */
export const meilisearchContents = ({ host, apiKey, index }: MeilisearchAddress & { index: string }): ContentsOfEngine => {
  const client = new Meilisearch({ host, apiKey });
  const all = async (): Promise<Stored[]> => {
    const documents: Stored[] = [];
    for (;;) {
      const { results, total } = await client.index<Stored>(index).getDocuments({ limit: AT_ONCE, offset: documents.length });
      documents.push(...results);
      if (documents.length >= total || results.length === 0) return documents;
    }
  };
  return {
    wanted: (document, now) => text(indexDocuments(document, now).services),
    read: async () => {
      const byService = new Map<string, Stored[]>();
      const removed = new Map<string, number>();
      for (const document of await all()) {
        const { service, place, version = 0 } = document;
        if (service === undefined) continue;
        if (place === undefined) removed.set(service, version);
        else byService.set(service, [...(byService.get(service) ?? []), document]);
      }
      return { services: new Map([...byService].map(([service, documents]) => [service, text(documents)])), removed };
    },
  };
};

/** A service and its further places, in order. What is undefined is not sent. */
const text = (documents: readonly { id: string }[]): string => sameText([...documents].sort((one, other) => (one.id < other.id ? -1 : 1)));
