import type { PageInfo } from './next-page.tsx';

interface ListPage<Node> {
  nodes: readonly Node[];
  pageInfo: PageInfo;
}

/** Everything of a list of the API, page by page; it ends with the page that makes it as many as `most`. */
export const allNodes = async <Node>(
  pageAfter: (after: string | null) => Promise<ListPage<Node>>,
  most = Number.POSITIVE_INFINITY,
): Promise<Node[]> => {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: ListPage<Node> = await pageAfter(after);
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && all.length < most);
  return all;
};
