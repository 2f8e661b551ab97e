import { apiSource, type ForeignSource, type Found, readOrganizations, SourceRefused } from '@drogowskaz/hsds';
import {
  CLOCKS_DIFFER_MS,
  type Clock,
  isAhead,
  isUuid,
  OutgoingClient,
  OutgoingError,
  type OutgoingResponse,
  type Pause,
  present,
  Robots,
} from '@drogowskaz/platform';
import type { SourceEntity } from '../../provenance/index.ts';
import { feedAddress } from '../rules/origin.ts';
import type { OpenFeed } from '../run-source.ts';
import type { Feed } from './feed.ts';
import { FeedProblem } from './feed-problem.ts';
import { jsonLines } from './json-lines.ts';
import { readStep } from './read-step.ts';
import { toldLicence } from './told.ts';

/** As robots.txt names us. */
const AGENT = 'Drogowskaz';
/** Changes alone are too few to tell of which language a feed is, and it must stay of one. */
const UNSAID_LANGUAGE = 'pl';
const MOST_ABOUT_BYTES = 1024 * 1024;
/** Everything at once of a large directory takes its time. */
const STREAM_TIMEOUT_MS = 30 * 60_000;
/** A hub lets readers whose budget is spent wait for the next minute. */
const STREAM_IDLE_MS = 120_000;

/** Opens sources over the network. */
export const openFeeds =
  ({ publicUrl, clock, pause }: { publicUrl: string; clock: Clock; pause?: Pause }): OpenFeed =>
  async (source, signal) => {
    const client = new OutgoingClient({ userAgent: `${AGENT}/1.0 (+${publicUrl})`, clock, ...(pause && { pause }) });
    try {
      const feed = await new HttpFeed(client, source, clock, signal).open();
      return { ...feed, hubAt: (url) => hubAt(client, clock, url, signal), close: () => client.close() };
    } catch (error) {
      await client.close();
      throw error instanceof SourceRefused ? new FeedProblem(error.message) : error;
    }
  };

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

type Opened = Omit<Feed, 'close' | 'hubAt'>;
type Asked = Pick<SourceEntity, 'id' | 'url' | 'allowPrivate' | 'options'>;

class HttpFeed {
  readonly #client: OutgoingClient;
  readonly #source: Asked;
  readonly #clock: Clock;
  readonly #robots: Robots;
  readonly #request: { allowPrivate: boolean; signal?: AbortSignal };
  /** As it said last. */
  #theirTime: Date | null = null;

  constructor(client: OutgoingClient, source: Asked, clock: Clock, signal?: AbortSignal) {
    this.#client = client;
    this.#source = source;
    this.#clock = clock;
    this.#request = { allowPrivate: source.allowPrivate, ...(signal && { signal }) };
    this.#robots = new Robots({ client, agent: AGENT, request: this.#request });
  }

