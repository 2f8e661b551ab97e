import { randomUUID } from 'node:crypto';
import { slowBody } from '@drogowskaz/page-kit';
import { anonymous, type PartnersPort, stopServer } from '@drogowskaz/platform';
import Fastify from 'fastify';
import { type DocumentNode, type ExecutionResult, type FormattedExecutionResult, GraphQLError, print } from 'graphql';
import type { Admission, Admitted } from './admission/admission.ts';
import { Budgets } from './admission/budgets.ts';
import { createApollo } from './apollo/create-apollo.ts';
import { committedSupergraph, exampleOperations, ownOperationNames } from './committed-schema.ts';
import { rememberAskers } from './counting/asker.ts';
import { countAnswers } from './counting/count-answers.ts';
import { Counting } from './counting/counting.ts';
import { registerExplorer } from './explorer/register-explorer.ts';
import { registerHsds } from './hsds/register-hsds.ts';
import { chargePages } from './http/charge-pages.ts';
import { allowOtherOrigins } from './http/cross-origin.ts';
import { GatewayMetrics } from './http/gateway-metrics.ts';
import { decorateRequests, noFacts } from './http/gateway-request.ts';
import { asGraphqlError, publicError } from './http/graphql-errors.ts';
import { GRAPHQL_PATH, serveGraphql } from './http/graphql-route.ts';
import { reportHealth } from './http/health.ts';
import { answerUnreadableAddresses, answerWithProblems } from './http/problem-details.ts';
import { requestIdOf } from './http/request-id.ts';
import { logRequests } from './http/request-log.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { limitBodyTime } from './http/stalled-bodies.ts';
import { defaultLimits } from './limits.ts';
import { Neighbours } from './neighbours/neighbours.ts';
import type { Execute, Gateway, GatewayOptions } from './options.ts';
import { PartnerKeys } from './partners/partner-keys.ts';
import { PartnerUsageCounter } from './partners/partner-usage.ts';
import { Served } from './served.ts';
import { forgetAfterChanges } from './trusted/forget-after-changes.ts';
import { GenerationWatch } from './trusted/generation-watch.ts';
import type { PublicAnswers } from './trusted/public-answers.ts';
import { trustedDocuments } from './trusted/trusted-documents.ts';

