import { createRequire } from 'node:module';
import type { OutgoingClient, OutgoingRequest } from './outgoing-client.ts';
import { OutgoingError } from './outgoing-error.ts';
import type { OutgoingResponse } from './outgoing-response.ts';
import { type Pause, pause as wait } from './pause.ts';

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}
// It exports a function as CommonJS does, which its types do not say.
const robotsParser = createRequire(import.meta.url)('robots-parser') as (url: string, contents: string) => Rules;

/** RFC 9309: a parser has to read at least 500 KiB. What stands behind that is not read. */
const MOST_BYTES = 512 * 1024;
const LONGEST_DELAY_MS = 30_000;

export interface RobotsOptions {
  client: Pick<OutgoingClient, 'get'>;
  /** The product token, as robots.txt names it. */
  agent: string;
  request?: Pick<OutgoingRequest, 'allowPrivate' | 'signal'>;
  pause?: Pause;
}

/** What the robots.txt of each host allows, and how fast; asked once for as long as this object lives. */
export class Robots {
  readonly #options: RobotsOptions;
  readonly #rules = new Map<string, Promise<Rules>>();
  readonly #asked = new Set<string>();

  constructor(options: RobotsOptions) {
    this.#options = options;
  }

  /** Waits as long as the host wants between two questions; throws when it wants none. */
  async mayAsk(url: URL): Promise<void> {
    const { agent, request, pause = wait } = this.#options;
    let rules = this.#rules.get(url.origin);
    if (!rules) {
      rules = this.#read(url.origin);
      this.#rules.set(url.origin, rules);
    }
    const told = await rules;
    if (told.isAllowed(url.href, agent) === false) {
      throw new OutgoingError('ROBOTS', `The robots.txt of ${url.host} does not let ${agent} read ${url.pathname}. Ask its operator.`);
    }
    const delay = Math.min(LONGEST_DELAY_MS, (told.getCrawlDelay(agent) ?? 0) * 1_000);
    if (delay > 0 && this.#asked.has(url.origin)) await pause(delay, request?.signal);
    this.#asked.add(url.origin);
  }

  /** Absent, everything is allowed; when it cannot be had, nothing is for now. */
  async #read(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const response = await this.#options.client.get(address, this.#options.request);
    if (response.status === 200) return robotsParser(address, await beginningOf(response));
    response.discard();
    if (response.status >= 500)
      throw new OutgoingError('BROKEN', `${address} answered ${response.status}; until it answers, nothing is asked there.`);
    return robotsParser(address, '');
  }
}

/** As much as is read of it, to the end of a line: half a path forbids more than it was to. */
const beginningOf = async (response: OutgoingResponse): Promise<string> => {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > MOST_BYTES) break;
  }
  const text = new TextDecoder().decode(Buffer.concat(pieces).subarray(0, MOST_BYTES));
  return bytes > MOST_BYTES ? text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1) : text;
};
