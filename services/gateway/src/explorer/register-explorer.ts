import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { ExampleOperation } from '../committed-schema.ts';
import { explorerPage } from './explorer-page.tsx';

/** Script and style come from here, questions go here, nothing goes anywhere else. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const FOLDER = '/graphql/explorer/';

/** The files lie beside the sources, and a build leaves them there: the path is the same from src/ and from dist/. */
const read = (file: string): Buffer => readFileSync(new URL(`../../src/explorer/assets/${file}`, import.meta.url));

/** Serves the explorer's files; answers a function that sends the page itself. */
export function registerExplorer(
  fastify: FastifyInstance,
  { schema, examples }: { schema: () => GraphQLSchema; examples: readonly ExampleOperation[] },
): (reply: FastifyReply) => FastifyReply {
  const serve = (file: string, type: string): string => {
    const body = read(file);
    const [name, extension] = file.split('.');
    const path = `${FOLDER}${name}.${createHash('sha256').update(body).digest('base64url').slice(0, 12)}.${extension}`;
    fastify.get(path, (_request, reply) => reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(body));
    return path;
  };
  const assets = {
    script: serve('explorer.js', 'text/javascript; charset=utf-8'),
    stylesheet: serve('explorer.css', 'text/css; charset=utf-8'),
  };
  // The schema is another one when a neighbour comes or goes.
  const pages = new WeakMap<GraphQLSchema, string>();
  const page = (): string => {
    const known = pages.get(schema());
    if (known !== undefined) return known;
    const made = explorerPage(schema(), assets);
    pages.set(schema(), made);
    return made;
  };
  fastify.get(`${FOLDER}examples.json`, (_request, reply) => reply.header('cache-control', 'no-cache').send(examples));
  return (reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept')
      .send(page());
}