  async open(): Promise<Opened> {
    const found = await this.findHub();
    if (found === null) return this.#ofApi(this.#given);
    const { base, hub, about } = found;
    return this.#ofHub(base, {
      hub,
      restoredAt: this.#byOurClock(restoredOf(about)),
      licence: toldLicence(isRow(about) ? about.license : null),
    });
  }

  /** A hub keeps crawlers from asking its front page anything: its feed is asked first, and the address itself only where it may be. */
  async findHub(): Promise<{ base: URL; hub: string; about: unknown } | null> {
    for (const base of [new URL('hsds/', this.#given), this.#given]) {
      const about = await this.#about(base).catch(nothingWhereUnwanted);
      const hub = hubOf(about);
      if (hub !== null) return { base, hub, about };
    }
    return null;
  }

  get #given(): URL {
    return new URL(`${this.#source.url}/`);
  }

  #ofHub(base: URL, about: Pick<Feed, 'hub' | 'restoredAt' | 'licence'>): Opened {
    const list = (name: string, query: Readonly<Record<string, string>>, since: Date | null) =>
      this.#wholeList(withQuery(new URL(name, base), { ...(since && { modified_after: since.toISOString() }) }), query);
    return {
      ...{ kind: 'DROGOWSKAZ', ...about, cursor: this.#cursor(), tellsChanges: true },
      read: (since, onRow) =>
        this.#read(
          rowsOf(base.href, 'service', () => list('services', { full: 'true', profile: 'drogowskaz' }, since)),
          onRow,
        ),
      deletions: async function* (since) {
        for await (const row of list('deletions', {}, since)) {
          if (isRow(row) && typeof row.id === 'string') yield { id: row.id, type: row.type === 'organization' ? row.type : 'service' };
        }
      },
    };
  }

  async #ofApi(base: URL): Promise<Opened> {
    const tellsChanges = await this.#tellsChanges(base);
    return {
      ...{ kind: 'HSDS', hub: null, restoredAt: null, licence: null, cursor: this.#cursor(), tellsChanges },
      read: (since, onRow) =>
        this.#read(
          apiSource(base.href, {
            client: this.#client,
            request: { allowPrivate: this.#request.allowPrivate },
            mayAsk: (url) => this.#robots.mayAsk(url),
            miscounts: this.#source.options.miscounts ?? false,
            ...(since && { query: { modified_after: since.toISOString() } }),
          }),
          onRow,
        ),
      deletions: async function* () {},
    };
  }

  async *#read(rows: ForeignSource, onRow?: (rows: number) => void) {
    const { id, options } = this.#source;
    const { signal } = this.#request;
    try {
      const reading = { source: id, language: UNSAID_LANGUAGE, ...options, now: this.#clock.now(), ...present({ signal, onRow }) };
      for await (const read of readOrganizations(rows, reading)) yield readStep(read);
    } catch (error) {
      throw error instanceof SourceRefused ? new FeedProblem(error.message) : error;
    }
  }

  /** Null: never, or nobody knows when, as it says itself that it is yet to come. */
  #byOurClock(theirs: Date | null): Date | null {
    const ours = this.#clock.now();
    const theirNow = this.#theirTime ?? ours;
    if (theirs === null || isAhead(theirs, theirNow)) return null;
    return new Date(theirs.getTime() + ours.getTime() - theirNow.getTime());
  }

  /**
   * Of the earlier of both clocks, as one that is ahead must not make changes be passed over; and from a little before, as what is committed while it
   * is read is seen next time, and who dates the changes may have another clock than who answers.
   */
  #cursor(): Date {
    const ours = this.#clock.now().getTime();
    return new Date(Math.min(ours, this.#theirTime?.getTime() ?? ours) - CLOCKS_DIFFER_MS);
  }

  /** What a directory says of itself; null when there is nothing of the kind. */
  async #about(url: URL): Promise<unknown> {
    const response = await this.#get(withQuery(url, { profile: 'drogowskaz' }), MOST_ABOUT_BYTES);
    if (response.status >= 500) {
      response.discard();
      throw new FeedProblem(`${url.href} answered ${response.status}.`);
    }
    if (response.status !== 200 || !response.type.includes('json')) {
      response.discard();
      return null;
    }
    return parsed(await response.text());
  }

  /** Asked for what changes tomorrow, a source that understands the question has nothing. */
  async #tellsChanges(base: URL): Promise<boolean> {
    const tomorrow = new Date(this.#clock.now().getTime() + 24 * 3_600_000).toISOString();
    const url = withQuery(new URL('services', base), { modified_after: tomorrow, page: '1', per_page: '1' });
    const response = await this.#get(url, MOST_ABOUT_BYTES);
    if (response.status !== 200) {
      response.discard();
      return false;
    }
    const page = parsed(await response.text());
    return isRow(page) && Array.isArray(page.contents) && page.contents.length === 0 && (page.total_items ?? 0) === 0;
  }

  /** Lines that stop early look whole where a proxy ends them by closing. What comes and goes meanwhile is in one of both counts only. */
  async *#wholeList(url: URL, query: Readonly<Record<string, string>>): AsyncGenerator<unknown> {
    const before = await this.#count(url);
    let lines = 0;
    for await (const line of this.#lines(withQuery(url, { format: 'ndjson', ...query }))) {
      lines += 1;
      yield line;
    }
    if (lines >= before) return;
    const expected = Math.min(before, await this.#count(url));
    if (lines < expected)
      throw new FeedProblem(`${url.origin}${url.pathname} ended after ${lines} of ${expected} lines; nothing is taken from half a feed.`);
  }

  /** How many there are; none where it does not say. */
  async #count(url: URL): Promise<number> {
    const response = await this.#get(withQuery(url, { page: '1', per_page: '1' }), MOST_ABOUT_BYTES);
    if (response.status !== 200 || response.type.includes('ndjson')) {
      response.discard();
      return 0;
    }
    const page = parsed(await response.text());
    return isRow(page) && typeof page.total_items === 'number' ? page.total_items : 0;
  }

  async *#lines(url: URL): AsyncGenerator<unknown> {
    const response = await this.#get(url);
    if (response.status !== 200 || !response.type.includes('ndjson')) {
      response.discard();
      throw new FeedProblem(
        `${url.origin}${url.pathname} answered ${response.status} (${response.type || 'no type'}) and no lines of JSON.`,
      );
    }
    yield* jsonLines(response);
  }

  async #get(url: URL, maxBytes?: number): Promise<OutgoingResponse> {
    await this.#robots.mayAsk(url);
    const limits = maxBytes === undefined ? { timeoutMs: STREAM_TIMEOUT_MS, idleMs: STREAM_IDLE_MS } : { maxBytes };
    const response = await this.#client.get(url, { ...this.#request, limits });
    const date = new Date(response.header('date') ?? '');
    if (!Number.isNaN(date.getTime())) this.#theirTime = date;
    return response;
  }
}

/** Others have written the address: it leads into no private network, whatever the source itself is permitted. */
const hubAt = async (client: OutgoingClient, clock: Clock, url: string, signal?: AbortSignal): Promise<string | null> => {
  try {
    const feed = new HttpFeed(client, { id: '', url: feedAddress(url), allowPrivate: false, options: {} }, clock, signal);
    return (await feed.findHub())?.hub ?? null;
  } catch (error) {
    if (error instanceof OutgoingError || error instanceof FeedProblem) return null;
    throw error;
  }
};

const nothingWhereUnwanted = (error: unknown): null => {
  if (error instanceof OutgoingError && error.code === 'ROBOTS') return null;
  throw error;
};

const withQuery = (url: URL, query: Readonly<Record<string, string>>): URL => {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(query)) asked.searchParams.set(name, value);
  return asked;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const hubOf = (about: unknown): string | null => {
  const said = isRow(about) && isRow(about.drogowskaz) ? about.drogowskaz.hub : null;
  return typeof said === 'string' && isUuid(said) ? said.toLowerCase() : null;
};

const restoredOf = (about: unknown): Date | null => {
  const said = isRow(about) && isRow(about.drogowskaz) ? about.drogowskaz.restored_at : null;
  const date = new Date(typeof said === 'string' ? said : '');
  return Number.isNaN(date.getTime()) ? null : date;
};

const rowsOf = (name: string, kind: 'service', lines: () => AsyncIterable<unknown>): ForeignSource => ({
  name,
  rows: async function* (): AsyncGenerator<Found> {
    let line = 0;
    for await (const value of lines()) yield { kind, value, path: `line ${++line}` };
  },
});
