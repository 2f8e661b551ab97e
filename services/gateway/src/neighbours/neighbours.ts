import { setTimeout as pause } from 'node:timers/promises';
import type { Logger, OwnSubgraphName, Subgraph } from '@drogowskaz/platform';
import { committedSubgraphs } from '../committed-schema.ts';
import { askSdl } from './ask-sdl.ts';
import { composeAside } from './compose-aside.ts';
import type { ComposedNeighbours } from './compose-neighbours.ts';
import type { Neighbour, Refusal } from './neighbour.ts';
import { neighbourSubgraph } from './neighbour-subgraph.ts';
import { type ConfiguredNeighbour, readNeighboursFile, sha256Of } from './neighbours-file.ts';

const LOOK_EVERY_MS = 2_000;
/** A neighbour whose SDL could not be had is asked for it again so often. */
const ASK_AGAIN_EVERY = 5;

export interface NeighboursFile {
  /** `neighbours.json`. That there is none means that there are no neighbours. */
  readonly file: string;
  /** The SDL of our own subgraphs. @default that of `schema/` */
  readonly ownSdl?: Readonly<Record<OwnSubgraphName, string>>;
  /** How often the file is looked at. @default 2000 */
  readonly lookEveryMs?: number;
}

export interface NeighboursOptions extends NeighboursFile {
  readonly logger: Logger;
  /** Puts another supergraph into use; throws when it cannot be used. */
  readonly replace: (supergraphSdl: string, neighbours: readonly Subgraph[], isForeign: (coordinate: string) => boolean) => void;
  /** How long a question may go on that began with what was before. */
  readonly operationMs: number;
}

interface InUse {
  readonly neighbours: readonly Neighbour[];
  readonly apiSdl: string | null;
  /** By all that is configured of each, so that what did not change keeps its connections and what is known of it. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}

/**
 * The neighbours that the file names, composed with ours. The file is looked at again and again: what is good is put into use, what is not is
 * logged with every reason, and what was good before stays.
 */
export class Neighbours {
  readonly #options: NeighboursOptions;
  readonly #own: Readonly<Record<OwnSubgraphName, string>>;
  readonly #stopping = new AbortController();
  /** SDL that was asked of neighbours, by its hash. */
  readonly #told = new Map<string, string>();
  readonly #retired = new Set<Subgraph>();
  #inUse: InUse = { neighbours: [], apiSdl: null, subgraphs: new Map() };
  #configured = 0;
  #seen = '';
  #looks = 0;
  #gone = false;
  #unanswered = false;
  #watching: Promise<void> | null = null;

  constructor(options: NeighboursOptions) {
    this.#options = options;
    this.#own = options.ownSdl ?? committedSubgraphs();
  }

