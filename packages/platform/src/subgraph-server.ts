import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type DocumentNode, type ExecutionResult, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { type AccountsPort, type AccountsQuestion, accountsQuestions } from './accounts-port.ts';
import { type AskedFact, askedCounts, type KeepAsked } from './asked.ts';
import type { Caller } from './caller.ts';
import { CALLER_HEADER, type SignedCall, verifyCaller } from './caller-signature.ts';
import { type Clock, systemClock } from './clock.ts';
import type { AskGeneration } from './directory-generation.ts';
import { isPublicError, maskedFault, publicExtensions } from './fault.ts';
import { askFeed, type FeedPort } from './feed/index.ts';
import { executeSubgraph } from './local-subgraph.ts';
import type { Logger } from './logger.ts';
import { Counter, type MetricsRegistry } from './metrics.ts';
import { type PartnersPort, partnerUsages } from './partners-port.ts';
import { stopServer } from './stop-server.ts';
import type { SubgraphDefinition } from './subgraph.ts';
import { TextCache } from './text-cache.ts';

export interface SubgraphServerOptions {
  /** INTERNAL_SECRET: the key that signs who is calling. */
  secret: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  logger: Logger;
  /** Only the registry knows API keys; it answers `POST /identify`. */
  identify?: (apiKey: string) => Promise<Caller | null>;
  /** Only the registry knows people; it answers `POST /accounts`. */
  accounts?: AccountsPort;
  /** Only the registry tells the generation of the directory; it answers `POST /generation`, late when nothing changes. */
  generation?: AskGeneration;
  /** Only the registry knows the keys of partner sites; it answers `POST /partner-origins` and takes `POST /partner-usage`. */
  partners?: PartnersPort;
  /** Only the registry has the published records; it answers `POST /feed`. */
  feed?: FeedPort;
  /** Only the registry keeps what gateways have counted of searches; it takes `POST /asked`. */
  keepAsked?: KeepAsked;
  clock?: Clock;
  /** What `GET /metrics` shows. @default none */
  metrics?: MetricsRegistry;
  /** Characters of the documents that are kept parsed. The gateway's plans repeat, so a few hundred of them are plenty. @default 400000 */
  documentCacheLength?: number;
  /** @default 2 MiB: a hundred representations with their texts are far below. */
  bodyLimit?: number;
}

export interface SubgraphServer {
  /** Where it listens, e.g. `http://127.0.0.1:4001`. */
  readonly url: string;
  /** Stops accepting, waits for what is being answered. */
  close(): Promise<void>;
}

