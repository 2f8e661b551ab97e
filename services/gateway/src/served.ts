import type { ApolloServer } from '@apollo/server';
import type { Subgraph } from '@drogowskaz/platform';
import type { GraphQLScalarType } from 'graphql';
import { Admission } from './admission/admission.ts';
import type { GatewayContext } from './apollo/answer-facts.ts';
import type { FederatedGateway } from './apollo/federated-gateway.ts';
import { FederatedExecutor } from './federation/federated-executor.ts';
import type { SubgraphCallOptions } from './federation/subgraph-calls.ts';
import { readSupergraph, type Supergraph } from './federation/supergraph.ts';
import type { Limits } from './limits.ts';
import { PublicAnswers, type PublicAnswersOptions } from './trusted/public-answers.ts';
import { fingerprint } from './trusted/public-questions.ts';

export interface ServedOptions {
  readonly supergraphSdl: string;
  readonly scalars: readonly GraphQLScalarType[];
  readonly subgraphs: readonly Subgraph[];
  readonly calls: Omit<SubgraphCallOptions, 'subgraphs'>;
  readonly limits: Limits;
}

interface Parts {
  readonly supergraph: Supergraph;
  readonly executor: FederatedExecutor;
  readonly admission: Admission;
}

/** All that hangs on the supergraph. When a neighbour comes or goes it is replaced as a whole; questions that have begun keep what they have. */
export class Served {
  readonly #options: ServedOptions;
  #parts: Parts;
  #sdl: string;
  #answers: { make: (parts: Parts, sdl: string, isForeign: IsForeign) => PublicAnswers; gateway: FederatedGateway } | null = null;
  #publicAnswers: PublicAnswers | null = null;

  constructor(options: ServedOptions) {
    this.#options = options;
    this.#sdl = options.supergraphSdl;
    this.#parts = this.#read(options.supergraphSdl, []);
  }

  get supergraph(): Supergraph {
    return this.#parts.supergraph;
  }

  get executed() {
    return { apiSchema: this.#parts.supergraph.apiSchema, executor: this.#parts.executor };
  }

  get admission(): Admission {
    return this.#parts.admission;
  }

  get publicAnswers(): PublicAnswers {
    if (!this.#publicAnswers) throw new Error('Nobody has said yet by whom questions are executed');
    return this.#publicAnswers;
  }

  /** Says by whom questions are executed; answers for everybody can be kept from now on. */
  executeBy(
    gateway: FederatedGateway,
    apollo: ApolloServer<GatewayContext>,
    options: Pick<PublicAnswersOptions, 'generations' | 'counting' | 'clock'>,
  ): void {
    const { keptBytes: bytes, operationMs } = this.#options.limits;
    const make = ({ supergraph }: Parts, sdl: string, isForeign: IsForeign) =>
      new PublicAnswers({ ...options, apollo, schema: supergraph.apiSchema, isForeign, bytes, operationMs, release: fingerprint(sdl) });
    this.#answers = { make, gateway };
    this.#publicAnswers = make(this.#parts, this.#sdl, () => false);
  }

  /** `isForeign`: whether a field, by its coordinate, is a neighbour's. */
  replace(supergraphSdl: string, neighbours: readonly Subgraph[], isForeign: IsForeign): void {
    if (!this.#answers) throw new Error('Nobody has said yet by whom questions are executed');
    // What can fail comes first: then everything stays as it is.
    const parts = this.#read(supergraphSdl, neighbours);
    const publicAnswers = this.#answers.make(parts, supergraphSdl, isForeign);
    this.#answers.gateway.replace({ apiSchema: parts.supergraph.apiSchema, executor: parts.executor });
    this.#parts = parts;
    this.#sdl = supergraphSdl;
    this.#publicAnswers = publicAnswers;
  }

  #read(sdl: string, neighbours: readonly Subgraph[]): Parts {
    const { scalars, subgraphs, calls, limits } = this.#options;
    const supergraph = readSupergraph(sdl, scalars);
    const all = [...subgraphs, ...neighbours].map((subgraph) => [subgraph.name, subgraph] as const);
    return {
      supergraph,
      executor: new FederatedExecutor(supergraph, { ...calls, subgraphs: new Map(all) }),
      admission: new Admission(supergraph.apiSchema, limits),
    };
  }
}

type IsForeign = (coordinate: string) => boolean;
