import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationCall } from '../federation/subgraph-calls.ts';
import type { RequestFacts } from '../http/gateway-request.ts';
import { acceptsOnlyPlainJson } from '../http/graphql-errors.ts';

export interface GatewayContext extends OperationCall {
  readonly facts: RequestFacts;
}

/** Notes the codes of an answer for the request's log line, forbids caches to keep it, and gives it the status that the client can read. */
export const answerFacts: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response, request }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        for (const error of singleResult.errors ?? []) contextValue.facts.codes.push(String(error.extensions?.code));
        response.http.headers.set('cache-control', 'no-store');
        const refused = singleResult.data === undefined;
        if (refused && response.http.status === 400 && acceptsOnlyPlainJson(request.http?.headers.get('accept')))
          response.http.status = 200;
      },
    };
  },
};
