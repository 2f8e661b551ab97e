import { setImmediate as others } from 'node:timers/promises';
import type { Clock, Logger } from '@drogowskaz/platform';
import type { SearchEngine, ServiceDocument } from '@drogowskaz/search';
import { projectService } from '../projecting/project-service.ts';
import type { DirectorySource, Standing } from './directory-source.ts';
import { isDocumentFault } from './document-fault.ts';
import type { IndexerMetrics } from './indexer-metrics.ts';
import type { SetAside, SetAsideStore } from './set-aside.ts';

export interface IndexServicesOptions {
  source: DirectorySource;
  /** Every one whose index is kept. */
  engines: readonly SearchEngine[];
  /** Whether questions are answered from these indexes: then a change is told to whoever keeps answers. @default true */
  answering?: boolean;
  setAside: SetAsideStore;
  clock: Clock;
  metrics: IndexerMetrics;
  logger: Logger;
  /** What every index has now. */
  onIndexed?: (documents: readonly ServiceDocument[]) => void;
}

/** Services that are projected without letting the process answer a question in between. */
const AT_A_STRETCH = 32;

/**
 * Brings the indexes to the present state of some services: the one way by which documents come and go. It always reads the current row,
 * so repeats, reordering and crashes do no harm; an engine lets no older version replace a newer one.
 */
export class IndexServices {
  readonly #options: IndexServicesOptions;

  constructor(options: IndexServicesOptions) {
    this.#options = options;
  }

  /** Resolves when all of them are findable, gone, or set aside with their error. Rejects when the database or an engine is away: the others are up to date then. */
  async index(ids: readonly string[]): Promise<void> {
    const { source, setAside, metrics, answering = true } = this.#options;
    const standings = await source.standings([...new Set(ids)]);
    const { documents, unreadable } = await this.#project(standings);
    const removals = standings.flatMap(({ id, service, removedAt }) => (service || removedAt === null ? [] : [{ id, version: removedAt }]));
    const refused = await this.#inEach(async (engine) => {
      const failures = await this.#put(engine, documents);
      if (removals.length > 0) await engine.remove(removals);
      return failures;
    }).finally(async () => {
      // Also when one of them is away: another has them already.
      if (answering && documents.length + removals.length > 0) await source.tellChange();
    });
    const failures = [...new Map([...unreadable, ...refused.flat()].map((failure) => [failure.serviceId, failure])).values()];
    const failed = new Set(failures.map(({ serviceId }) => serviceId));
    await setAside.remember(failures);
    await setAside.forget(standings.map(({ id }) => id).filter((id) => !failed.has(id)));
    metrics.documents.inc({ outcome: 'put' }, documents.length + unreadable.length - failures.length);
    metrics.documents.inc({ outcome: 'removed' }, removals.length);
    metrics.documents.inc({ outcome: 'set_aside' }, failures.length);
    this.#options.onIndexed?.(documents.filter(({ card }) => !failed.has(card.id)));
  }

  async #project(standings: readonly Standing[]): Promise<{ documents: ServiceDocument[]; unreadable: SetAside[] }> {
    const now = this.#options.clock.now();
    const documents: ServiceDocument[] = [];
    const unreadable: SetAside[] = [];
    for (const [place, { id, service }] of standings.entries()) {
      if (place % AT_A_STRETCH === AT_A_STRETCH - 1) await others();
      if (!service) continue;
      try {
        documents.push(projectService(service, now));
      } catch (error) {
        unreadable.push(this.#failure(id, service.version, error));
      }
    }
    return { documents, unreadable };
  }

  /** One that is away holds none of the others up. */
  async #inEach<Result>(work: (engine: SearchEngine) => Promise<Result>): Promise<Result[]> {
    const settled = await Promise.allSettled(this.#options.engines.map(work));
    return settled.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }

  /** Puts a batch; when the engine refuses it, halves it until the documents that it refuses stand alone. */
  async #put(engine: SearchEngine, documents: readonly ServiceDocument[]): Promise<SetAside[]> {
    if (documents.length === 0) return [];
    try {
      await engine.put(documents);
      return [];
    } catch (error) {
      if (!isDocumentFault(error)) throw error;
      const [only] = documents;
      if (documents.length === 1 && only) return [this.#failure(only.card.id, only.version, error)];
      const middle = Math.ceil(documents.length / 2);
      return [...(await this.#put(engine, documents.slice(0, middle))), ...(await this.#put(engine, documents.slice(middle)))];
    }
  }

  #failure(serviceId: string, version: number, error: unknown): SetAside {
    this.#options.logger.error({ err: error, service: serviceId }, 'a service cannot be put into the index; it is set aside');
    return { serviceId, version, error: error instanceof Error ? error.message : String(error) };
  }
}
