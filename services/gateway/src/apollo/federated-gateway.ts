import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { FederatedExecutor } from '../federation/federated-executor.ts';
import type { GatewayContext } from './answer-facts.ts';

type ApolloGateway = NonNullable<ApolloServerOptionsWithGateway<GatewayContext>['gateway']>;
type Listener = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0];

/** Our executor in the form that Apollo Server expects of a gateway. An operation that was validated by one schema is executed by its executor. */
export class FederatedGateway implements ApolloGateway {
  readonly #executors = new WeakMap<GraphQLSchema, FederatedExecutor>();
  readonly #listeners = new Set<Listener>();
  #current: FederatedExecutor;

  constructor(first: FederatedExecutor) {
    this.#current = first;
    this.#executors.set(first.apiSchema, first);
  }

  readonly load: ApolloGateway['load'] = async () => ({
    executor: ({ document, request, context, schema }) => {
      const executor = this.#executors.get(schema);
      if (!executor) throw new Error('An operation was validated against a schema that this gateway never had');
      return executor.execute(
        { document, variables: request.variables ?? {}, operationName: request.operationName ?? undefined },
        context as GatewayContext,
      );
    },
  });

  readonly onSchemaLoadOrUpdate: ApolloGateway['onSchemaLoadOrUpdate'] = (listener) => {
    this.#listeners.add(listener);
    this.#tell(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly stop = async (): Promise<void> => {};

  /** From now on questions are validated and executed by this one; those that have begun end as they began. */
  replace(next: FederatedExecutor): void {
    this.#current = next;
    this.#executors.set(next.apiSchema, next);
    for (const listener of this.#listeners) this.#tell(listener);
  }

  #tell(listener: Listener): void {
    listener({ apiSchema: this.#current.apiSchema, coreSupergraphSdl: '' });
  }
}
