import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { pageInfoOf } from '../../../subgraph/connections.ts';
import { fromCursor } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { findReviewQueue, findRevision } from '../store/find-revisions.ts';
import { ServiceRevisionConnection, ServiceRevisionObject } from './service-revision-object.ts';

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const positionOf = (revision: ServiceRevisionEntity | undefined) =>
  revision && { key: (revision.submittedAt ?? revision.createdAt).toISOString(), id: revision.id };

@Resolver()
export class RevisionResolver {
  @Query(() => ServiceRevisionObject, {
    nullable: true,
    description: 'A revision, for its owner, the moderators of its home municipality and administrators; null for everybody else.',
  })
  async revision(
    @Ctx() { transact, clock }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the revision.' }) id: string,
  ): Promise<ServiceRevisionObject | null> {
    const found = await transact((transaction) => findRevision(transaction, id));
    return found && new ServiceRevisionObject(found.revision, found.providerId, clock);
  }

  @Query(() => ServiceRevisionConnection, { nullable: true, description: 'What waits for this moderator, the longest waiting first.' })
  async reviewQueue(
    @Ctx() { transact, clock }: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ServiceRevisionConnection> {
    const position = fromCursor(after, ISO_MOMENT);
    const limit = pageSize(first);
    const { totalCount, found } = await transact((transaction) =>
      findReviewQueue(transaction, limit + 1, position && { submittedAt: new Date(position.key), id: position.id }),
    );
    const page = found.slice(0, limit);
    const nodes = page.map(({ revision, providerId }) => new ServiceRevisionObject(revision, providerId, clock));
    return new ServiceRevisionConnection(totalCount, nodes, pageInfoOf(found.length > limit, positionOf(page.at(-1)?.revision)));
  }
}
