import { Pool } from 'undici';

/** For so long after a failure the others are asked first. */
const SUSPECT_MS = 5_000;

/** One of several equal processes: its connections, and how it did lately. */
export class Peer {
  readonly pool: Pool;
  readonly prefix: string;
  #suspectUntil = 0;

  constructor(url: string, options: { connections: number; connectMs: number }) {
    const { origin, pathname } = new URL(url);
    this.prefix = pathname.replace(/\/+$/, '');
    this.pool = new Pool(origin, {
      connections: options.connections,
      keepAliveTimeout: 60_000,
      connect: { timeout: options.connectMs },
    });
  }

  get suspect(): boolean {
    return performance.now() < this.#suspectUntil;
  }

  answered(): void {
    this.#suspectUntil = 0;
  }

  failed(): void {
    this.#suspectUntil = performance.now() + SUSPECT_MS;
  }
}

/** Equal processes behind a list of URLs: they take turns, and whoever failed lately comes last. */
export class Peers {
  readonly #peers: readonly Peer[];
  #turn = 0;

  constructor(urls: readonly string[], options: { connections: number; connectMs: number }) {
    this.#peers = urls.map((url) => new Peer(url, options));
  }

  /** Each of them once, in the order in which to ask them for one answer. */
  inTurn(): Peer[] {
    const first = this.#turn++ % this.#peers.length;
    const turned = [...this.#peers.slice(first), ...this.#peers.slice(0, first)];
    return [...turned.filter(({ suspect }) => !suspect), ...turned.filter(({ suspect }) => suspect)];
  }

  async close(): Promise<void> {
    await Promise.all(this.#peers.map(({ pool }) => pool.close()));
  }
}

/** The peer said that it takes nothing any more, as one that is being stopped does. */
export class NotTakenError extends Error {}

const NOT_CONNECTED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a question surely reached nobody: then even a change may be asked of another one. */
export const reachedNobody = (error: unknown): boolean => {
  if (error instanceof NotTakenError) return true;
  if (error instanceof AggregateError) return error.errors.every(reachedNobody);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && NOT_CONNECTED.has(error.code);
};