interface GraphQLBody {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

const graphQLBody = {
  type: 'object',
  required: ['query'],
  properties: {
    query: { type: 'string' },
    variables: { type: 'object', additionalProperties: true, nullable: true },
    operationName: { type: 'string', nullable: true },
  },
};
const identifyBody = { type: 'object', required: ['apiKey'], properties: { apiKey: { type: 'string', maxLength: 200 } } };
const generationBody = { type: 'object', required: ['known'], properties: { known: { type: 'string', maxLength: 100, nullable: true } } };
const partnerBody = { type: 'object', required: ['key'], properties: { key: { type: 'string', maxLength: 100 } } };
const feedBody = {
  type: 'object',
  required: ['question', 'argument'],
  properties: { question: { type: 'string', maxLength: 40 }, argument: { type: 'object', additionalProperties: true } },
};
const accountsBody = {
  type: 'object',
  required: ['question', 'argument'],
  properties: { question: { enum: Object.keys(accountsQuestions) }, argument: { type: 'object', additionalProperties: true } },
};

/** Serves a subgraph to gateways: `POST /graphql`, `/identify`, `/accounts`, `/generation`, `/feed`, `/asked`, `/partner-origins` and `/partner-usage` for signed callers only, `/healthz`, `/readyz` and `/metrics` for everybody who gets there. */
export async function serveSubgraph(definition: SubgraphDefinition, options: SubgraphServerOptions): Promise<SubgraphServer> {
  const { secret, logger, identify, accounts, generation, keepAsked, clock = systemClock } = options;
  const readDocument = documentReader(definition, options.documentCacheLength ?? 400_000);
  const app: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? 2 * 1024 * 1024,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // What arrives on an open connection while this process stops is still answered; the connection is closed with the answer.
    return503OnClosing: false,
  });
  const questions =
    options.metrics &&
    new Counter({
      name: 'drogowskaz_subgraph_questions_total',
      help: 'Questions of gateways that this process took. Equal processes should take about the same.',
      labelNames: ['subgraph'],
      registers: [options.metrics],
    });

  const signedCall = (request: FastifyRequest, reply: FastifyReply): SignedCall | null => {
    const header = request.headers[CALLER_HEADER];
    const call = verifyCaller(secret, Array.isArray(header) ? undefined : header, clock.now());
    if (typeof call !== 'string') return call;
    logger.warn({ subgraph: definition.name, refusal: call }, 'A caller without a valid signature was refused');
    reply.code(401).send(refusal('UNAUTHENTICATED', 'This address is for the gateway. Ask the hub at its public URL instead.'));
    return null;
  };

  app.post<{ Body: GraphQLBody }>('/graphql', { schema: { body: graphQLBody } }, async (request, reply) => {
    const signed = signedCall(request, reply);
    if (signed === null) return reply;
    questions?.inc({ subgraph: definition.name });
    const { query, variables = {}, operationName } = request.body;
    const document = readDocument(query);
    if (Array.isArray(document)) return reply.code(400).send({ errors: document });
    const asked: AskedFact[] = [];
    const result = await executeSubgraph(
      definition,
      { document, query, variables: variables ?? {}, operationName: operationName ?? undefined },
      { ...signed, signal: untilGone(reply), asked },
    );
    const answer = publicResult(result, signed.requestId, definition.name, logger);
    return reply.type('application/json').send(JSON.stringify(asked.length > 0 ? { ...answer, extensions: { asked } } : answer));
  });

  if (identify) {
    app.post<{ Body: { apiKey: string } }>('/identify', { schema: { body: identifyBody } }, async (request, reply) => {
      if (signedCall(request, reply) === null) return reply;
      return { caller: await identify(request.body.apiKey) };
    });
  }

  if (accounts) {
    const ask = (question: AccountsQuestion, argument: unknown) =>
      (accounts[question] as (argument: unknown) => Promise<unknown>)(argument);
    app.post<{ Body: { question: AccountsQuestion; argument: unknown } }>(
      '/accounts',
      { schema: { body: accountsBody } },
      async (request, reply) => {
        if (signedCall(request, reply) === null) return reply;
        return { answer: (await ask(request.body.question, request.body.argument)) ?? null };
      },
    );
  }

  if (generation) {
    app.post<{ Body: { known: string | null } }>('/generation', { schema: { body: generationBody } }, async (request, reply) => {
      if (signedCall(request, reply) === null) return reply;
      return { generation: await generation(request.body.known, untilGone(reply)) };
    });
  }

  const { feed } = options;
  if (feed) {
    app.post<{ Body: { question: string; argument: unknown } }>('/feed', { schema: { body: feedBody } }, async (request, reply) => {
      if (signedCall(request, reply) === null) return reply;
      const asked = askFeed(feed, request.body.question, request.body.argument);
      if (asked === null) return reply.code(400).send(refusal('BAD_USER_INPUT', 'The gateway asked what this registry cannot read.'));
      return reply.type('application/json').send(JSON.stringify({ answer: await asked }));
    });
  }

  const { partners } = options;
  if (partners) {
    app.post<{ Body: { key: string } }>('/partner-origins', { schema: { body: partnerBody } }, async (request, reply) => {
      if (signedCall(request, reply) === null) return reply;
      return { origins: await partners.origins(request.body.key) };
    });
    app.post('/partner-usage', async (request, reply) => {
      if (signedCall(request, reply) === null) return reply;
      const usage = partnerUsages.safeParse(request.body);
      if (!usage.success) return reply.code(400).send(refusal('BAD_USER_INPUT', 'The gateway sent counts that this registry cannot read.'));
      await partners.keepUsage(usage.data);
      return {};
    });
  }

  if (keepAsked) {
    app.post('/asked', async (request, reply) => {
      if (signedCall(request, reply) === null) return reply;
      const counted = askedCounts.safeParse(request.body);
      if (!counted.success)
        return reply.code(400).send(refusal('BAD_USER_INPUT', 'The gateway sent counts that this registry cannot read.'));
      await keepAsked(counted.data);
      return {};
    });
  }

  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      return { status: (await definition.ready?.()) ?? 'ok' };
    } catch (error) {
      logger.warn({ error, subgraph: definition.name }, 'Not ready');
      return reply.code(503).send({ status: 'unavailable' });
    }
  });

  const { metrics } = options;
  if (metrics) app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));

  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ error, subgraph: definition.name }, 'A question failed');
    reply
      .code(status)
      .send(
        status < 500
          ? refusal('BAD_USER_INPUT', 'The gateway sent a body that this subgraph cannot read.')
          : refusal('UNAVAILABLE', 'A fault on our side.'),
      );
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusal('NOT_FOUND', 'There is nothing at this address.')));

  const url = await app.listen({ host: options.host, port: options.port });
  logger.info({ subgraph: definition.name, url }, 'Subgraph is listening');
  return { url, close: () => stopServer(app) };
}

/** Aborted when whoever asked does not wait any more. */
function untilGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new Error('The gateway has gone'));
  });
  return gone.signal;
}

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** The answer as it leaves the process: faults are logged here, once, and masked. */
function publicResult(result: ExecutionResult, requestId: string, subgraph: string, logger: Logger): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    if (isPublicError(error)) return new GraphQLError(error.message, { path: error.path, extensions: publicExtensions(error) });
    logger.error(
      { error: error.originalError ?? error, requestId, subgraph, field: error.path?.filter((step) => typeof step === 'string').join('.') },
      'A field failed',
    );
    return maskedFault(error, requestId);
  });
  return { ...result, errors };
}

/**
 * Parses and validates a document, or says what is wrong with it: only a gateway with another version of the schema sends what does not
 * validate. Literal values are left to `executeSubgraph`: clients write them.
 */
function documentReader(definition: SubgraphDefinition, cacheLength: number): (query: string) => DocumentNode | GraphQLError[] {
  const kept = new TextCache<DocumentNode>(cacheLength);
  const rules = specifiedRules.filter((rule) => rule.name !== 'ValuesOfCorrectTypeRule');
  return (query) => {
    const known = kept.get(query);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(query, { noLocation: true });
    } catch {
      return [new GraphQLError('The document cannot be parsed.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
    }
    const errors = validate(definition.schema, document, rules);
    if (errors.length > 0) {
      return errors.map((error) => new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }));
    }
    kept.set(query, document);
    return document;
  };
}
