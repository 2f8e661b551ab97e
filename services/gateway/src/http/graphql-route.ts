import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { anonymous, badUserInput, type Caller, HubError, isPublicError, type Logger } from '@drogowskaz/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admission } from '../admission/admission.ts';
import type { Budgets } from '../admission/budgets.ts';
import type { GatewayContext } from '../apollo/answer-facts.ts';
import type { Limits } from '../limits.ts';
import type { PartnerKeys } from '../partners/partner-keys.ts';
import { partnerOf } from '../partners/partner-of.ts';
import type { PartnerUsageCounter } from '../partners/partner-usage.ts';
import { answerGet, answerPost, hasAnswer } from '../trusted/answer-publicly.ts';
import { asksByHash, readHashedQuestion } from '../trusted/get-question.ts';
import type { PublicAnswers } from '../trusted/public-answers.ts';
import type { TrustedDocument } from '../trusted/trusted-documents.ts';
import { type AllowedOrigins, requireAllowedOrigin } from './cross-origin.ts';
import { acceptsJson, asGraphqlError, refuse } from './graphql-errors.ts';
import { identifyCaller } from './identify-caller.ts';
import { readJsonBodies } from './json-body.ts';
import { operationDeadline } from './operation-deadline.ts';
import { readQuestion } from './read-question.ts';
import { limitBodyTime } from './stalled-bodies.ts';

export const GRAPHQL_PATH = '/graphql';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly admission: Pick<Admission, 'admit'>;
  readonly budgets: Budgets;
  readonly identify: (apiKey: string) => Promise<Caller | null>;
  readonly limits: Limits;
  readonly logger: Logger;
  /** What everybody is told. */
  readonly publicAnswers: Pick<PublicAnswers, 'to'>;
  readonly allowedOrigins: AllowedOrigins;
  readonly partners: { keys: PartnerKeys; usage: PartnerUsageCounter; publicUrl: string };
  /** By hash: what may be asked by GET without bringing a document. */
  readonly trusted: ReadonlyMap<string, TrustedDocument>;
  /** Operation names that may stand in the log. */
  readonly ownNames: ReadonlySet<string>;
  /** Answers a browser that opens the address. */
  readonly explorer: (reply: FastifyReply) => FastifyReply;
}

