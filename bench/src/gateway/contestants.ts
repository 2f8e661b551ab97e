/** The servers that are compared, each in a process of its own: `contestants.js <name> [<registry URL> <search URL>]`. */
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource, type ServiceEndpointDefinition } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo from '@as-integrations/fastify';
import { composeSchema, createGateway } from '@drogowskaz/gateway';
import {
  anonymous,
  CALLER_HEADER,
  localSubgraph,
  remoteSubgraph,
  type SubgraphDefinition,
  serveSubgraph,
  signCaller,
  silentLogger,
  systemClock,
} from '@drogowskaz/platform';
import Fastify from 'fastify';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { plainResolvers, plainSdl, subgraphResolvers, subgraphSdl } from './directory.ts';

export type Contestant = 'one-server' | 'gateway' | 'gateway-http' | 'apollo-gateway' | 'apollo-gateway-http' | 'subgraphs';

const secret = 'benchmarks need no secret, but a long one';
const definition = (name: 'registry' | 'search'): SubgraphDefinition => ({
  name,
  sdl: subgraphSdl[name],
  schema: buildSubgraphSchema([{ typeDefs: parse(subgraphSdl[name]), resolvers: subgraphResolvers[name] as never }]),
  context: (call) => call,
});
const supergraphSdl = () => composeSchema(subgraphSdl)['supergraph.graphql'];

/** One Apollo Server on Fastify, as its documentation says. */
async function plainApollo(apollo: ApolloServer): Promise<string> {
  await apollo.start();
  const app = Fastify();
  await app.register(fastifyApollo(apollo));
  return app.listen({ host: '127.0.0.1', port: 0 });
}

function oneSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(plainSdl));
  for (const [type, fields] of Object.entries(plainResolvers)) {
    const known = schema.getType(type) as unknown as { getFields(): Record<string, { resolve?: unknown }> };
    for (const [field, resolve] of Object.entries(fields)) Object.assign(known.getFields()[field] as object, { resolve });
  }
  return schema;
}

/** Ours, as it is shipped: with admission, budgets, headers and metrics; only the budget is out of reach. */
async function ours(subgraphs: Parameters<typeof createGateway>[0]['subgraphs']): Promise<string> {
  const gateway = await createGateway({
    subgraphs,
    supergraphSdl: supergraphSdl(),
    identify: async () => null,
    clock: systemClock,
    logger: silentLogger,
    limits: { anonymousPerMinute: 1e12 },
    port: 0,
  });
  return gateway.listen();
}

class SignedDataSource extends RemoteGraphQLDataSource {
  override willSendRequest({ request }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): void {
    request.http?.headers.set(CALLER_HEADER, signCaller(secret, { caller: anonymous, requestId: 'bench' }, new Date()));
  }
}

const apolloGateway = (buildService: (service: ServiceEndpointDefinition) => never) =>
  plainApollo(new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraphSdl(), buildService }) as never }));

async function start(contestant: Contestant, [registryUrl = '', searchUrl = '']: readonly string[]): Promise<string[]> {
  const urls: Record<string, string> = { registry: registryUrl, search: searchUrl };
  switch (contestant) {
    case 'subgraphs': {
      const serve = (name: 'registry' | 'search') =>
        serveSubgraph(definition(name), { secret, host: '127.0.0.1', port: 0, logger: silentLogger });
      return [(await serve('registry')).url, (await serve('search')).url];
    }
    case 'one-server':
      return [await plainApollo(new ApolloServer({ schema: oneSchema() }))];
    case 'gateway':
      return [await ours([localSubgraph(definition('registry')), localSubgraph(definition('search'))])];
    case 'gateway-http':
      return [
        await ours([
          remoteSubgraph({ name: 'registry', url: registryUrl, secret }),
          remoteSubgraph({ name: 'search', url: searchUrl, secret }),
        ]),
      ];
    case 'apollo-gateway':
      return [await apolloGateway(({ name }) => new LocalGraphQLDataSource(definition(name as 'registry').schema) as never)];
    case 'apollo-gateway-http':
      return [await apolloGateway(({ name }) => new SignedDataSource({ url: `${urls[name]}/graphql` }) as never)];
  }
}

const [contestant, ...addresses] = process.argv.slice(2);
process.send?.(await start(contestant as Contestant, addresses));
// Our parent ends us; when it is gone we are of no use.
process.once('disconnect', () => process.exit(0));