/** Puts the gateway together. It listens only after `listen()`. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { subgraphs, identify, clock, logger, port, host = '127.0.0.1' } = options;
  const publicUrl = (options.publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const licence = options.licence ?? null;
  const limits = { ...defaultLimits, ...options.limits };
  const metrics = new GatewayMetrics(options.metrics);
  const generations = new GenerationWatch(options.generation, logger);
  const counting = new Counting({ keep: options.keepAsked ?? (async () => {}), clock, logger });
  const served = new Served({
    ...{ supergraphSdl: options.supergraphSdl ?? committedSupergraph(), subgraphs, limits },
    scalars: options.scalars ?? [],
    calls: { logger, observe: metrics.observeCall },
    apolloOf: (federated) => createApollo(federated, limits, logger, countAnswers(counting), forgetAfterChanges(generations)),
    answers: { generations, counting, clock },
  });
  const { apollo } = served;
  await apollo.start();
  const neighbours = options.neighbours
    ? new Neighbours({ ...options.neighbours, logger, replace: (...next) => served.replace(...next), operationMs: limits.operationMs })
    : null;
  metrics.observeNeighbours(() => neighbours?.counts ?? { inUse: 0, refused: 0 });
  await neighbours?.start();
  const admission: Pick<Admission, 'admit'> = { admit: (question) => served.admission.admit(question) };
  const publicAnswers: Pick<PublicAnswers, 'to'> = { to: (...question) => served.publicAnswers.to(...question) };
  const budgets = new Budgets(limits, clock);
  const partnersPort = options.partners ?? noPartners;
  const partnerUsage = new PartnerUsageCounter({ port: partnersPort, clock, logger });
  const examples = options.operations ?? exampleOperations();
  const trusted = trustedDocuments(
    examples.map(({ text }) => text),
    served.apiSchema,
  );

  const fastify = Fastify({
    logger: false,
    trustProxy: options.trustProxy ? [...options.trustProxy] : false,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    bodyLimit: limits.bodyBytes,
    // Slow headers are cut by Node itself; slow bodies are answered by `limitBodyTime`, this is the net below it and below files.
    requestTimeout: Math.max(limits.bodyMs, slowBody.bodyMs) + 3_000,
    http: { headersTimeout: 3_000, connectionsCheckingInterval: 1_000 },
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // What arrives on an open connection while this process stops is still answered; the connection is closed with the answer.
    return503OnClosing: false,
    frameworkErrors: answerUnreadableAddresses(logger),
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  decorateRequests(fastify);
  rememberAskers(fastify);
  logRequests(fastify, logger);
  answerWithProblems(fastify, logger);
  setSecurityHeaders(fastify, publicUrl);
  const allowedOrigins = options.allowedOrigins ?? 'ANY';
  allowOtherOrigins(fastify, GRAPHQL_PATH, allowedOrigins);
  metrics.observe(fastify, GRAPHQL_PATH);
  metrics.observeKept(() => served.publicAnswers.bytes);
  let leaving = false;
  reportHealth(fastify, subgraphs, logger, () => leaving);
  const explorer = registerExplorer(fastify, { schema: () => served.apiSchema, examples });
  await serveGraphql(fastify, {
    ...{ apollo, admission, budgets, identify, limits, logger, publicAnswers, explorer, allowedOrigins },
    partners: { keys: new PartnerKeys(partnersPort, logger), usage: partnerUsage, publicUrl },
    trusted: new Map(trusted.map((document) => [document.hash, document])),
    ownNames: ownOperationNames(examples),
  });

  const printed = new WeakMap<DocumentNode, string>();
  const textOf = (document: DocumentNode): string => {
    let text = printed.get(document);
    if (text === undefined) {
      text = print(document);
      printed.set(document, text);
    }
    return text;
  };

  const execute: Execute = async (
    document,
    variables = {},
    { caller = anonymous, operationName, requestId = randomUUID(), signal } = {},
  ) => {
    const question = { query: typeof document === 'string' ? document : textOf(document), variables, operationName };
    let admitted: Admitted;
    try {
      admitted = admission.admit(question);
    } catch (error) {
      return { errors: [asReadable(publicError(asGraphqlError(error), requestId))] };
    }
    const forEverybody = publicAnswers.to(question, admitted, caller);
    if (forEverybody && forEverybody.tag !== null) {
      const { answer, how } = await forEverybody.ask(requestId);
      metrics.countPublic(how);
      return readable(answer.result);
    }
    const limit = AbortSignal.timeout(limits.operationMs);
    const contextValue = {
      caller,
      requestId,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      facts: noFacts(),
      asked: [],
    };
    const { body } = await apollo.executeOperation(
      { query: question.query, variables, ...(operationName === undefined ? {} : { operationName }) },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('The gateway answers in one piece');
    return readable(body.singleResult);
  };

  if (options.feed) {
    await registerHsds(fastify, {
      feed: options.feed,
      bodyMs: limits.bodyMs,
      ...{ publicUrl, licence, identify, budgets, generations, logger },
    });
  }

  const { pages } = options;
  if (pages) {
    await fastify.register(async (scope) => {
      chargePages(scope, budgets);
      limitBodyTime(scope, limits.bodyMs);
      await pages(scope, { execute, publicUrl, licence, clock, logger, generation: () => generations.current() });
    });
  }

  generations.start();
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await stopServer(fastify);
    await neighbours?.stop();
    await generations.stop();
    await apollo.stop();
    await counting.close();
    await partnerUsage.close();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  };
  return {
    fastify,
    execute,
    listen: () => fastify.listen({ host, port }),
    leave: () => {
      leaving = true;
    },
    close: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

const noPartners: PartnersPort = { origins: async () => null, keepUsage: async () => {} };

/** An answer of Apollo Server as graphql-js would give it. */
const readable = ({ data, errors }: FormattedExecutionResult): ExecutionResult =>
  ({ ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(asReadable) } : {}) }) as ExecutionResult;

/** Errors of answers in this process are of the same class as graphql-js's own. */
const asReadable = ({
  message,
  path,
  extensions,
}: {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}): GraphQLError => new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} });
