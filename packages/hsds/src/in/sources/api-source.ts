import { createHash } from 'node:crypto';
import { isRecord, type OutgoingClient, type OutgoingRequest, type Pause } from '@drogowskaz/platform';
import { fieldsOf } from '../../objects/index.ts';
import { type Mended, readLenientJson } from '../../repairs/lenient-json.ts';
import { idText } from '../id-text.ts';
import { printed } from '../printed.ts';
import type { ForeignSource, Found } from '../read-organizations.ts';
import type { ReadOptions, Repair } from '../types.ts';
import { ENVELOPES, numberOf, totalOf } from './envelopes.ts';
import { SourceRefused } from './limits.ts';
import { bytesSource, type FileSourceOptions } from './open-source.ts';
import { formatOf, readFileRows } from './read-file.ts';
import { repairsOf } from './read-json.ts';

export interface ApiSourceOptions extends FileSourceOptions {
  client: Pick<OutgoingClient, 'get'>;
  request?: Pick<OutgoingRequest, 'allowPrivate' | 'headers' | 'limits'>;
  /** Added to each question: `modified_after`, `profile`. */
  query?: Readonly<Record<string, string>>;
  /** An operator has looked: it always says that there is more than there is. Where its pages end is its end. */
  miscounts?: boolean;
  /** Before an address is asked: throws when it must not be (robots). */
  mayAsk?: (url: URL) => Promise<void>;
  /** How to wait before what failed is asked again. Without it, it is not. */
  pause?: Pause;
  /** @default apiLimits.pages */
  mostPages?: number;
}

export const apiLimits = {
  /** Pages of one list; at a hundred rows each, a million. */
  pages: 10_000,
  perPage: 100,
  /** Pages in a row that bring nothing new: whoever says that there is more is not believed. */
  idlePages: 3,
  /** A server that is busy or down is asked again so often, after so long, and twice as long each time. */
  pauses: 3,
  pauseMs: 1_000,
  /** A page, or one object, as text: a hundred services are less than a tenth of it. What is parsed at once holds everything else up. */
  pageBytes: 16 * 1024 * 1024,
  /** A file that is not read as a feed must fit. */
  fileBytes: 64 * 1024 * 1024,
} as const;

/**
 * The base of an HSDS API, or a file at an address. What an envelope says of itself is not believed: pages are read until they bring nothing new. What it
 * has promised and not brought is told, as then it is not known what is missing: only as many rows as it says there are show that nothing is.
 */
export const apiSource = (address: string, options: ApiSourceOptions): ForeignSource => ({
  name: address,
  rows: (reading) => new ApiReader(address, options, reading).rows(),
});

class ApiReader {
  readonly #base: URL;
  readonly #options: ApiSourceOptions;
  readonly #reading: ReadOptions;

  constructor(address: string, options: ApiSourceOptions, reading: ReadOptions) {
    if (!URL.canParse(address)) throw new SourceRefused(`${address} is no web address.`);
    this.#base = new URL(address);
    this.#options = options;
    this.#reading = reading;
  }

