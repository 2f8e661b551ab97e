import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type {
  AskGeneration,
  Caller,
  Clock,
  FeedPort,
  KeepAsked,
  Logger,
  MetricsRegistry,
  PartnersPort,
  Subgraph,
} from '@drogowskaz/platform';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode, ExecutionResult, GraphQLScalarType } from 'graphql';
import type { ExampleOperation } from './committed-schema.ts';
import type { AllowedOrigins } from './http/cross-origin.ts';
import type { Limits } from './limits.ts';
import type { NeighboursFile } from './neighbours/neighbours.ts';

export interface GatewayOptions {
  /** In this process (`localSubgraph`) or behind HTTP (`remoteSubgraph`); closed together with the gateway. */
  readonly subgraphs: readonly Subgraph[];
  /** @default the committed `schema/supergraph.graphql` */
  readonly supergraphSdl?: string;
  /** Neighbours whose subgraphs add to ours. @default none */
  readonly neighbours?: NeighboursFile;
  /** Implementations of the API's scalars: wrong dates and codes are then refused before any subgraph is asked. @default none */
  readonly scalars?: readonly GraphQLScalarType[];
  /** Who an API key belongs to; null when nobody has it. */
  readonly identify: (apiKey: string) => Promise<Caller | null>;
  /** Takes what is counted of searches. @default nobody */
  readonly keepAsked?: KeepAsked;
  /** Shown in the explorer; those that tell nothing of whoever asks may be asked by hash. @default those of `schema/operations/` */
  readonly operations?: readonly ExampleOperation[];
  /** Public keys of partner sites. @default nobody has one */
  readonly partners?: PartnersPort;
  /** The published records. Left out: there is no `/hsds/`. */
  readonly feed?: FeedPort<ServiceRecord, ProviderRecord>;
  /** ALLOWED_ORIGINS: sites whose pages may ask without a partner key. @default 'ANY' */
  readonly allowedOrigins?: AllowedOrigins;
  /** Tells when what the public reads has changed. Left out: nothing is answered from memory. */
  readonly generation?: AskGeneration;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Those given replace the defaults of `limits.ts`. */
  readonly limits?: Partial<Limits>;
  /** HOST. @default '127.0.0.1' */
  readonly host?: string;
  /** PORT; 0 takes a free one. */
  readonly port: number;
  /** PUBLIC_URL. @default `http://localhost:$PORT` */
  readonly publicUrl?: string | undefined;
  /** DATA_LICENCE: under which what was written in this hub may be used. @default its operator has not said */
  readonly licence?: string | undefined;
  /** TRUST_PROXY: whose `x-forwarded-for` tells the client's address. @default nobody's */
  readonly trustProxy?: readonly string[] | undefined;
  /** Where the process counts. @default a registry of its own */
  readonly metrics?: MetricsRegistry;
  /** Adds the public pages; they ask through `execute`. */
  readonly pages?: (fastify: FastifyInstance, tools: PageTools) => Promise<void>;
}

/** Asks the supergraph in this process. Values and limits are checked as over HTTP; only the budget per minute is not charged. */
export type Execute = (
  document: DocumentNode | string,
  variables?: Record<string, unknown>,
  options?: ExecuteOptions,
) => Promise<ExecutionResult>;

export interface ExecuteOptions {
  /** @default anonymous */
  readonly caller?: Caller;
  readonly operationName?: string;
  readonly requestId?: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

export interface PageTools {
  /** The generation of what the public reads; null: not known now. */
  readonly generation: () => string | null;
  readonly execute: Execute;
  readonly publicUrl: string;
  /** DATA_LICENCE; null: its operator has not said. */
  readonly licence: string | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Gateway {
  readonly fastify: FastifyInstance;
  readonly execute: Execute;
  /** Starts to listen; answers where. */
  listen(): Promise<string>;
  /** From now on its health says no, so that proxies ask another one; it still answers everything. */
  leave(): void;
  /** Stops accepting, waits for what is being answered, lets go of the subgraphs. */
  close(): Promise<void>;
}
