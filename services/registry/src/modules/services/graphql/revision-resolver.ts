import { requireMunicipality } from '@drogowskaz/directory';
import { MunicipalityCodeScalar, pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver, registerEnumType } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { findHistory, findReviewQueue, findRevision, type ReviewKind } from '../store/find-revisions.ts';
import { ServiceRevisionConnection, ServiceRevisionObject } from './service-revision-object.ts';

const ReviewKindEnum = { BEFORE: 'BEFORE', AFTER: 'AFTER' } as const;
registerEnumType(ReviewKindEnum, {
  name: 'ReviewKind',
  description: 'Which of the two queues of a moderator.',
  valuesConfig: {
    BEFORE: { description: 'What waits to become public.' },
    AFTER: { description: 'What trusted providers have made public and nobody has read yet.' },
  },
});

const historyCursors = cursorsOf('revisions', /^\d{1,9}$/);
const queueCursors = cursorsOf('reviewQueue');

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
    return found && new ServiceRevisionObject(found, clock);
  }

  @Query(() => ServiceRevisionConnection, {
    nullable: true,
    description: 'The history of a service, its newest version first; null for whom it is not.',
  })
  async revisions(
    @Ctx() { transact, clock }: RegistryContext,
    @Arg('serviceId', () => ID, { description: 'UUID of the service.' }) serviceId: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ServiceRevisionConnection | null> {
    const limit = pageSize(first);
    const position = historyCursors.read(after);
    const page = await transact((transaction) => findHistory(transaction, serviceId, limit + 1, position && Number(position.key)));
    if (!page) return null;
    const nodes = page.found.slice(0, limit);
    const last = nodes.at(-1)?.revision;
    return new ServiceRevisionConnection(
      page.totalCount,
      nodes.map((found) => new ServiceRevisionObject(found, clock)),
      historyCursors.pageInfo(page.found.length > limit, last && { key: String(last.version), id: last.id }),
    );
  }

  @Query(() => ServiceRevisionConnection, { nullable: true, description: 'What waits for this moderator, the longest waiting first.' })
  async reviewQueue(
    @Ctx() { transact, clock }: RegistryContext,
    @Arg('kind', () => ReviewKindEnum, { defaultValue: 'BEFORE', description: 'Which queue.' }) kind: ReviewKind,
    @Arg('municipality', () => MunicipalityCodeScalar, { nullable: true, description: 'Only what this municipality answers for.' })
    municipality: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ServiceRevisionConnection> {
    const position = queueCursors.read(after);
    const limit = pageSize(first);
    const order = {
      kind,
      municipality: municipality == null ? null : requireMunicipality(municipality).key,
      limit: limit + 1,
      after: position && { submittedAt: new Date(position.key), id: position.id },
    };
    const { totalCount, found } = await transact((transaction) => findReviewQueue(transaction, order));
    const page = found.slice(0, limit);
    const nodes = page.map((each) => new ServiceRevisionObject(each, clock));
    return new ServiceRevisionConnection(totalCount, nodes, queueCursors.pageInfo(found.length > limit, positionOf(page.at(-1)?.revision)));
  }
}
