import type { ApolloServer } from '@apollo/server';
import type { Subgraph } from '@drogowskaz/platform';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { Admission } from './admission/admission.ts';
import type { GatewayContext } from './apollo/answer-facts.ts';
import { FederatedGateway } from './apollo/federated-gateway.ts';
import { FederatedExecutor } from './federation/federated-executor.ts';
import type { SubgraphCallOptions } from './federation/subgraph-calls.ts';
import { readSupergraph } from './federation/supergraph.ts';
import type { Limits } from './limits.ts';
import { PublicAnswers, type PublicAnswersOptions } from './trusted/public-answers.ts';
import { fingerprint } from './trusted/public-questions.ts';

export interface ServedOptions {
  readonly supergraphSdl: string;
  readonly scalars: readonly GraphQLScalarType[];
  readonly subgraphs: readonly Subgraph[];
  readonly calls: Omit<SubgraphCallOptions, 'subgraphs'>;
  readonly limits: Limits;
  /** Makes who validates and executes: one for all schemas that follow. */
  readonly apolloOf: (gateway: FederatedGateway) => ApolloServer<GatewayContext>;
  readonly answers: Pick<PublicAnswersOptions, 'generations' | 'counting' | 'clock'>;
}

interface Parts {
  readonly executor: FederatedExecutor;
  readonly admission: Admission;
  readonly publicAnswers: PublicAnswers;
}

/** All that hangs on the supergraph. When a neighbour comes or goes it is replaced as a whole; questions that have begun keep what they have. */
export class Served {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly #options: ServedOptions;
  readonly #gateway: FederatedGateway;
  #parts: Parts;

  constructor(options: ServedOptions) {
    this.#options = options;
    const executor = this.#executorOf(options.supergraphSdl, []);
    this.#gateway = new FederatedGateway(executor);
    this.apollo = options.apolloOf(this.#gateway);
    this.#parts = this.#partsOf(executor, options.supergraphSdl, () => false);
  }

  get apiSchema(): GraphQLSchema {
    return this.#parts.executor.apiSchema;
  }

  get admission(): Admission {
    return this.#parts.admission;
  }

  get publicAnswers(): PublicAnswers {
    return this.#parts.publicAnswers;
  }

  /** `isForeign`: whether a field, by its coordinate, is a neighbour's. */
  replace(supergraphSdl: string, neighbours: readonly Subgraph[], isForeign: (coordinate: string) => boolean): void {
    // What can fail comes first: then everything stays as it is.
    const executor = this.#executorOf(supergraphSdl, neighbours);
    const parts = this.#partsOf(executor, supergraphSdl, isForeign);
    this.#gateway.replace(executor);
    this.#parts = parts;
  }

  #executorOf(supergraphSdl: string, neighbours: readonly Subgraph[]): FederatedExecutor {
    const { scalars, subgraphs, calls } = this.#options;
    const all = [...subgraphs, ...neighbours].map((subgraph) => [subgraph.name, subgraph] as const);
    return new FederatedExecutor(readSupergraph(supergraphSdl, scalars), { ...calls, subgraphs: new Map(all) });
  }

  #partsOf(executor: FederatedExecutor, supergraphSdl: string, isForeign: (coordinate: string) => boolean): Parts {
    const { limits, answers } = this.#options;
    const { apiSchema: schema } = executor;
    const { keptBytes: bytes, operationMs } = limits;
    const release = fingerprint(supergraphSdl);
    return {
      executor,
      admission: new Admission(schema, limits),
      publicAnswers: new PublicAnswers({ ...answers, apollo: this.apollo, schema, isForeign, bytes, operationMs, release }),
    };
  }
}
