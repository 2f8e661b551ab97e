import type { Clock, Logger } from '@drogowskaz/platform';
import type { SearchEngine, ServiceDocument } from '@drogowskaz/search';
import { projectService } from '../projecting/project-service.ts';
import type { DirectorySource, Standing } from './directory-source.ts';
import { isDocumentFault } from './document-fault.ts';
import type { IndexerMetrics } from './indexer-metrics.ts';
import type { SetAside, SetAsideStore } from './set-aside.ts';

export interface IndexServicesOptions {
  source: DirectorySource;
  engine: SearchEngine;
  setAside: SetAsideStore;
  clock: Clock;
  metrics: IndexerMetrics;
  logger: Logger;
}

/**
 * Brings the index to the present state of some services: the one way by which documents come and go. It always reads the current row,
 * so repeats, reordering and crashes do no harm; the engine lets no older version replace a newer one.
 */
export class IndexServices {
  readonly #options: IndexServicesOptions;

  constructor(options: IndexServicesOptions) {
    this.#options = options;
  }

  /** Resolves when all of them are findable, gone, or set aside with their error. Rejects when the database or the engine is away. */
  async index(ids: readonly string[]): Promise<void> {
    const { source, setAside, metrics } = this.#options;
    const standings = await source.standings([...new Set(ids)]);
    const { documents, unreadable } = this.#project(standings);
    const refused = await this.#put(documents);
    const removed = await this.#remove(standings);
    const failures = [...unreadable, ...refused];
    const failed = new Set(failures.map(({ serviceId }) => serviceId));
    await setAside.remember(failures);
    await setAside.forget(standings.map(({ id }) => id).filter((id) => !failed.has(id)));
    metrics.documents.inc({ outcome: 'put' }, documents.length - refused.length);
    metrics.documents.inc({ outcome: 'removed' }, removed);
    metrics.documents.inc({ outcome: 'set_aside' }, failures.length);
  }

  #project(standings: readonly Standing[]): { documents: ServiceDocument[]; unreadable: SetAside[] } {
    const now = this.#options.clock.now();
    const documents: ServiceDocument[] = [];
    const unreadable: SetAside[] = [];
    for (const { id, service } of standings) {
      if (!service) continue;
      try {
        documents.push(projectService(service, now));
      } catch (error) {
        unreadable.push(this.#failure(id, service.version, error));
      }
    }
    return { documents, unreadable };
  }

  /** Puts a batch; when the engine refuses it, halves it until the documents that it refuses stand alone. */
  async #put(documents: readonly ServiceDocument[]): Promise<SetAside[]> {
    if (documents.length === 0) return [];
    try {
      await this.#options.engine.put(documents);
      return [];
    } catch (error) {
      if (!isDocumentFault(error)) throw error;
      const [only] = documents;
      if (documents.length === 1 && only) return [this.#failure(only.card.id, only.version, error)];
      const middle = Math.ceil(documents.length / 2);
      return [...(await this.#put(documents.slice(0, middle))), ...(await this.#put(documents.slice(middle)))];
    }
  }

  async #remove(standings: readonly Standing[]): Promise<number> {
    const removals = standings.flatMap(({ id, service, removedAt }) => (service || removedAt === null ? [] : [{ id, version: removedAt }]));
    if (removals.length > 0) await this.#options.engine.remove(removals);
    return removals.length;
  }

  #failure(serviceId: string, version: number, error: unknown): SetAside {
    this.#options.logger.error({ err: error, service: serviceId }, 'a service cannot be put into the index; it is set aside');
    return { serviceId, version, error: error instanceof Error ? error.message : String(error) };
  }
}
