/** A neighbour's subgraph behind real HTTP, made to misbehave at will. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

export const stopsSdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires"])
type Service @key(fields: "id") { id: ID! url: String @external stops(first: Int! = 2): [Stop!] rank: Int @requires(fields: "url") }
type Stop { name: String! lines: [String!]! metres: Int }
`;

/** What it is asked, parsed. */
export interface Heard {
  headers: IncomingHttpHeaders;
  body: { query: string; variables: { representations?: { __typename: string; id: string }[] } };
  text: string;
}

export interface NeighbourServer {
  url: string;
  heard: Heard[];
  /** Answers in its place; null: as it should. */
  misbehave: ((response: ServerResponse, heard: Heard, right: () => Promise<Record<string, unknown>>) => void | Promise<void>) | null;
  /** What it says that its SDL is. */
  saysSdl: string;
  stop(): Promise<void>;
}

export async function startNeighbour(): Promise<NeighbourServer> {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(stopsSdl),
      resolvers: {
        Service: {
          __resolveReference: (service: object) => service,
          stops: ({ id }: { id: string }, { first }: { first: number }) =>
            Array.from({ length: first }, (_, index) => ({
              name: `Stop ${index + 1} of ${id}`,
              lines: ['A', '7'],
              metres: 100 * (index + 1),
            })),
          rank: ({ url }: { url: string }) => url.length,
        },
      } as never,
    },
  ]);
  const json = (response: ServerResponse, value: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(typeof value === 'string' ? value : JSON.stringify(value));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const heard: Heard = { headers: request.headers, body: JSON.parse(text), text };
    if (heard.body.query.includes('_service')) {
      json(response, { data: { _service: { sdl: neighbour.saysSdl } } });
      return;
    }
    neighbour.heard.push(heard);
    const right = async () =>
      JSON.parse(JSON.stringify(await graphql({ schema, source: heard.body.query, variableValues: heard.body.variables }))) as Record<
        string,
        unknown
      >;
    if (neighbour.misbehave) await neighbour.misbehave(response, heard, right);
    else json(response, await right());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const neighbour: NeighbourServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    heard: [],
    misbehave: null,
    saysSdl: stopsSdl,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return neighbour;
}
