import { type AskOptions, ask } from './ask.ts';
import type { AnswerError } from './error.ts';
import { type Links, linksOf } from './links.ts';
import type { Operation } from './operation.ts';
import { type AllOptions, all, type NodesOf, type Page, type Paged, pages } from './pages.ts';
import type { Connection } from './send.ts';

export interface ClientOptions {
  /** The directory's GraphQL address: "https://directory.example.org/graphql". In a browser also "/graphql". */
  endpoint: string;
  /** The language of your page: "pl", "uk", "pt-BR". It fills `locale` where you leave it out, and goes into the links. */
  locale: string;
  /** A key of an account, from a server only: everybody can read what a page sends. */
  apiKey?: string;
  /** The public key of your site, bound to its addresses. */
  partner?: string;
  /** Where visitors find the directory, when your server asks it by another address than they do. */
  site?: string;
  /** The whole time that one question may take, retries included, in milliseconds. */
  timeoutMs?: number;
  /** The time that one try may take, in milliseconds. */
  tryTimeoutMs?: number;
  /** How often a query is asked again when the directory or the network is away for a moment. Mutations are never sent twice. */
  retries?: number;
  /** The pause before the first of them, in milliseconds; it doubles, and half of it is chance. */
  firstPauseMs?: number;
  /** Instead of the global `fetch`. */
  fetch?: typeof fetch;
}

/** The variables of an operation: may be left out where it needs none. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables, options?: AskOptions] : [variables: Variables, options?: AskOptions];

export interface Client {
  readonly locale: string;
  /** Addresses of the directory's own pages, in the client's language. */
  readonly links: Links;

  /** Asks, and answers the data. Throws a `DrogowskazError` when any of it could not be answered; what could is in its `data`. */
  ask<Result, Variables>(operation: Operation<Result, Variables>, ...rest: VariablesArgument<Variables>): Promise<Result>;

  /**
   * Asks, and answers what there is: the fields that could not be answered are null, and their errors beside them. For pages that
   * would rather show a part. Throws only when nothing came.
   */
  askPartly<Result, Variables>(
    operation: Operation<Result, Variables>,
    ...rest: VariablesArgument<Variables>
  ): Promise<{ data: Result; errors: readonly AnswerError[] }>;

  /**
   * All pages of a list, one after the other:
   *
   *     for await (const { nodes } of client.pages(Providers, { first: 50 }, (data) => data.providers)) …
   *
   * When the directory changed its index meanwhile, paging begins anew and the next page says `restarted: true`: throw away what you have.
   */
  pages<Result, Variables extends { readonly after?: string | null | undefined }, List extends Paged>(
    operation: Operation<Result, Variables>,
    variables: Omit<Variables, 'after'>,
    list: (data: Result) => List | null | undefined,
    options?: AskOptions,
  ): AsyncGenerator<Page<Result, List>, void, undefined>;

  /** The whole list, or its first `atMost`. Begins anew by itself when the directory changed its index meanwhile. */
  all<
    Result,
    Variables extends { readonly after?: string | null | undefined },
    List extends Paged & { readonly nodes: readonly unknown[] },
  >(
    operation: Operation<Result, Variables>,
    variables: Omit<Variables, 'after'>,
    list: (data: Result) => List | null | undefined,
    options?: AllOptions,
  ): Promise<NodesOf<List>[]>;

  /** The same client for a reader of another language. */
  in(locale: string): Client;
}

const withoutUndefined = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));

const wholeAddress = (endpoint: string): string => {
  try {
    const address = new URL(endpoint, globalThis.location?.href);
    if (!/^https?:$/.test(address.protocol)) throw new TypeError('not http');
    return address.href;
  } catch {
    throw new TypeError(
      `createClient: endpoint is "${endpoint}"; it should be a whole address like "https://directory.example.org/graphql".`,
    );
  }
};

/** A client of one directory, for one language. It keeps nothing and opens nothing: make one per site, or one per request. */
export function createClient(options: ClientOptions): Client {
  const { apiKey, partner } = options;
  const endpoint = wholeAddress(options.endpoint);
  const connection: Connection = {
    endpoint,
    headers: withoutUndefined({ authorization: apiKey ? `Bearer ${apiKey}` : undefined, 'x-drogowskaz-partner': partner || undefined }),
    // Called through a function of ours: a browser's `fetch` refuses to be called as a method of something else.
    fetch: (address, init) => (options.fetch ?? globalThis.fetch)(address, init),
    unknownHashes: new Set(),
  };
  return clientOf(connection, { ...options, endpoint });
}

const clientOf = (connection: Connection, options: ClientOptions): Client => {
  const { locale, timeoutMs = 10_000, tryTimeoutMs = 5_000, retries = 2, firstPauseMs = 200 } = options;
  const settings = { locale, timeoutMs, tryTimeoutMs, retries, firstPauseMs };
  const client: Client = {
    locale,
    links: linksOf(options.site ?? new URL('.', options.endpoint).href, locale),
    ask: async (operation, ...[variables, asked]) => (await ask(connection, settings, operation, variables ?? {}, asked)).data,
    askPartly: (operation, ...[variables, asked]) => ask(connection, settings, operation, variables ?? {}, { ...asked, partly: true }),
    pages: (operation, variables, list, asked) =>
      pages((after) => ask(connection, settings, operation, after === null ? variables : { ...variables, after }, asked), list),
    all: (operation, variables, list, asked) => all(client.pages(operation, variables, list, asked), asked),
    in: (other) => clientOf(connection, { ...options, locale: other }),
  };
  return client;
};
