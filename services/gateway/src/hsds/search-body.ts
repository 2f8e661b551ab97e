import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { HsdsFault } from './hsds-fault.ts';

/** Bodies of searches: one JSON object with the names of the parameters, or none at all. */
export function readSearchBodies(scope: FastifyInstance): void {
  const parseJson = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) return done(null, {});
    if (!isUtf8(bytes)) return done(new HsdsFault('The body is not valid UTF-8. Encode it as UTF-8.'));
    parseJson(request, bytes.toString('utf8'), (error, value) => {
      if (error || typeof value !== 'object' || value === null || Array.isArray(value)) {
        return done(new HsdsFault('The body must be one JSON object with the parameters, such as {"search": "praca"}.'));
      }
      done(null, value);
    });
  });
  scope.addHook('preValidation', async (request) => {
    request.body ??= {};
  });
}
