import { createHash } from 'node:crypto';
import type { ServiceRow } from '@drogowskaz/spreadsheets';
import type { Visit } from '../frame/page.ts';
import type { ServiceDraft } from '../services/service-draft.ts';
import { servicesOfProvider } from './operations.ts';
import { wordKey } from './row-to-draft.ts';

export interface PresentService {
  id: string;
  key: string | null;
  status: 'UNPUBLISHED' | 'PUBLISHED' | 'ARCHIVED';
  version: number;
  revision: { id: string; status: string };
  provider: { name: string } | null;
  record: ServiceDraft;
}

/** The same row makes the same key, so that it makes one service however often it is brought. */
export const keyOfRow = (providerId: string, { key, name }: Pick<ServiceRow, 'key' | 'name'>): string => {
  const hex = createHash('sha256')
    .update(JSON.stringify(['spreadsheet', providerId, key === '' ? 'name' : 'key', wordKey(key === '' ? name : key)]))
    .digest('hex');
  // A UUID of version 8: made of what it names.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The services of a provider, asked for once a visit. */
export class PresentServices {
  readonly #ask: Visit['ask'];
  readonly #known = new Map<string, Promise<PresentService[]>>();

  constructor({ ask }: Pick<Visit, 'ask'>) {
    this.#ask = ask;
  }

  /** The one that a row is about; AMBIGUOUS when several have its name; null when it is new. */
  async find(providerId: string, row: Pick<ServiceRow, 'key' | 'name'>): Promise<PresentService | 'AMBIGUOUS' | null> {
    let all = this.#known.get(providerId);
    if (!all) {
      all = this.#load(providerId);
      this.#known.set(providerId, all);
    }
    const services = await all;
    // A file that was taken out of here names the service itself.
    const keyed = services.find(({ id, key }) => id === row.key || key === keyOfRow(providerId, row));
    if (keyed) return keyed;
    const named = services.filter(({ status, record }) => status !== 'ARCHIVED' && wordKey(record.name) === wordKey(row.name));
    return named.length > 1 ? 'AMBIGUOUS' : (named[0] ?? null);
  }

  async #load(provider: string): Promise<PresentService[]> {
    const all: PresentService[] = [];
    for (let after: string | null = null; ; ) {
      interface Answer {
        myServices: { nodes: PresentService[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      }
      const { myServices }: Answer = await this.#ask<Answer>(servicesOfProvider, { provider, after });
      all.push(...myServices.nodes);
      if (!myServices.pageInfo.hasNextPage) return all;
      after = myServices.pageInfo.endCursor;
    }
  }
}
