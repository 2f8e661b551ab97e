import type { AskOptions } from './ask.ts';
import { DrogowskazError } from './error.ts';

/** A list of the API that comes in pages. */
export interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export type NodesOf<List> = List extends { readonly nodes: readonly (infer Node)[] } ? Node : never;

export interface Page<Result, List> {
  /** From 1; it begins at 1 again after a restart. */
  readonly number: number;
  /** The list of this page: `totalCount`, `nodes`, `facets` and whatever else was asked for. */
  readonly list: List;
  /** The same as `list.nodes`, when they were asked for. */
  readonly nodes: readonly NodesOf<List>[];
  /** The whole answer. */
  readonly data: Result;
  /** The directory changed its index, so this is the first page again: throw away what came before. */
  readonly restarted: boolean;
}

export interface AllOptions extends AskOptions {
  /** No more than so many. */
  atMost?: number;
}

/** An index that changes faster than it can be paged through is no reason to ask for ever. */
const MOST_RESTARTS = 3;

const hasExpired = (error: unknown): boolean => error instanceof DrogowskazError && error.reason === 'CURSOR_EXPIRED';

export async function* pages<Result, List extends Paged>(
  askAfter: (after: string | null) => Promise<{ data: Result }>,
  listOf: (data: Result) => List | null | undefined,
): AsyncGenerator<Page<Result, List>, void, undefined> {
  let after: string | null = null;
  let number = 0;
  let restarts = 0;
  let restarted = false;
  while (true) {
    let data: Result;
    try {
      ({ data } = await askAfter(after));
    } catch (error) {
      if (after === null || !hasExpired(error) || restarts === MOST_RESTARTS) throw error;
      restarts += 1;
      [after, number, restarted] = [null, 0, true];
      continue;
    }
    const list = listOf(data);
    if (list === null || list === undefined) return;
    number += 1;
    yield { number, list, nodes: (list as { nodes?: readonly NodesOf<List>[] }).nodes ?? [], data, restarted };
    restarted = false;
    const { hasNextPage, endCursor } = list.pageInfo;
    if (!hasNextPage || endCursor === null || endCursor === undefined || endCursor === after) return;
    after = endCursor;
  }
}

export async function all<Result, List extends Paged>(
  through: AsyncIterable<Page<Result, List>>,
  { atMost = Number.POSITIVE_INFINITY }: AllOptions = {},
): Promise<NodesOf<List>[]> {
  let found: NodesOf<List>[] = [];
  for await (const { nodes, restarted } of through) {
    found = restarted ? [...nodes] : [...found, ...nodes];
    if (found.length >= atMost) break;
  }
  return found.slice(0, atMost);
}
