import { stableId } from '@drogowskaz/platform';
import type { ServiceRow } from '@drogowskaz/spreadsheets';
import type { Visit } from '../frame/page.ts';
import { allNodes, type PageInfo } from '../lists/index.ts';
import type { ServiceDraft } from '../services/service-draft.ts';
import { writtenServices } from './operations.ts';
import { wordKey } from './word-key.ts';

export interface PresentService {
  id: string;
  key: string | null;
  status: 'UNPUBLISHED' | 'PUBLISHED' | 'ARCHIVED';
  version: number;
  revision: { id: string; status: string };
  provider: { name: string } | null;
  record: ServiceDraft;
}

/** Services that somebody writes for, of one provider or of all. */
export const presentServices = (
  { ask }: Pick<Visit, 'ask'>,
  provider: string | null,
  { most, isWanted = () => true }: { most?: number; isWanted?: (service: PresentService) => boolean } = {},
): Promise<PresentService[]> => {
  interface Answer {
    myServices: { nodes: PresentService[]; pageInfo: PageInfo };
  }
  return allNodes(async (after) => {
    const { nodes, pageInfo } = (await ask<Answer>(writtenServices, { provider, after })).myServices;
    return { nodes: nodes.filter(isWanted), pageInfo };
  }, most);
};

/** The same row makes the same key, so that it makes one service however often it is brought. */
export const keyOfRow = (providerId: string, { key, name }: Pick<ServiceRow, 'key' | 'name'>): string =>
  stableId('spreadsheet', providerId, key === '' ? 'name' : 'key', wordKey(key === '' ? name : key));

interface Known {
  byId: ReadonlyMap<string, PresentService>;
  byKey: ReadonlyMap<string | null, PresentService>;
  /** Of those that are not archived; AMBIGUOUS when several are called so. */
  byName: ReadonlyMap<string, PresentService | 'AMBIGUOUS'>;
}

const known = (services: readonly PresentService[]): Known => {
  const byName = new Map<string, PresentService | 'AMBIGUOUS'>();
  for (const service of services) {
    const name = wordKey(service.record.name);
    if (service.status !== 'ARCHIVED') byName.set(name, byName.has(name) ? 'AMBIGUOUS' : service);
  }
  return {
    byId: new Map(services.map((service) => [service.id, service])),
    byKey: new Map(services.map((service) => [service.key, service])),
    byName,
  };
};

/** The services of providers, each provider's asked for once a visit. */
export class PresentServices {
  readonly #visit: Pick<Visit, 'ask'>;
  readonly #known = new Map<string, Promise<Known>>();

  constructor(visit: Pick<Visit, 'ask'>) {
    this.#visit = visit;
  }

  /** The one that a row is about; AMBIGUOUS when several have its name; null when it is new. */
  async find(providerId: string, row: Pick<ServiceRow, 'key' | 'name'>): Promise<PresentService | 'AMBIGUOUS' | null> {
    const asked = this.#known.get(providerId) ?? presentServices(this.#visit, providerId).then(known);
    this.#known.set(providerId, asked);
    const { byId, byKey, byName } = await asked;
    // A file that was taken out of here names the service itself.
    return byId.get(row.key) ?? byKey.get(keyOfRow(providerId, row)) ?? byName.get(wordKey(row.name)) ?? null;
  }
}
