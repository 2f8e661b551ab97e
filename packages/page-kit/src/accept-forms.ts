import type { FastifyInstance } from 'fastify';

const LARGEST_FORM_BYTES = 32_768;

/** Bodies of forms as `URLSearchParams`, which keeps fields that come several times. */
export const acceptForms = (scope: FastifyInstance, bodyLimit = LARGEST_FORM_BYTES): void => {
  scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
    done(null, new URLSearchParams(body.toString())),
  );
};

/** Everything after the first question mark; a later one is part of what was asked. */
export const queryOf = ({ url }: { url: string }): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');
