/** A gateway over the tiny federation, listening on a free port, with everything it logged. */
import { type Caller, createLogger, MovableClock, type Subgraph } from '@drogowskaz/platform';
import { createGateway } from '../gateway.ts';
import type { Gateway, GatewayOptions } from '../options.ts';
import { type Mischief, tinyFederation, tinySupergraph } from './tiny-federation.ts';

export interface StartedGateway {
  gateway: Gateway;
  url: string;
  mischief: Mischief;
  clock: MovableClock;
  /** Lines of the log, parsed. */
  log: Record<string, unknown>[];
  /** The lines that say that a request was answered. */
  requestLines(): Record<string, unknown>[];
  post(body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  body: any;
}

export const ngoKey = 'drg_abcdefgh_ngo';
const ngo: Caller = { role: 'NGO_EDITOR', keyId: 'key-1', accountId: null, providerId: 'p1', municipality: null };

export async function startGateway(
  options: Partial<GatewayOptions> = {},
  wrap: (subgraphs: Subgraph[]) => Subgraph[] = (all) => all,
): Promise<StartedGateway> {
  const { subgraphs, mischief } = tinyFederation();
  const log: Record<string, unknown>[] = [];
  const clock = new MovableClock('2026-11-23T10:00:00Z');
  const gateway = await createGateway({
    subgraphs: wrap(subgraphs),
    supergraphSdl: tinySupergraph,
    identify: async (key) => (key === ngoKey ? ngo : null),
    clock,
    logger: createLogger('gateway', { write: (line) => log.push(JSON.parse(line)) }),
    port: 0,
    ...options,
  });
  const url = await gateway.listen();
  return {
    gateway,
    url,
    mischief,
    clock,
    log,
    requestLines: () => log.filter(({ msg }) => msg === 'request'),
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as never) : JSON.stringify(body),
      });
      return readAnswer(response);
    },
  };
}

export async function readAnswer(response: Response): Promise<HttpAnswer> {
  const text = await response.text();
  let body: unknown = null;
  try {
    body = JSON.parse(text);
  } catch {
    // Not JSON: the test looks at the text.
  }
  return { status: response.status, headers: response.headers, text, body };
}
