/** `/hsds/`: the public directory as HSDS, read-only and open to pages of every site. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { HSDS_VERSION, profilePatches } from '@drogowskaz/hsds';
import { clientHas } from '@drogowskaz/page-kit';
import { anonymous, type Caller, isUuid, type Logger, networkOf } from '@drogowskaz/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Budgets } from '../admission/budgets.ts';
import { identifyCaller } from '../http/identify-caller.ts';
import { limitBodyTime } from '../http/stalled-bodies.ts';
import { licenceLink } from '../licence.ts';
import type { GenerationWatch } from '../trusted/generation-watch.ts';
import { type Collection, collectionsOf, type Feed } from './collections.ts';
import { type Everything, everything } from './everything.ts';
import { HsdsFault, sendFault } from './hsds-fault.ts';
import { KeptPackage } from './kept-package.ts';
import { LineStreams } from './line-streams.ts';
import { openApi } from './open-api.ts';
import { pageOf } from './page.ts';
import { readParameters } from './parameters.ts';
import { readSearchBodies } from './search-body.ts';

/** Answers HEAD without making what GET would send: an empty text would be said to be as long as that. */
const withoutLength = (): Readable => Readable.from([]);

export interface HsdsOptions {
  feed: Feed;
  publicUrl: string;
  /** Under which the records of this hub stand; null: its operator has not said. */
  licence: string | null;
  identify: (apiKey: string) => Promise<Caller | null>;
  budgets: Budgets;
  generations: Pick<GenerationWatch, 'current'>;
  bodyMs: number;
  logger: Logger;
}

/** What an answer costs besides its rows. */
const BASE = 50;
/** What everything at once costs before its first row. */
const ALL = 2_000;
/** What a package costs that has to be made first. */
const PACKAGE = 50_000;

type Given = Record<string, unknown>;

interface Kept {
  /** Whether something that a person typed is in the question. */
  typed: boolean;
  charge(cost: number): Promise<void>;
  cost: number;
  make(): Promise<string>;
}

