/** Questions over real HTTP. */
export interface GraphqlAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export interface GraphqlQuestion {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  apiKey?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Asks `url` (the full address of a GraphQL endpoint) by POST. */
export async function askGraphql(url: string, { apiKey, headers, signal, ...body }: GraphqlQuestion): Promise<GraphqlAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      ...headers,
    },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: GraphqlAnswer['errors'] };
  return { status: response.status, headers: response.headers, data: answer.data ?? null, errors: answer.errors ?? [] };
}

/** Asks `check` again until it holds; after `limit` milliseconds throws with `what`. For things that happen soon, such as indexing. */
export async function eventually<Value>(
  what: string,
  check: () => Promise<Value | null | undefined | false>,
  limit = 15_000,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await check();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
