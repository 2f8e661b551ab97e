import { clientHas, takesBrotli } from '@drogowskaz/page-kit';
import type { FastifyInstance } from 'fastify';
import { LOADER, WIDGET_FOLDER, type WidgetFiles } from './widget-files.ts';

/**
 * The loader is short-lived, so that a mended widget is on every site within minutes; a browser may use the one that it has while it looks for a
 * newer one, so that a slow or missing hub keeps nobody waiting.
 */
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * `/widget/v1/…`: scripts for other sites. They are asked for with `crossorigin`, so that a browser can check what it gets (SRI); no cookie comes along
 * and none is looked at.
 */
export const serveWidget = (fastify: FastifyInstance, { files }: WidgetFiles): void => {
  for (const { name, type, body, brotli, fingerprint, immutable } of files) {
    fastify.get(`${WIDGET_FOLDER}${name}`, (request, reply) => {
      reply
        .type(type)
        .header('access-control-allow-origin', '*')
        .header('cache-control', immutable ? FOR_EVER : SHORT)
        .header('etag', fingerprint)
        .header('vary', 'accept-encoding');
      if (clientHas(request, fingerprint)) return reply.code(304).send();
      return takesBrotli(request) ? reply.header('content-encoding', 'br').send(brotli) : reply.send(body);
    });
  }
  // A file of an earlier or later hub: what is missing now may be there in a moment, from another gateway.
  fastify.get(`${WIDGET_FOLDER}*`, (_request, reply) =>
    reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-store')
      .send(`There is no such file. The widget begins at ${WIDGET_FOLDER}${LOADER}; how to use it: /embed\n`),
  );
};
