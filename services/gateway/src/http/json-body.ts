import { isUtf8 } from 'node:buffer';
import { badUserInput } from '@drogowskaz/platform';
import type { FastifyInstance } from 'fastify';

/** Reads JSON that is UTF-8 and says so when it is not; without our check, broken bytes would silently become "�". */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(['application/json', 'application/graphql+json'], { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (!isUtf8(bytes)) return done(badUserInput('The body is not valid UTF-8. Encode it as UTF-8.'));
    if (bytes.length === 0) return done(badUserInput('The body is empty. Send JSON with a "query".'));
    parseJson(request, bytes.toString('utf8'), (error, value) =>
      error
        ? done(badUserInput('The body is not valid JSON. Send an object with "query" and, if needed, "variables".'))
        : done(null, value),
    );
  });
}
