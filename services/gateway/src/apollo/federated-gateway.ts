import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { FederatedExecutor } from '../federation/federated-executor.ts';
import type { Supergraph } from '../federation/supergraph.ts';
import type { GatewayContext } from './answer-facts.ts';

/** Our executor in the form that Apollo Server expects of a gateway. */
export const federatedGateway = (
  supergraph: Supergraph,
  executor: FederatedExecutor,
): ApolloServerOptionsWithGateway<GatewayContext>['gateway'] => ({
  load: async () => ({
    executor: ({ document, request, context }) =>
      executor.execute(
        { document, variables: request.variables ?? {}, operationName: request.operationName ?? undefined },
        context as GatewayContext,
      ),
  }),
  onSchemaLoadOrUpdate: (callback) => {
    callback({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: '' });
    return () => {};
  },
  stop: async () => {},
});
