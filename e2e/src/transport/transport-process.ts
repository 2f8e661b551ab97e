/**
 * A neighbour as an example: the subgraph of a city's transport department, a process of its own that knows nothing of the hub's code.
 * Prints where it listens, then each question as a line of JSON. `node transport-process.js [port]`
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { linesIn, stopsNear } from './bus-stops.ts';

const LARGEST_QUESTION = 1024 * 1024;

/** The file lies beside the sources, and a build leaves it there: the path is the same from src/ and from dist/. */
const typeDefs = parse(readFileSync(new URL('../../src/transport/transport.graphql', import.meta.url), 'utf8'));

const schema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      ServiceLocation: {
        busStops: ({ latitude, longitude }: { latitude: number; longitude: number }, { first }: { first: number }) =>
          stopsNear(latitude, longitude, first),
      },
      Municipality: { busLines: ({ code }: { code: string }) => linesIn(code) },
    } as never,
  },
]);

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_QUESTION) return void response.writeHead(413).end();
    chunks.push(chunk as Buffer);
  }
  const body = Buffer.concat(chunks).toString();
  process.stdout.write(`${JSON.stringify({ headers: request.headers, body })}\n`);
  let question: { query: string; variables?: Record<string, unknown> };
  try {
    question = JSON.parse(body);
  } catch {
    return void response.writeHead(400).end();
  }
  const answer = await graphql({ schema, source: question.query, variableValues: question.variables ?? {} });
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`);
});
