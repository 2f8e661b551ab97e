import { type ExecutionResult, GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { anonymous, type Caller } from './caller.ts';
import { CALLER_HEADER, signCaller } from './caller-signature.ts';
import { type Clock, systemClock } from './clock.ts';
import { newId } from './ids.ts';
import type { Subgraph } from './subgraph.ts';

export interface RemoteOptions {
  /** REGISTRY_URL or INDEXER_URL: where the subgraph listens. */
  url: string;
  /** INTERNAL_SECRET, the same as the subgraph's. */
  secret: string;
  /** How long one question may take, connecting included. @default 2500 */
  timeoutMs?: number;
  /** Connections kept open. @default 32 */
  connections?: number;
  clock?: Clock;
}

/** Why a subgraph gave no answer. Its message names no address: the cause (for the log) may. */
export class SubgraphUnavailableError extends Error {
  readonly subgraph: Subgraph['name'];
  readonly timedOut: boolean;

  constructor(subgraph: Subgraph['name'], timedOut: boolean, cause: unknown) {
    super(timedOut ? `The ${subgraph} did not answer in time` : `The ${subgraph} cannot be reached`, { cause });
    this.name = 'SubgraphUnavailableError';
    this.subgraph = subgraph;
    this.timedOut = timedOut;
  }
}

interface Answer {
  data?: ExecutionResult['data'];
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** A subgraph behind HTTP with keep-alive. An answer that is not GraphQL, a refused connection or a time limit is a `SubgraphUnavailableError`. */
export function remoteSubgraph({ name, ...options }: RemoteOptions & { name: Subgraph['name'] }): Subgraph {
  const remote = new SignedRemote(name, options);
  return {
    name,
    async execute({ query, variables, operationName }, { caller, requestId, signal }) {
      const answer = await remote.post<Answer>(
        '/graphql',
        JSON.stringify({ query, variables, operationName }),
        { caller, requestId },
        signal,
      );
      return {
        ...(answer.data === undefined ? {} : { data: answer.data }),
        ...(answer.errors ? { errors: answer.errors.map(rebuild) } : {}),
      };
    },
    ready: () => remote.ready(),
    close: () => remote.close(),
  };
}

/** Asks the registry who an API key belongs to. The key travels in a body, never in an address, and only to the registry. */
export function remoteIdentify(options: RemoteOptions): { identify(apiKey: string): Promise<Caller | null>; close(): Promise<void> } {
  const remote = new SignedRemote('registry', options);
  return {
    async identify(apiKey) {
      const { caller } = await remote.post<{ caller: Caller | null }>('/identify', JSON.stringify({ apiKey }), {
        caller: anonymous,
        requestId: newId(),
      });
      return caller;
    },
    close: () => remote.close(),
  };
}

/** Errors that came as JSON become errors of this process again, with path and code: the gateway treats both kinds alike. */
const rebuild = (error: NonNullable<Answer['errors']>[number]): GraphQLError =>
  new GraphQLError(error.message, { path: error.path ?? null, extensions: error.extensions ?? {} });

class SignedRemote {
  readonly #name: Subgraph['name'];
  readonly #pool: Pool;
  readonly #prefix: string;
  readonly #secret: string;
  readonly #timeoutMs: number;
  readonly #clock: Clock;

  constructor(name: Subgraph['name'], { url, secret, timeoutMs = 2_500, connections = 32, clock = systemClock }: RemoteOptions) {
    const { origin, pathname } = new URL(url);
    this.#name = name;
    this.#prefix = pathname.replace(/\/+$/, '');
    this.#secret = secret;
    this.#timeoutMs = timeoutMs;
    this.#clock = clock;
    this.#pool = new Pool(origin, { connections, keepAliveTimeout: 60_000, connect: { timeout: timeoutMs } });
  }

  async post<T extends object>(path: string, body: string, call: { caller: Caller; requestId: string }, gone?: AbortSignal): Promise<T> {
    // One controller and one timer: `AbortSignal.any` and `.timeout` cost as much as the rest of the question.
    const controller = new AbortController();
    const leave = () => controller.abort();
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      leave();
    }, this.#timeoutMs);
    gone?.addEventListener('abort', leave, { once: true });
    if (gone?.aborted) leave();
    try {
      const response = await this.#pool.request({
        method: 'POST',
        path: this.#prefix + path,
        headers: { 'content-type': 'application/json', [CALLER_HEADER]: signCaller(this.#secret, call, this.#clock.now()) },
        body,
        signal: controller.signal,
      });
      if (response.statusCode !== 200) {
        await response.body.dump();
        throw new Error(`HTTP ${response.statusCode}`);
      }
      return (await response.body.json()) as T;
    } catch (error) {
      throw new SubgraphUnavailableError(this.#name, timedOut, error);
    } finally {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
    }
  }

  async ready(): Promise<void> {
    const response = await this.#pool.request({
      method: 'GET',
      path: `${this.#prefix}/readyz`,
      signal: AbortSignal.timeout(this.#timeoutMs),
    });
    await response.body.dump();
    if (response.statusCode !== 200) throw new SubgraphUnavailableError(this.#name, false, new Error(`HTTP ${response.statusCode}`));
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