export async function registerHsds(fastify: FastifyInstance, options: HsdsOptions): Promise<void> {
  const { feed, publicUrl, licence, identify, budgets, generations, logger } = options;
  const collections = collectionsOf(feed);
  const description = JSON.stringify(openApi(collections, publicUrl, licence));
  const patches = profilePatches();
  const kept = new KeptPackage(feed, licence);
  fastify.addHook('onClose', () => kept.close());
  const streams = new LineStreams();

  await fastify.register(async (scope) => {
    limitBodyTime(scope, options.bodyMs);
    readSearchBodies(scope);
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag, link, x-request-id, retry-after');
      const described = `<${publicUrl}/hsds/openapi.json>; rel="service-desc"`;
      // What is here from others is under what its owner says: the profile and the package tell it of each record.
      const terms = licenceLink(licence, 'What was written in this directory');
      reply.header('link', terms === null ? described : `${described}, ${terms}`);
      // Search engines show the pages, not the data.
      reply.header('x-robots-tag', 'noindex');
      request.facts.caller = anonymous;
    });
    scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => sendFault(error, request, reply, logger));

    const callerOf = async (request: FastifyRequest): Promise<Caller> => {
      const caller = await identifyCaller(request, identify, budgets, logger);
      request.facts.caller = caller;
      return caller;
    };

    /** Sends JSON that holds as long as the directory is the same; that it is, is told for less and without reading anything. */
    const sendKept = async (request: FastifyRequest, reply: FastifyReply, { typed, charge, cost, make }: Kept) => {
      const generation = typed ? null : generations.current();
      const tag = generation === null ? null : tagOf(generation, request.url);
      const unchanged = tag !== null && clientHas(request, tag);
      await charge(unchanged ? BASE : cost);
      reply.header('cache-control', typed ? 'no-store' : 'public, no-cache');
      if (tag !== null) reply.header('etag', tag);
      if (unchanged) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').send(await make());
    };

    const list = (collection: Collection) => async (request: FastifyRequest, reply: FastifyReply) => {
      const posted = request.method === 'POST';
      const asked = readParameters(collection.parameters, request.query as Given, posted ? (request.body as Given) : {});
      const caller = await callerOf(request);
      const charge = (cost: number) => budgets.charge(caller, request.ip, Math.ceil(cost));
      if (asked.format === 'ndjson')
        return sendEverything(request, reply, { collection, asked, charge, reader: caller.keyId ?? networkOf(request.ip) });
      return sendKept(request, reply, {
        // What people type is kept nowhere, and where it stands in an address neither.
        typed: posted || asked.search !== undefined || asked.postcode !== undefined,
        charge,
        cost: BASE + asked.perPage * collection.price(asked),
        make: async () => {
          const part = await collection.part(asked, { offset: (asked.page - 1) * asked.perPage, limit: asked.perPage }, charge);
          return JSON.stringify(pageOf(part, asked.page, asked.perPage));
        },
      });
    };

    const sendEverything = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { reader, charge, ...question }: Omit<Everything, 'signal'> & { reader: string },
    ) => {
      await charge(ALL);
      reply.type('application/x-ndjson; charset=utf-8').header('cache-control', 'no-store');
      if (request.method === 'HEAD') return reply.send(withoutLength());
      return streams.send(reply, reader, (signal) => everything({ ...question, charge, signal }));
    };

    for (const [name, collection] of Object.entries(collections)) {
      scope.get(`/hsds/${name}`, list(collection));
      scope.post(`/hsds/${name}`, list(collection));
      const { one } = collection;
      if (one === null) continue;
      scope.get<{ Params: { id: string } }>(`/hsds/${name}/:id`, async (request, reply) => {
        const asked = readParameters(one.parameters, request.query as Given);
        const caller = await callerOf(request);
        const { id } = request.params;
        if (!isUuid(id)) throw nothingHere(name);
        const charge = (cost: number) => budgets.charge(caller, request.ip, Math.ceil(cost));
        return sendKept(request, reply, {
          typed: false,
          charge,
          cost: BASE,
          make: async () => {
            const found = await one.find(id.toLowerCase(), asked, charge);
            if (found === null) throw nothingHere(name);
            return JSON.stringify(found);
          },
        });
      });
    }

    scope.get('/hsds/datapackage.zip', async (request, reply) => {
      readParameters([], request.query as Given);
      const generation = generations.current();
      await budgets.charge(await callerOf(request), request.ip, kept.isKept(generation) ? ALL : PACKAGE);
      reply
        .type('application/zip')
        .header('cache-control', 'public, no-cache')
        .header('content-disposition', 'attachment; filename="datapackage.zip"');
      if (generation !== null) {
        const tag = tagOf(generation, request.url);
        reply.header('etag', tag);
        if (clientHas(request, tag)) return reply.code(304).send();
      }
      if (request.method === 'HEAD') return reply.send(withoutLength());
      const { content, bytes } = await kept.open(generation);
      return reply.header('content-length', bytes).send(content);
    });
    scope.get('/hsds', async (_request, reply) => reply.redirect('/hsds/', 308));
    scope.get('/hsds/', async (request, reply) => {
      const { profiled } = readParameters(['profile'], request.query as Given);
      const hub = profiled ? { drogowskaz: aboutHub(await feed.hub({})) } : {};
      return reply.header('cache-control', 'public, max-age=300').send({ ...about(publicUrl, licence), ...hub });
    });
    scope.get('/hsds/openapi.json', async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=300').type('application/json; charset=utf-8').send(description),
    );
    scope.get('/hsds/profile', async (_request, reply) => reply.redirect('/hsds/profile/', 308));
    scope.get('/hsds/profile/', async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=300').send(aboutProfile(publicUrl, Object.keys(patches))),
    );
    scope.get<{ Params: { file: string } }>('/hsds/profile/:file', async (request, reply) => {
      const { file } = request.params;
      const patch = Object.hasOwn(patches, file) ? patches[file] : undefined;
      if (!patch) throw new HsdsFault('The profile has no such file. /hsds/profile/ lists them.', 404);
      return reply
        .header('cache-control', 'public, max-age=300')
        .type('application/merge-patch+json; charset=utf-8')
        .send(JSON.stringify(patch));
    });
    scope.options('/hsds/*', async (_request, reply) =>
      reply
        .code(204)
        .header('access-control-allow-methods', 'GET, HEAD, POST')
        .header('access-control-allow-headers', 'content-type, authorization, if-none-match, x-request-id')
        .header('access-control-max-age', '86400')
        .send(),
    );
    scope.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: '/hsds/*',
      handler: async (_request, reply) => {
        reply.header('allow', 'GET, HEAD, POST, OPTIONS');
        throw new HsdsFault('This directory is read here and written in its portal. Use GET, or POST to search.', 405);
      },
    });
    scope.get('/hsds/*', async () => {
      throw new HsdsFault('There is nothing at this address. /hsds/openapi.json lists what there is.', 404);
    });
    scope.post('/hsds/*', async () => {
      throw new HsdsFault('There is nothing to search at this address. /hsds/openapi.json lists what there is.', 404);
    });
  });
}

const nothingHere = (name: string): HsdsFault =>
  new HsdsFault(`There is nothing of this id in ${name}. What was public before and is no more, /hsds/deletions tells.`, 404);

const about = (publicUrl: string, licence: string | null) => ({
  version: HSDS_VERSION,
  profile: `${publicUrl}/hsds/profile/`,
  openapi_url: `${publicUrl}/hsds/openapi.json`,
  description: 'Services that help people settle in. Answers are plain HSDS; "profile=drogowskaz" adds what HSDS cannot say.',
  publisher: { name: 'Drogowskaz', website: publicUrl },
  // Of what was written here; other directories' records say theirs.
  ...(licence !== null && { license: licence }),
});

/** By its identity other hubs know which records are this one's, whoever passes them on. */
const aboutHub = ({ id, restoredAt }: Awaited<ReturnType<Feed['hub']>>) => ({
  hub: id,
  ...(restoredAt !== null && { restored_at: restoredAt }),
});

const aboutProfile = (publicUrl: string, files: readonly string[]) => ({
  name: 'drogowskaz',
  hsds: HSDS_VERSION,
  description:
    'With "profile=drogowskaz" each object may have one property more, "drogowskaz", with what HSDS has no words for: texts in several languages, categories, time zones. Plain answers need none of it. The files are JSON Merge Patches (RFC 7386) of the schemas of the same names.',
  files: files.map((file) => `${publicUrl}/hsds/profile/${file}`),
});

const tagOf = (generation: string, url: string): string =>
  `"${createHash('sha256').update(`${generation} ${url}`).digest('base64url').slice(0, 27)}"`;
