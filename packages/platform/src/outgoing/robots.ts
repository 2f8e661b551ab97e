import { createRequire } from 'node:module';
import type { OutgoingClient, OutgoingRequest } from './outgoing-client.ts';
import { OutgoingError } from './outgoing-error.ts';
import { type Pause, pause as wait } from './pause.ts';

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}
// It exports a function as CommonJS does, which its types do not say.
const robotsParser = createRequire(import.meta.url)('robots-parser') as (url: string, contents: string) => Rules;

/** RFC 9309: a parser has to read at least 500 KiB; what is larger is no set of rules. */
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
    const response = await this.#options.client.get(address, { ...this.#options.request, limits: { maxBytes: MOST_BYTES } });
    if (response.status === 200) return robotsParser(address, await response.text());
    response.discard();
    if (response.status >= 500)
      throw new OutgoingError('BROKEN', `${address} answered ${response.status}; until it answers, nothing is asked there.`);
    return robotsParser(address, '');
  }
}
