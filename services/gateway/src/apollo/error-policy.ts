import { isPublicError, type Logger } from '@drogowskaz/platform';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that Apollo Server gives to what a client did wrong, and what the client should do. Null keeps Apollo's own words. */
const APOLLO_CODES: Record<string, string | null> = {
  BAD_REQUEST: null,
  OPERATION_RESOLUTION_FAILURE: null,
  PERSISTED_QUERY_NOT_FOUND: 'This hub keeps no persisted queries. Send the whole document in "query".',
  PERSISTED_QUERY_NOT_SUPPORTED: 'This hub keeps no persisted queries. Send the whole document in "query".',
};

/** Every error that leaves Apollo has a code of the contract; what has none is a fault, logged here and told without its details. */
export const errorPolicy =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code);
    if (code in APOLLO_CODES) {
      return { message: apolloMessage(formatted.message, APOLLO_CODES[code] ?? null), extensions: { code: 'BAD_USER_INPUT' } };
    }
    // The executor has let through public errors only, and already without anything that must stay inside.
    if (isPublicError(new GraphQLError('', { extensions: formatted.extensions ?? {} }))) {
      const { stacktrace: _never, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    logger.error({ error: thrown }, 'The gateway failed');
    return {
      message:
        'This could not be answered because of a fault on our side. Try again; if it stays, tell the operator the response header x-request-id.',
      extensions: { code: 'UNAVAILABLE' },
    };
  };

/** What Apollo Server says of a request, in words that say what to do. */
function apolloMessage(message: string, ours: string | null): string {
  if (message.includes('Cross-Site Request Forgery')) {
    return 'A page of another site could have sent this. Send "content-type: application/json", or with GET the header "apollo-require-preflight: 1".';
  }
  if (message.startsWith("An 'accept' header")) {
    return 'The API answers in JSON only. Accept "application/json" or "application/graphql-response+json", or leave the header out.';
  }
  return ours ?? message;
}
