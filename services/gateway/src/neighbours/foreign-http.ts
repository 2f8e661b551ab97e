import { brokenOff, guardedConnector, isPublicAddress, OutgoingError } from '@drogowskaz/platform';
import { Pool } from 'undici';

import type { Neighbour } from './neighbour.ts';

/** What one answer may weigh. Ours ask for a page of places: some kilobytes. */
export const LARGEST_ANSWER = 1024 * 1024;
/** Connections kept to one neighbour; questions beyond them wait, within their time. */
const CONNECTIONS = 16;

/** Why there is no answer; for the log. It holds nothing that the neighbour has written. */
export class NeighbourFault extends Error {
  readonly timedOut: boolean;

  constructor(message: string, { timedOut = false, cause }: { timedOut?: boolean; cause?: unknown } = {}) {
    super(message, { cause });
    this.name = 'NeighbourFault';
    this.timedOut = timedOut;
  }
}

/**
 * Sends questions to the one address that is configured. Nothing of ours travels with them: no caller, no key, no address, no request id.
 * It follows no redirect and unpacks nothing.
 */
export class ForeignHttp {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #timeoutMs: number;

  constructor({ url, timeoutMs, allowPrivate }: Pick<Neighbour, 'url' | 'timeoutMs' | 'allowPrivate'>) {
    const { origin, pathname, search } = new URL(url);
    this.#path = pathname + search;
    this.#timeoutMs = timeoutMs;
    this.#pool = new Pool(origin, {
      connections: CONNECTIONS,
      connect: guardedConnector({ permits: allowPrivate ? () => true : isPublicAddress, connectMs: timeoutMs }),
      maxResponseSize: LARGEST_ANSWER,
      maxHeaderSize: 16 * 1024,
      pipelining: 1,
    });
  }

  /** The JSON that it answers; rejects with a `NeighbourFault`. */
  async post(body: string, gone?: AbortSignal): Promise<unknown> {
    const limit = AbortSignal.timeout(this.#timeoutMs);
    try {
      const response = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          'accept-encoding': 'identity',
        },
        body,
        signal: gone ? AbortSignal.any([gone, limit]) : limit,
      });
      const unusable = whyUnusable(response.statusCode, response.headers);
      if (unusable !== null) {
        // Not read to its end: whatever it is may be endless. Broken off it tells so, and unheard that would end this process.
        response.body.on('error', () => {}).destroy();
        throw new NeighbourFault(unusable);
      }
      return JSON.parse(await response.body.text());
    } catch (error) {
      if (error instanceof NeighbourFault) throw error;
      if (limit.aborted) throw new NeighbourFault(`No answer within ${this.#timeoutMs} ms`, { timedOut: true });
      if (gone?.aborted) throw error;
      if (error instanceof SyntaxError) throw new NeighbourFault('Its answer is no JSON');
      const code = (error as { code?: string }).code ?? '';
      if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') throw new NeighbourFault(`Its answer is larger than ${LARGEST_ANSWER} bytes`);
      throw new NeighbourFault(whyUnreachable(brokenOff(error)), { cause: error });
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

const whyUnreachable = (error: unknown): string => {
  if (!(error instanceof OutgoingError)) return 'It cannot be reached';
  return error.code === 'PRIVATE' ? 'It lies in a private network: set "allowPrivate" if it is meant to' : error.message;
};

function whyUnusable(status: number, headers: Record<string, string | string[] | undefined>): string | null {
  if (status >= 300 && status < 400) return `It answers with a redirect (HTTP ${status}); only the configured address is asked`;
  if (status !== 200) return `It answers HTTP ${status}`;
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
    return 'Its answer is packed, though nobody asked for that';
  if (!/^application\/(graphql-response\+)?json\b/.test(String(headers['content-type']))) return 'Its answer is not declared as JSON';
  if (Number(headers['content-length'] ?? 0) > LARGEST_ANSWER) return `Its answer is larger than ${LARGEST_ANSWER} bytes`;
  return null;
}