  async *rows(): AsyncGenerator<Found> {
    const format = formatOf(this.#base.pathname);
    if (format !== undefined) {
      yield* this.#file(format === 'zip');
      return;
    }
    if (/\/services\/?$/.test(this.#base.pathname)) this.#base.pathname = this.#base.pathname.replace(/services\/?$/, '');
    if (!this.#base.pathname.endsWith('/')) this.#base.pathname += '/';
    yield* this.#list('services', true);
    // Organisations that give no service are in no service.
    yield* this.#list('organizations', false);
  }

  async *#file(isZip: boolean): AsyncGenerator<Found> {
    const response = await this.#get(this.#base);
    if (response.status !== 200) {
      response.discard();
      throw new SourceRefused(`${this.#base} answered ${response.status}; nothing was read.`);
    }
    const name = decodeURIComponent(this.#base.pathname.split('/').at(-1) ?? '');
    if (isZip) {
      const parts: Buffer[] = [];
      let length = 0;
      for await (const part of response) {
        length += part.length;
        if (length > apiLimits.fileBytes)
          throw new SourceRefused(`The archive is larger than ${apiLimits.fileBytes / 1024 / 1024} MiB; download it and import the file.`);
        parts.push(part);
      }
      yield* bytesSource(Buffer.concat(parts), name, this.#options).rows(this.#reading);
    } else yield* readFileRows(response, name, this.#options.mapping);
  }

  async *#list(list: 'services' | 'organizations', required: boolean): AsyncGenerator<Found> {
    const { mostPages = apiLimits.pages, miscounts = false } = this.#options;
    const seen = new Seen();
    let idle = 0;
    let said: number | undefined;
    let total: number | undefined;
    let pages = 0;
    let next: URL | null = null;
    let broken: Repair | null = null;
    let empty: Repair | null = null;
    const asked = new Set<string>();
    for (let page = 1; page <= mostPages; page += 1) {
      const url: URL = next ?? this.#page(list, page);
      const counted = page > 1 && said !== undefined && page <= said;
      const promise = counted ? { total_pages: said } : next && { next: next.href };
      asked.add(url.href);
      const found = await this.#json(url, required && page === 1).catch((error: unknown) => {
        // Nobody has promised this page, and all rows that there are have come.
        if (error instanceof SourceRefused && page > 1 && promise === null && total === seen.size) return null;
        throw error;
      });
      if (found === null && page === 1) break;
      yield* told(url, found?.mended);
      const answer = found?.answer;
      const envelope = isRecord(answer) ? answer : {};
      const rows = contentsOf(answer, list);
      if (rows === null && page === 1 && required) throw new SourceRefused(`${url} is no page of an HSDS API: it has no "contents".`);
      if (found !== null && rows === null) yield lies(url, envelope, 'a page without contents counts as empty');
      const { fresh, changed, again } = seen.among(rows ?? []);
      // A bare list has no page number: the same again may be all there is.
      if (rows !== null && fresh.length < rows.length && !(Array.isArray(answer) && fresh.length === 0))
        yield lies(url, `${rows.length} rows`, `${fresh.length} of them are new: the page repeats others`);
      for (const row of [...fresh, ...changed, ...again]) yield* this.#row(list, row, url, rows?.indexOf(row));
      // Behind the last link there may be an empty page.
      if (promise !== null && rows === null) broken ??= lie(url, promise, 'what was promised is no page');
      if (counted && rows !== null && fresh.length === 0) {
        const nothing = lie(url, promise, 'a page that was promised brought nothing new');
        if (rows.length === 0) empty ??= nothing;
        else broken ??= nothing;
      }
      // An empty page between others ends nothing.
      if (fresh.length > 0) broken ??= empty;
      pages += 1;
      // What was promised once is not taken back by an emptier page.
      said = most(said, numberOf(envelope.total_pages) ?? numberOf(envelope.totalPages));
      total = most(total, totalOf(envelope));
      idle = fresh.length === 0 ? idle + 1 : 0;
      const isLast = envelope.last_page === true || envelope.last === true || (said !== undefined && page >= said);
      // An envelope that ends early is checked by one page more; one that never ends, by pages that bring nothing.
      if (fresh.length === 0 && (said === undefined || isLast || idle >= apiLimits.idlePages)) break;
      if (fresh.length > 0 && said !== undefined && page > said) yield lies(url, { total_pages: said }, `page ${page} brought more`);
      // An envelope that counts its pages is gone through by them.
      const link = nextOf(answer, url) ?? (said === undefined ? linkedNext(found?.links ?? '', url) : null);
      if (link !== null && link.origin !== this.#base.origin)
        broken ??= lie(url, { next: link.href }, 'a page on another server is not asked for');
      next = link !== null && link.origin === this.#base.origin && !asked.has(link.href) ? link : null;
      if (page === mostPages) broken ??= lie(this.#address(list, {}), 'more pages', `the first ${mostPages} were read`);
    }
    if (pages > 0 && total !== seen.size) yield* this.#zeroth(list, seen, total);
    const isWhole = total === seen.size;
    const ended = broken ?? empty;
    if (ended !== null) yield isWhole || (miscounts && broken === null) ? { repair: ended } : { notWhole: ended };
    if (total === undefined || isWhole) return;
    const counted = lie(this.#address(list, {}), { total_items: total }, `${seen.size} were found`);
    yield total > seen.size && !miscounts ? { notWhole: counted } : { repair: counted };
  }

  /** Some count their pages from nought, and theirs with the number 1 is the second. */
  async *#zeroth(list: 'services' | 'organizations', seen: Seen, total: number | undefined): AsyncGenerator<Found> {
    if (total !== undefined && total < seen.size) return;
    const url = this.#page(list, 0);
    const found = await this.#json(url, false).catch((error: unknown) => {
      if (error instanceof SourceRefused) return null;
      throw error;
    });
    yield* told(url, found?.mended);
    const rows = contentsOf(found?.answer, list) ?? [];
    const { fresh, again } = seen.among(rows);
    if (fresh.length > 0) yield lies(url, 'page 1 is the first', `page 0 brought ${fresh.length} more`);
    for (const row of [...fresh, ...again]) yield* this.#row(list, row, url, rows.indexOf(row));
  }

  #page(list: 'services' | 'organizations', page: number): URL {
    return this.#address(list, { page: String(page), per_page: String(apiLimits.perPage), ...(list === 'services' && { full: 'true' }) });
  }

  /** Lists may be thin: what has none of the nested lists is asked for alone. */
  async *#row(list: 'services' | 'organizations', row: unknown, page: URL, at = 0): AsyncGenerator<Found> {
    const kind = list === 'services' ? 'service' : 'organization';
    const path = `${page.pathname}${page.search}`;
    const id = isRecord(row) ? row.id : undefined;
    if (kind === 'service' && isRecord(row) && (typeof id === 'string' || typeof id === 'number') && isThin(row)) {
      const url = this.#address(`services/${encodeURIComponent(String(id))}`, {});
      const found = await this.#json(url, false);
      yield* told(url, found?.mended);
      const whole = found?.answer;
      if (isRecord(whole) && printed(whole.id) === String(id)) {
        // The list may say what the whole object does not: its organisation.
        yield {
          kind,
          value: whole.organization === undefined && row.organization !== undefined ? { ...whole, organization: row.organization } : whole,
          path: url.pathname,
        };
        return;
      }
    }
    yield { kind, value: row, path: `${path} ${idText(id) || `[${at}]`}` };
  }

  #address(path: string, query: Readonly<Record<string, string>>): URL {
    const url = new URL(path, this.#base);
    for (const [name, value] of this.#base.searchParams) url.searchParams.set(name, value);
    for (const [name, value] of Object.entries({ ...query, ...this.#options.query })) url.searchParams.set(name, value);
    return url;
  }

  async #get(url: URL, limits?: OutgoingRequest['limits']) {
    this.#reading.signal?.throwIfAborted();
    const { mayAsk, client, request } = this.#options;
    await mayAsk?.(url);
    const { signal } = this.#reading;
    for (let pauses = 0; ; pauses += 1) {
      const response = await client.get(url, { ...request, limits: { ...request?.limits, ...limits }, ...(signal && { signal }) });
      if (!PASSING.has(response.status) || this.#options.pause === undefined || pauses >= apiLimits.pauses) return response;
      response.discard();
      await this.#options.pause(apiLimits.pauseMs * 2 ** pauses, signal);
    }
  }

  /** Null: there is no such answer here. Whatever else went wrong on the way is thrown: half a feed must not look like a whole one. */
  async #json(url: URL, required: boolean): Promise<Answer | null> {
    const response = await this.#get(url, { maxBytes: apiLimits.pageBytes });
    if (response.status >= 500 || BROKEN.has(response.status) || (required && response.status !== 200)) {
      response.discard();
      throw new SourceRefused(`${url} answered ${response.status}; nothing is taken from half a feed.`);
    }
    if (response.status !== 200) {
      response.discard();
      return null;
    }
    const read = readLenientJson(await response.text());
    if (read === null) throw new SourceRefused(`${url} answered something that is no JSON (${response.type || 'no type'}).`);
    return { answer: read.value, links: response.header('link') ?? '', mended: read.mended };
  }
}

interface Answer {
  answer: unknown;
  links: string;
  mended: readonly Mended[];
}

const told = (url: URL, mended?: readonly Mended[]): Generator<Found> => repairsOf(mended, `${url.pathname}${url.search}`);

/** What says nothing of the list, only that it was not given now. */
const BROKEN = new Set([401, 403, 407, 408, 423, 425, 429]);
/** After these the same question may be answered a moment later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Which rows of a list there have been. */
class Seen {
  readonly #rows = new Map<string, string>();
  readonly #pages = new Set<string>();
  #twins = 0;

  get size(): number {
    return this.#rows.size + this.#twins;
  }

  /**
   * Those that are new, and those that say something else under an id that was there: told apart further on. So are rows without an id that come again, on another page
   * than before: on one page each is a row of its own.
   */
  among(rows: readonly unknown[]): { fresh: unknown[]; changed: unknown[]; again: unknown[] } {
    const [fresh, changed, again]: [unknown[], unknown[], unknown[]] = [[], [], []];
    const page = createHash('md5');
    const twins = new Set<string>();
    for (const row of rows) {
      const text = JSON.stringify(row);
      page.update(`${text}\n`);
      const id = (isRecord(row) && idText(row.id)) || text;
      const hash = createHash('md5').update(text).digest('base64');
      const before = this.#rows.get(id);
      if (before === undefined) {
        fresh.push(row);
        this.#rows.set(id, hash);
      } else if (before !== hash) changed.push(row);
      else if (id === text) again.push(row);
      if (id === text && twins.has(id)) this.#twins += 1;
      twins.add(id);
    }
    const said = page.digest('base64');
    const isRepeated = fresh.length === 0 && this.#pages.has(said);
    this.#pages.add(said);
    return { fresh, changed, again: isRepeated ? [] : again };
  }
}

const most = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

/** The rows of a page, under whatever name they stand. */
const contentsOf = (answer: unknown, list: string, depth = 0): unknown[] | null => {
  if (Array.isArray(answer)) return answer;
  if (!isRecord(answer)) return null;
  const named = [...ENVELOPES, list].map((name) => answer[name]);
  const found = named.find(Array.isArray);
  if (found) return found;
  // PHP writes a list whose first rows were taken out as an object of numbers.
  const numbered = named.find(
    (value) => isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d+$/.test(key)),
  );
  if (isRecord(numbered)) return Object.values(numbered);
  const single = named.find((value) => isRecord(value) && 'name' in value && !('contents' in value));
  if (single !== undefined) return [single];
  const inside = depth === 0 ? [answer._embedded, answer.data, answer.result, answer.response].find(isRecord) : undefined;
  return inside === undefined ? null : contentsOf(inside, list, 1);
};

/** The page that this one names as the next. */
const nextOf = (answer: unknown, url: URL): URL | null => {
  if (!isRecord(answer)) return null;
  const links = [answer.links, answer._links, answer.meta, answer.paging].filter(isRecord);
  const written = [answer, ...links].map((each) => each.next ?? each.next_page_url).find((each) => each !== undefined && each !== null);
  const address = isRecord(written) ? written.href : written;
  return typeof address === 'string' && /[/?]/.test(address) && URL.canParse(address, url.href) ? new URL(address, url) : null;
};

/** The same in its headers: `Link: <…?cursor=x>; rel="next"` (RFC 8288). */
const linkedNext = (links: string, url: URL): URL | null => {
  const next = [...links.matchAll(/<([^<>]*)>([^<]*)/g)].find(([, , parameters = '']) =>
    /;\s*rel\s*=\s*"?(?:[^";]*\s)?next(?![^\s";,])/i.test(parameters),
  );
  const address = next?.[1];
  return address !== undefined && URL.canParse(address, url.href) ? new URL(address, url) : null;
};

const nested = Object.entries(fieldsOf('service')).flatMap(([name, { kind }]) => (kind === 'many' ? [name] : []));
const isThin = (row: Readonly<Record<string, unknown>>): boolean => !nested.some((name) => Array.isArray(row[name]));

const lie = (url: URL, before: unknown, after: string): Repair => ({
  rule: 'paging-lies',
  path: `${url.pathname}${url.search}`,
  before,
  after,
});
const lies = (...said: Parameters<typeof lie>): Found => ({ repair: lie(...said) });
