import { isPublicError, maskedFault, publicExtensions } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * The GraphQL-over-HTTP specification: with `application/graphql-response+json` the status tells that a question was refused. A client that
 * accepts nothing but `application/json` cannot tell our 4xx from a proxy's, so for it a well-formed request is answered 200.
 */
export const acceptsOnlyPlainJson = (accept: string | undefined): boolean =>
  accept?.includes('application/json') === true && !accept.includes('application/graphql-response+json') && !accept.includes('*/*');

/** The type of an answer that is JSON whatever else the client would take. */
export const answerType = (accept: string | undefined): string => (prefersGraphqlType(accept) ? GRAPHQL_TYPE : JSON_TYPE);

/** Whether we can answer at all in what the client takes. */
export const acceptsJson = (accept: string | undefined): boolean =>
  accept === undefined || /\*\/\*|application\/\*|application\/(graphql-response\+)?json/.test(accept);

const prefersGraphqlType = (accept: string | undefined): boolean => {
  if (!accept?.includes('application/graphql-response+json')) return false;
  const plain = accept.indexOf('application/json');
  return plain === -1 || accept.indexOf('application/graphql-response+json') < plain;
};

/** The status of an answer that has no `data`. */
export function refusalStatus(code: unknown, accept: string | undefined): number {
  if (code === 'RATE_LIMITED') return 429;
  if (code === 'UNAVAILABLE') return 503;
  return acceptsOnlyPlainJson(accept) ? 200 : 400;
}

/** An error as a client may read it. Faults have been logged before they come here. */
export function publicError(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const readable = isPublicError(error) ? error : maskedFault(error, requestId);
  const { message, locations, path } = readable.toJSON();
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: publicExtensions(readable) };
}

/** Refuses a question before it reaches Apollo, in the same form as Apollo's answers. `status` overrides for what HTTP itself refuses. */
export function refuse(request: FastifyRequest, reply: FastifyReply, error: GraphQLError, status?: number): FastifyReply {
  const { accept } = request.headers;
  const formatted = publicError(error, request.id);
  request.facts.codes.push(String(formatted.extensions?.code));
  const wait = formatted.extensions?.retryAfterSeconds;
  if (typeof wait === 'number') reply.header('retry-after', String(wait));
  else if (formatted.extensions?.code === 'UNAVAILABLE') reply.header('retry-after', '5');
  return reply
    .code(status ?? refusalStatus(formatted.extensions?.code, accept))
    .header('cache-control', 'no-store')
    .type(answerType(accept))
    .send(JSON.stringify({ errors: [formatted] }));
}

/** For errors that are not GraphQL's. */
export const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('fault', { originalError: error instanceof Error ? error : null });
