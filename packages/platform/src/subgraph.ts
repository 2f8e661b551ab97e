import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { AskedFact } from './asked.ts';
import type { Caller } from './caller.ts';

/** What comes with each question that a subgraph is asked. */
export interface SubgraphCall {
  caller: Caller;
  /** Ties the log lines of one request together across processes. */
  requestId: string;
  /** Aborted when the gateway's time limit has run out or the client has gone. */
  signal: AbortSignal;
  /** The search says here what is counted of its questions; absent: nobody counts. */
  asked?: AskedFact[] | undefined;
}

export interface SubgraphRequest {
  document: DocumentNode;
  /** The printed document: the key of caches, and the body over HTTP. */
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName?: string | undefined;
}

/** `degraded`: it answers, but an operator should look. */
export type Readiness = 'ok' | 'degraded';

/** The subgraphs that are part of this hub. */
export type OwnSubgraphName = 'registry' | 'search';

/** A subgraph as the gateway sees it: in this process or behind HTTP, it makes no difference. */
export interface Subgraph {
  /** One of `OwnSubgraphName`, or a neighbour's. */
  readonly name: string;
  /** A neighbour's: it is told nothing but what everybody may know. */
  readonly foreign?: boolean;
  execute(request: SubgraphRequest, call: SubgraphCall): Promise<ExecutionResult>;
  /** Resolves when the subgraph can answer, rejects when it cannot. */
  ready(): Promise<Readiness>;
  /** Lets go of connections. */
  close(): Promise<void>;
}

/** A subgraph as its service builds it: an executable schema and what its resolvers find in their context. */
export interface SubgraphDefinition<Context extends object = object> {
  readonly name: OwnSubgraphName;
  readonly schema: GraphQLSchema;
  /** The federation SDL (`schema/<name>.graphql`). */
  readonly sdl: string;
  /** A context for one request: fresh DataLoaders, the caller. */
  context(call: SubgraphCall): Context;
  /** Rejects when database, queue or engine cannot be used; `/readyz` asks it. Absent: always ready. */
  ready?(): Promise<Readiness>;
}
