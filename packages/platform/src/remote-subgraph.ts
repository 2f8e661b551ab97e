import { type DocumentNode, type ExecutionResult, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { type AccountsPort, type AccountsQuestion, accountsPort } from './accounts-port.ts';
import type { AskedFact, KeepAsked } from './asked.ts';
import { anonymous, type Caller } from './caller.ts';
import { CALLER_HEADER, signCaller } from './caller-signature.ts';
import { type Clock, systemClock } from './clock.ts';
import type { AskGeneration } from './directory-generation.ts';
import type { FeedPort } from './feed/index.ts';
import { newId } from './ids.ts';
import type { PartnersPort } from './partners-port.ts';
import { NotTakenError, type Peer, Peers, reachedNobody } from './peers.ts';
import type { OwnSubgraphName, Readiness, Subgraph } from './subgraph.ts';

export interface RemoteOptions {
  /** REGISTRY_URL or INDEXER_URL: where the subgraph listens; several when several equal processes serve it. */
  url: string | readonly string[];
  /** INTERNAL_SECRET, the same as the subgraph's. */
  secret: string;
  /** How long one question may take, connecting and asking another process included. @default 2500 */
  timeoutMs?: number;
  /** Connections kept open to each. @default 32 */
  connections?: number;
  clock?: Clock;
}

/** Why a subgraph gave no answer. Its message names no address: the cause (for the log) may. */
export class SubgraphUnavailableError extends Error {
  readonly subgraph: OwnSubgraphName;
  readonly timedOut: boolean;
  /** Whether it may have got the question all the same. */
  readonly perhapsTaken: boolean;

  constructor(subgraph: OwnSubgraphName, timedOut: boolean, cause: unknown) {
    super(timedOut ? `The ${subgraph} did not answer in time` : `The ${subgraph} cannot be reached`, { cause });
    this.name = 'SubgraphUnavailableError';
    this.subgraph = subgraph;
    this.timedOut = timedOut;
    this.perhapsTaken = !reachedNobody(cause);
  }
}

interface Answer {
  data?: ExecutionResult['data'];
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: { asked?: AskedFact[] };
}

const changesNothing = (document: DocumentNode): boolean =>
  document.definitions.every((each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY);

/**
 * A subgraph behind HTTP with keep-alive. An answer that is not GraphQL, a refused connection or a time limit is a `SubgraphUnavailableError`,
 * when there is no other process to ask. A change is asked of another one only when it surely reached nobody.
 */
export function remoteSubgraph({ name, ...options }: RemoteOptions & { name: OwnSubgraphName }): Subgraph {
  const remote = new SignedRemote(name, options);
  return {
    name,
    async execute({ document, query, variables, operationName }, { caller, requestId, signal, asked }) {
      const question = {
        path: '/graphql',
        body: JSON.stringify({ query, variables, operationName }),
        call: { caller, requestId },
        repeatable: changesNothing(document),
      };
      const answer = await remote.post<Answer>(question, signal);
      asked?.push(...(answer.extensions?.asked ?? []));
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
      const { caller } = await remote.post<{ caller: Caller | null }>({
        path: '/identify',
        body: JSON.stringify({ apiKey }),
        call: { caller: anonymous, requestId: newId() },
        repeatable: true,
      });
      return caller;
    },
    close: () => remote.close(),
  };
}

/** Asks the registry for the generation of the directory. It answers after a second when nothing changes, so more than two say that it is not there. */
export function remoteGeneration(options: RemoteOptions): { ask: AskGeneration; close(): Promise<void> } {
  const remote = new SignedRemote('registry', { timeoutMs: 2_000, connections: 1, ...options });
  return {
    async ask(known, signal) {
      const { generation } = await remote.post<{ generation: string }>(
        {
          path: '/generation',
          body: JSON.stringify({ known }),
          call: { caller: anonymous, requestId: newId() },
          repeatable: true,
        },
        signal,
      );
      return generation;
    },
    close: () => remote.close(),
  };
}

/** The keys of partner sites, over HTTP. What was counted is told once: what may have been taken is not sent again. */
export function remotePartners(options: RemoteOptions): { port: PartnersPort; close(): Promise<void> } {
  const remote = new SignedRemote('registry', { connections: 4, ...options });
  const call = () => ({ caller: anonymous, requestId: newId() });
  return {
    port: {
      async origins(key) {
        const question = { path: '/partner-origins', body: JSON.stringify({ key }), call: call(), repeatable: true };
        return (await remote.post<{ origins: string[] | null }>(question)).origins;
      },
      async keepUsage(usage) {
        await remote.post<object>({ path: '/partner-usage', body: JSON.stringify(usage), call: call(), repeatable: false });
      },
    },
    close: () => remote.close(),
  };
}

/** Hands on what was counted of searches, and only once: what may have been taken is not sent again. */
export function remoteAsked(options: RemoteOptions): { keep: KeepAsked; close(): Promise<void> } {
  const remote = new SignedRemote('registry', { timeoutMs: 10_000, connections: 1, ...options });
  return {
    async keep(counts) {
      const call = { caller: anonymous, requestId: newId() };
      await remote.post<object>({ path: '/asked', body: JSON.stringify(counts), call, repeatable: false });
    },
    close: () => remote.close(),
  };
}

/** The published records, over HTTP. Whoever answers is of the same version: what the records are is told by the types alone. */
export function remoteFeed<Service, Provider>(options: RemoteOptions): { port: FeedPort<Service, Provider>; close(): Promise<void> } {
  const remote = new SignedRemote('registry', { timeoutMs: 20_000, connections: 4, ...options });
  const ask = async <Answer>(question: keyof FeedPort, argument: unknown): Promise<Answer> => {
    const call = { caller: anonymous, requestId: newId() };
    const { answer } = await remote.post<{ answer: Answer }>({
      path: '/feed',
      body: JSON.stringify({ question, argument }),
      call,
      repeatable: true,
    });
    return answer;
  };
  return {
    port: {
      services: (argument) => ask('services', argument),
      organizations: (argument) => ask('organizations', argument),
      serviceAtLocations: (argument) => ask('serviceAtLocations', argument),
      deletions: (argument) => ask('deletions', argument),
      hub: (argument) => ask('hub', argument),
      pageParts: (argument) => ask('pageParts', argument),
      pages: (argument) => ask('pages', argument),
    },
    close: () => remote.close(),
  };
}

/** What only looks; everything else is asked of another registry only when it surely reached none. */
const lookingOnly: ReadonlySet<AccountsQuestion> = new Set(['waysToSignIn', 'sessionOf', 'sessions', 'team', 'invitation']);

/** The port to people and their sessions, over HTTP. Passwords travel in a body, and only to the registry. */
export function remoteAccounts(options: RemoteOptions): { port: AccountsPort; close(): Promise<void> } {
  // A municipality's own sign-in is asked in between.
  const remote = new SignedRemote('registry', { timeoutMs: 10_000, ...options });
  const port = accountsPort(async (question, argument) => {
    const { answer } = await remote.post<{ answer: unknown }>({
      path: '/accounts',
      body: JSON.stringify({ question, argument }),
      call: { caller: anonymous, requestId: newId() },
      repeatable: lookingOnly.has(question),
    });
    return answer;
  });
  return { port, close: () => remote.close() };
}

/** Errors that came as JSON become errors of this process again, with path and code: the gateway treats both kinds alike. */
const rebuild = (error: NonNullable<Answer['errors']>[number]): GraphQLError =>
  new GraphQLError(error.message, { path: error.path ?? null, extensions: error.extensions ?? {} });

interface Question {
  path: string;
  body: string;
  call: { caller: Caller; requestId: string };
  /** Whether it does no harm when two processes get it. */
  repeatable: boolean;
}

class SignedRemote {
  readonly #name: OwnSubgraphName;
  readonly #peers: Peers;
  readonly #secret: string;
  readonly #timeoutMs: number;
  readonly #clock: Clock;

  constructor(name: OwnSubgraphName, { url, secret, timeoutMs = 2_500, connections = 32, clock = systemClock }: RemoteOptions) {
    const urls = typeof url === 'string' ? [url] : url;
    this.#name = name;
    this.#secret = secret;
    this.#timeoutMs = timeoutMs;
    this.#clock = clock;
    // A machine that is gone does not even refuse: time has to be left for another one.
    this.#peers = new Peers(urls, { connections, connectMs: urls.length === 1 ? timeoutMs : timeoutMs / 4 });
  }

  async post<T extends object>(question: Question, gone?: AbortSignal): Promise<T> {
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
    let failure: unknown;
    try {
      for (const peer of this.#peers.inTurn()) {
        try {
          const answer = await this.#ask<T>(peer, question, controller.signal);
          peer.answered();
          return answer;
        } catch (error) {
          failure = error;
          // That the client has left says nothing about the peer.
          if (timedOut || !controller.signal.aborted) peer.failed();
          if (controller.signal.aborted || !(question.repeatable || reachedNobody(error))) break;
        }
      }
    } finally {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
    }
    throw new SubgraphUnavailableError(this.#name, timedOut, failure);
  }

  async #ask<T extends object>({ pool, prefix }: Peer, { path, body, call }: Question, signal: AbortSignal): Promise<T> {
    const response = await pool.request({
      method: 'POST',
      path: prefix + path,
      headers: { 'content-type': 'application/json', [CALLER_HEADER]: signCaller(this.#secret, call, this.#clock.now()) },
      body,
      signal,
    });
    if (response.statusCode === 200) return (await response.body.json()) as T;
    await response.body.dump();
    const said = `HTTP ${response.statusCode}`;
    throw response.statusCode === 503 ? new NotTakenError(said) : new Error(said);
  }

  /** One that is ready is enough; it says how it is. */
  async ready(): Promise<Readiness> {
    const signal = AbortSignal.timeout(this.#timeoutMs);
    const askedAll = this.#peers.inTurn().map(async ({ pool, prefix }): Promise<Readiness> => {
      const response = await pool.request({ method: 'GET', path: `${prefix}/readyz`, signal });
      const { status } = (await response.body.json()) as { status?: string };
      if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}`);
      return status === 'degraded' ? 'degraded' : 'ok';
    });
    try {
      return await Promise.any(askedAll);
    } catch (error) {
      throw new SubgraphUnavailableError(this.#name, signal.aborted, error instanceof AggregateError ? error.errors[0] : error);
    }
  }

  close(): Promise<void> {
    return this.#peers.close();
  }
}
