import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { type Clock, systemClock } from '../clock.ts';
import { brokenOff } from './broken-off.ts';
import { guardedConnector } from './guarded-connector.ts';
import { HostTurns } from './host-turns.ts';
import { type OutgoingLimits, outgoingLimits } from './limits.ts';
import { OutgoingError } from './outgoing-error.ts';
import { OutgoingResponse } from './outgoing-response.ts';
import { Patience } from './patience.ts';
import { type Pause, pause } from './pause.ts';
import { isPublicAddress } from './public-address.ts';
import { retryAfterMs } from './retry-after.ts';
import { ACCEPTED_ENCODINGS, unpacked, unpackerOf } from './unpack.ts';

export interface OutgoingClientOptions {
  /** Who asks, with an address at which its owner can be found: `Drogowskaz (+https://hub.example.org)`. */
  userAgent: string;
  limits?: Partial<OutgoingLimits>;
  clock?: Clock;
  /** Which addresses belong to the internet at large. @default isPublicAddress */
  permits?: (address: string) => boolean;
  /** How names are looked up. @default that of the system */
  lookup?: LookupFunction;
  /** How long waits are waited. */
  pause?: Pause;
}

export interface OutgoingRequest {
  /** Lets this origin, and no other, lie in a private network: only where an operator has said so. */
  allowPrivate?: boolean;
  headers?: Readonly<Record<string, string>>;
  limits?: Partial<OutgoingLimits>;
  signal?: AbortSignal;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LATER = new Set([429, 503]);

/**
 * The one way to read from other people's servers: never into private networks unless permitted, one request to a host at a time with a pause in between, every
 * byte and second counted, no cookies, no credentials, no proxy.
 */
export class OutgoingClient {
  readonly #userAgent: string;
  readonly #limits: OutgoingLimits;
  readonly #clock: Clock;
  readonly #pause: Pause;
  readonly #turns = new HostTurns();
  readonly #guarded: Agent;
  readonly #free: Agent;

  constructor(options: OutgoingClientOptions) {
    const { userAgent, limits, clock = systemClock, permits = isPublicAddress, lookup } = options;
    this.#userAgent = userAgent;
    this.#limits = { ...outgoingLimits, ...limits };
    this.#clock = clock;
    this.#pause = options.pause ?? pause;
    const agentFor = (permitted: (address: string) => boolean) =>
      new Agent({
        connect: guardedConnector({ permits: permitted, connectMs: this.#limits.idleMs, ...(lookup && { lookup }) }),
        connections: 1,
        pipelining: 1,
        // Time is counted by `Patience`, which does not count ours.
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: this.#limits.maxHeaderBytes,
      });
    this.#guarded = agentFor(permits);
    this.#free = agentFor(() => true);
  }

  /** Asks by GET. Answers whatever status came, but for redirects, which are followed, and "later", which is waited for or thrown. */
  async get(address: string | URL, request: OutgoingRequest = {}): Promise<OutgoingResponse> {
    const limits = { ...this.#limits, ...request.limits };
    const patience = new Patience(limits);
    const first = checkedUrl(address);
    let url = first;
    let redirects = 0;
    let pauses = 0;
    for (;;) {
      const response = await this.#ask(
        url,
        { ...request, allowPrivate: request.allowPrivate === true && url.origin === first.origin },
        limits,
        patience,
      );
      const later = LATER.has(response.status) ? retryAfterMs(response.header('retry-after'), this.#clock.now()) : null;
      if (later !== null) {
        response.discard();
        if (later > limits.maxPauseMs || pauses++ >= limits.maxPauses) {
          throw new OutgoingError('LATER', `${url.host} asks to come back in ${Math.ceil(later / 1_000)} s.`, { retryAfterMs: later });
        }
        await this.#pause(later, request.signal);
        continue;
      }
      const location = REDIRECTS.has(response.status) ? response.header('location') : undefined;
      if (location === undefined) return response;
      response.discard();
      if (++redirects > limits.maxRedirects)
        throw new OutgoingError('REDIRECT', `${first.host} redirects more than ${limits.maxRedirects} times.`);
      const next = URL.canParse(location, url.href) ? checkedUrl(new URL(location, url)) : null;
      if (!next) throw new OutgoingError('REDIRECT', `${url.host} redirects to something that is no address.`);
      if (url.protocol === 'https:' && next.protocol === 'http:') {
        throw new OutgoingError('REDIRECT', `${url.host} redirects from https to http: anybody in between could change what comes.`);
      }
      url = next;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#guarded.destroy(), this.#free.destroy()]);
  }

  async #ask(url: URL, request: OutgoingRequest, limits: OutgoingLimits, patience: Patience): Promise<OutgoingResponse> {
    const { maxQueueMs: maxWaitMs, betweenMs } = limits;
    const end = await this.#turns.take(url.host, { maxWaitMs, betweenMs, pause: this.#pause, signal: request.signal });
    const controller = new AbortController();
    const leave = () => controller.abort(request.signal?.reason);
    request.signal?.addEventListener('abort', leave, { once: true });
    const ended = () => {
      request.signal?.removeEventListener('abort', leave);
      end();
    };
    try {
      if (request.signal?.aborted) leave();
      const options: Dispatcher.RequestOptions = {
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers: { accept: '*/*', ...request.headers, 'user-agent': this.#userAgent, 'accept-encoding': ACCEPTED_ENCODINGS },
        signal: controller.signal,
      };
      const agent = request.allowPrivate ? this.#free : this.#guarded;
      const { statusCode, headers, body } = await patience.wait(agent.request(options), (error) => controller.abort(error));
      const encoding = headers['content-encoding'];
      const unpacker = unpackerWithout(body, Array.isArray(encoding) ? encoding.join(', ') : encoding);
      const stream = unpacked(body, unpacker, limits);
      return new OutgoingResponse({ url: url.href, status: statusCode, headers, stream, patience, ended });
    } catch (error) {
      ended();
      throw brokenOff(error);
    }
  }
}

const unpackerWithout = (body: Dispatcher.ResponseData['body'], encoding: string | undefined) => {
  try {
    return unpackerOf(encoding);
  } catch (error) {
    body.on('error', () => {}).destroy();
    throw error;
  }
};

const checkedUrl = (address: string | URL): URL => {
  if (!URL.canParse(String(address)))
    throw new OutgoingError('URL', `"${String(address).slice(0, 200)}" is no address. Write it whole: https://…`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new OutgoingError('URL', `Only http and https are read, not "${url.protocol.slice(0, 20)}".`);
  }
  if (url.username !== '' || url.password !== '')
    throw new OutgoingError('URL', 'The address holds a name or password; nothing is sent with those.');
  return url;
};