/** The API: who asks, whether it may be asked, then Apollo. In a scope of its own, so that its parsers and errors stay here. */
export async function serveGraphql(fastify: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const { apollo, admission, budgets, identify, limits, logger, ownNames, publicAnswers, trusted, partners } = options;
  const handle = fastifyApolloHandler(apollo, {
    context: async (request, reply): Promise<GatewayContext> => ({
      caller: request.facts.caller,
      requestId: request.id,
      signal: operationDeadline(reply.raw, limits.operationMs),
      facts: request.facts,
      asked: [],
    }),
  });

  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    try {
      const { facts } = request;
      requireAllowedOrigin(request, options.allowedOrigins, partners.publicUrl);
      facts.caller = await identifyCaller(request, identify, budgets, logger);
      if (facts.caller === anonymous) facts.partner = await identifyPartner(request);
      const question = readQuestion(request);
      const admitted = admission.admit(question);
      const { cost, operation } = admitted;
      facts.cost = cost;
      facts.operationType = operation?.operation ?? null;
      const name = operation?.name?.value;
      facts.operation = name !== undefined && ownNames.has(name) ? name : null;
      // Each may send a mail and takes somebody's time, so a machine must not make thousands.
      const writes = facts.caller.role === 'ANONYMOUS' && facts.operationType === 'mutation';
      const forEverybody =
        request.method === 'POST' && acceptsJson(request.headers.accept) ? publicAnswers.to(question, admitted, facts.caller) : null;
      const factor = writes ? limits.anonymousWriteFactor : forEverybody?.kept ? limits.keptShare : 1;
      await charge(request, cost * factor);
      if (forEverybody && forEverybody.tag !== null) return await answerPost(request, reply, forEverybody);
      if (request.method === 'GET' && operation && operation.operation !== 'query') {
        reply.header('allow', 'POST');
        return refuse(request, reply, badUserInput('GET only asks. Send mutations by POST.'), 405);
      }
      return undefined;
    } catch (error) {
      return notAdmitted(error, request, reply);
    }
  }

  async function identifyPartner(request: FastifyRequest): Promise<string | null> {
    try {
      return await partnerOf(request, partners);
    } catch (error) {
      // So that keys cannot be guessed at full speed.
      if (error instanceof HubError && error.code === 'UNAUTHENTICATED') await budgets.chargeUnknownKey(request.ip);
      throw error;
    }
  }

  async function charge({ facts: { caller, partner }, ip }: FastifyRequest, cost: number): Promise<void> {
    if (partner === null) return budgets.charge(caller, ip, cost);
    try {
      await budgets.chargePartner(partner, ip, cost);
    } catch (error) {
      partners.usage.refused(partner);
      throw error;
    }
    partners.usage.answered(partner, cost);
  }

  /** Reads no key and no cookie: whoever asks for what everybody may read is nobody. */
  async function answerByHash(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { facts } = request;
    // Caches give it out to other sites than the one that asked first, and to clients that take other types.
    reply.header('access-control-allow-origin', '*').header('vary', 'accept');
    try {
      await budgets.charge(anonymous, request.ip, 0);
      const { document, variables } = readHashedQuestion(request.url, trusted);
      const question = { query: document.text, variables, operationName: document.name };
      const admitted = admission.admit(question);
      Object.assign(facts, { cost: admitted.cost, operationType: 'query', operation: document.name });
      const ask = publicAnswers.to(question, admitted, anonymous);
      if (!ask) throw new Error(`The trusted document ${document.name} is not for everybody`);
      const isThere = ask.kept || hasAnswer(request, ask);
      await budgets.charge(anonymous, request.ip, admitted.cost * (isThere ? limits.keptShare : 1));
      return await answerGet(request, reply, ask);
    } catch (error) {
      return notAdmitted(error, request, reply);
    }
  }

  function notAdmitted(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const refusal = asGraphqlError(error);
    if (!isPublicError(refusal)) logger.error({ error, requestId: request.id }, 'A question could not be admitted');
    return refuse(request, reply, refusal);
  }

  await fastify.register(async (scope) => {
    readJsonBodies(scope);
    limitBodyTime(scope, limits.bodyMs);
    // Also what is refused before anything looks at it.
    scope.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    scope.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
      if (error instanceof HubError) return refuse(request, reply, error, (error as { statusCode?: number }).statusCode);
      const known = BODY_PROBLEMS[error.code ?? ''];
      if (known) return refuse(request, reply, badUserInput(known(limits)), error.statusCode);
      if ((error.statusCode ?? 500) < 500)
        return refuse(request, reply, badUserInput('This request cannot be read. Send a POST with JSON.'), error.statusCode);
      logger.error({ error, requestId: request.id }, 'A question failed');
      return refuse(request, reply, asGraphqlError(error));
    });
    scope.route({
      method: ['GET', 'POST'],
      url: GRAPHQL_PATH,
      bodyLimit: limits.bodyBytes,
      preHandler: async (request, reply) => {
        if (wantsExplorer(request)) return options.explorer(reply);
        if (asksByHash(request)) return answerByHash(request, reply);
        return request.method === 'HEAD' ? notAllowed(request, reply) : admit(request, reply);
      },
      handler: handle,
    });
    scope.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: GRAPHQL_PATH,
      handler: notAllowed,
    });
  });
}

const notAllowed = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuse(request, reply.header('allow', 'GET, POST'), badUserInput('Ask by POST, or by GET for queries.'), 405);

const BODY_PROBLEMS: Record<string, (limits: Limits) => string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ bodyBytes }) => `The body is larger than ${bodyBytes} bytes. Send less at once.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => 'The body is not declared as JSON. Send "content-type: application/json".',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => 'The body is shorter than its "content-length" says. Send it again.',
};

/** A browser that opens the address, not a program that asks by GET. */
function wantsExplorer({ method, headers, url }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true && !/[?&](query|extensions)=/.test(url);
}
