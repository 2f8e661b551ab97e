import { type PageInfo, pageSize } from '@drogowskaz/directory/graphql';
import { pageInfoOf } from '../../../subgraph/connections.ts';
import { fromCursor, ISO_MOMENT } from '../../../subgraph/cursor.ts';
import type { PostingEntity } from '../posting-entity.ts';
import type { PostingPage } from '../store/find-postings.ts';

type Find = (limit: number, after: { at: Date; id: string } | null) => Promise<PostingPage>;

/** One page of a list of postings, in the order of one of their moments. */
export const postingPage = async (
  find: Find,
  { first, after, by }: { first: number; after: string | null | undefined; by: 'updatedAt' | 'submittedAt' },
): Promise<{ totalCount: number; postings: PostingEntity[]; pageInfo: PageInfo }> => {
  const limit = pageSize(first);
  const position = fromCursor(after, ISO_MOMENT);
  const { totalCount, found } = await find(limit + 1, position && { at: new Date(position.key), id: position.id });
  const postings = found.slice(0, limit);
  const last = postings.at(-1);
  const end = last && { key: (last[by] ?? last.updatedAt).toISOString(), id: last.id };
  return { totalCount, postings, pageInfo: pageInfoOf(found.length > limit, end) };
};