  get counts(): { inUse: number; refused: number } {
    const { neighbours } = this.#inUse;
    return { inUse: neighbours.length, refused: Math.max(0, this.#configured - neighbours.length) };
  }

  /** Resolves when what the file says now is in use, or has been refused. */
  async start(): Promise<void> {
    await this.#look(true);
    this.#watching ??= this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#watching;
    await Promise.all([...this.#inUse.subgraphs.values(), ...this.#retired].map((subgraph) => subgraph.close()));
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await pause(this.#options.lookEveryMs ?? LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
      if (!signal.aborted) await this.#look(false);
    }
  }

  async #look(first: boolean): Promise<void> {
    const { file, logger } = this.#options;
    this.#looks += 1;
    const unusable = (error: unknown) => logger.error({ file, error }, 'The neighbours cannot be used; what was good before stays');
    let configured: readonly ConfiguredNeighbour[] | null;
    try {
      configured = await readNeighboursFile(file);
    } catch (error) {
      const seen = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      if (this.#seen !== seen) unusable(error);
      this.#seen = seen;
      return;
    }
    // Some editors put a new file in the place of the old one: for a moment there is none.
    if (configured === null && !this.#gone && !first) {
      this.#gone = true;
      return;
    }
    this.#gone = configured === null;
    // What could be read is not tried again as it is: composing it may have taken a minute of CPU.
    await this.#consider(configured ?? [], first).catch(unusable);
  }

  async #consider(configured: readonly ConfiguredNeighbour[], first: boolean): Promise<void> {
    const seen = JSON.stringify(configured);
    const again = this.#unanswered && this.#looks % ASK_AGAIN_EVERY === 0;
    if (this.#seen === seen && !again) return;
    const { logger } = this.#options;
    const isNews = this.#seen !== seen;
    this.#seen = seen;
    this.#configured = configured.length;
    if (configured.length === 0 && this.#inUse.neighbours.length === 0) return;
    const resolved = await Promise.all(configured.map((neighbour) => this.#withSdl(neighbour, isNews)));
    const neighbours = resolved.filter((neighbour) => neighbour !== null);
    this.#unanswered = neighbours.length < configured.length;
    const lost = configured.filter(
      ({ name }) => !neighbours.some((each) => each.name === name) && this.#inUse.neighbours.some((each) => each.name === name),
    );
    if (lost.length > 0) {
      if (isNews) logger.warn({ neighbours: namesOf(lost) }, 'What was good before stays until these have told their SDL');
      return;
    }
    if (JSON.stringify(neighbours) === JSON.stringify(this.#inUse.neighbours)) {
      if (isNews) logger.info({ neighbours: namesOf(neighbours) }, 'The neighbours are those in use');
      return;
    }
    await this.#put(neighbours, first);
  }

  /** With the SDL that was agreed on; null when it cannot be had. */
  async #withSdl({ sha256, ...neighbour }: ConfiguredNeighbour, isNews: boolean): Promise<Neighbour | null> {
    const { logger } = this.#options;
    if (neighbour.sdl !== null) return { ...neighbour, sdl: neighbour.sdl };
    const hash = sha256 ?? '';
    const known = this.#told.get(hash);
    if (known !== undefined) return { ...neighbour, sdl: known };
    try {
      const sdl = await askSdl(neighbour);
      const actual = sha256Of(sdl);
      if (actual !== hash) {
        if (isNews) logger.error({ neighbour: neighbour.name, expected: hash, actual }, 'A neighbour says another SDL than was agreed on');
        return null;
      }
      this.#told.set(hash, sdl);
      return { ...neighbour, sdl };
    } catch (error) {
      if (isNews) logger.warn({ neighbour: neighbour.name, error }, 'A neighbour does not tell its SDL; it is asked again');
      return null;
    }
  }

  async #put(neighbours: readonly Neighbour[], first: boolean): Promise<void> {
    const { logger } = this.#options;
    const composed = await this.#compose(neighbours);
    if (!('refusals' in composed)) return this.#use(neighbours, composed);
    for (const { neighbour, problem } of composed.refusals) logger.error({ neighbour, problem }, 'A neighbour is refused');
    if (!first) {
      logger.error({ neighbours: namesOf(this.#inUse.neighbours) }, 'The new neighbours do not compose; what was good before stays');
      return;
    }
    // Nothing was good before: those that can be used are.
    let good: readonly Neighbour[] = [];
    let last: ComposedNeighbours | null = null;
    for (const neighbour of neighbours) {
      const tried = await this.#compose([...good, neighbour]);
      if ('refusals' in tried) continue;
      good = [...good, neighbour];
      last = tried;
    }
    if (last) this.#use(good, last);
  }

  #compose(neighbours: readonly Neighbour[]): Promise<ComposedNeighbours | { refusals: readonly Refusal[] }> {
    return composeAside({
      own: this.#own,
      neighbours: neighbours.map(({ name, sdl }) => ({ name, sdl })),
      before: this.#inUse.apiSdl,
    });
  }

  #use(neighbours: readonly Neighbour[], { supergraphSdl, apiSdl, added, breaking }: ComposedNeighbours): void {
    const { logger, replace, operationMs } = this.#options;
    const before = this.#inUse;
    const subgraphs = new Map(
      neighbours.map((neighbour) => {
        const key = JSON.stringify(neighbour);
        return [key, before.subgraphs.get(key) ?? neighbourSubgraph(neighbour, { logger })] as const;
      }),
    );
    replace(supergraphSdl, [...subgraphs.values()], (coordinate) => Object.hasOwn(added, coordinate));
    this.#inUse = { neighbours, apiSdl, subgraphs };
    for (const [key, subgraph] of before.subgraphs) if (!subgraphs.has(key)) this.#retire(subgraph, operationMs * 2);
    logger.info({ neighbours: namesOf(neighbours), fields: Object.keys(added) }, 'The neighbours have changed');
    if (breaking.length > 0) logger.warn({ breaking }, 'Clients have lost what they could ask before');
  }

  /** Questions that began with it may still ask it. */
  #retire(subgraph: Subgraph, ms: number): void {
    this.#retired.add(subgraph);
    setTimeout(() => {
      this.#retired.delete(subgraph);
      void subgraph.close();
    }, ms).unref();
  }
}

const namesOf = (neighbours: readonly { readonly name: string }[]): string[] => neighbours.map(({ name }) => name);
