import { type PageInfo, pageSize } from '@drogowskaz/directory/graphql';
import { type Cursors, cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { PostingEntity, PostingKindName, PostingState } from '../posting-entity.ts';
import { findPostings, findWaitingPostings, type PostingPage } from '../store/find-postings.ts';

interface Asked {
  first: number;
  after: string | null | undefined;
}

interface ShownPage {
  totalCount: number;
  postings: PostingEntity[];
  pageInfo: PageInfo;
}

/** One page of what she writes or answers for of one kind, the last changed first. */
export const managedPostingPage = (
  { transact }: RegistryContext,
  kind: PostingKindName,
  { state = null, ...asked }: Asked & { state: PostingState | null | undefined },
): Promise<ShownPage> =>
  postingPage(cursorsOf(`managed ${kind}`), 'updatedAt', asked, (limit, after) =>
    transact((transaction) => findPostings(transaction, { kind, state, limit, after })),
  );

const waiting = cursorsOf('waitingPostings');

/** One page of what waits for this moderator, of every kind, the longest waiting first. */
export const waitingPostingPage = ({ transact }: RegistryContext, asked: Asked): Promise<ShownPage> =>
  postingPage(waiting, 'submittedAt', asked, (limit, after) => transact((transaction) => findWaitingPostings(transaction, limit, after)));

/** In the order of one of their moments. */
const postingPage = async (
  cursors: Cursors,
  by: 'updatedAt' | 'submittedAt',
  { first, after }: Asked,
  find: (limit: number, after: { at: Date; id: string } | null) => Promise<PostingPage>,
): Promise<ShownPage> => {
  const limit = pageSize(first);
  const position = cursors.read(after);
  const { totalCount, found } = await find(limit + 1, position && { at: new Date(position.key), id: position.id });
  const postings = found.slice(0, limit);
  const last = postings.at(-1);
  const end = last && { key: (last[by] ?? last.updatedAt).toISOString(), id: last.id };
  return { totalCount, postings, pageInfo: cursors.pageInfo(found.length > limit, end) };
};
