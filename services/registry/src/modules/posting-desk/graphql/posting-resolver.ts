import { PageInfo } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ManagedPosting, waitingPostingPage } from '../../postings/graphql/index.ts';
import { approvePosting, type PostingEntity, returnPosting } from '../../postings/index.ts';
import { kinds } from '../index.ts';

const postingId = () => Arg('id', () => ID, { description: 'UUID of the posting.' });

@ObjectType('ManagedPostingConnection', { description: 'A page of postings of every kind.', simpleResolvers: true })
export class ManagedPostingConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedPosting], { description: 'The longest waiting first.' })
  readonly nodes: ManagedPosting[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, postings: readonly PostingEntity[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = postings.map((posting) => new ManagedPosting(posting));
    this.pageInfo = pageInfo;
  }
}

@ObjectType('PostingPayload', { description: 'A posting as it stands after the mutation, or why nothing was done.', simpleResolvers: true })
export class PostingPayload {
  @Field(() => ManagedPosting, { nullable: true, description: 'Null when there are user errors.' })
  readonly posting: ManagedPosting | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(posting: PostingEntity | null, userErrors: readonly UserError[]) {
    this.posting = posting && new ManagedPosting(posting);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@Resolver()
export class PostingResolver {
  @Query(() => ManagedPostingConnection, {
    nullable: true,
    description: 'Events and other postings that wait for this moderator, the longest waiting first.',
  })
  async waitingPostings(
    @Ctx() context: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ManagedPostingConnection> {
    const { totalCount, postings, pageInfo } = await waitingPostingPage(context, { first, after });
    return new ManagedPostingConnection(totalCount, postings, pageInfo);
  }

  @Mutation(() => PostingPayload, { description: 'Makes a posting public that waits, and tells its author.' })
  async approvePosting(
    @Ctx() { transact }: RegistryContext,
    @postingId() id: string,
    @Arg('version', () => Int, { nullable: true, description: 'The version that was read: nothing happens when another one waits now.' })
    version: number | null | undefined,
  ): Promise<PostingPayload> {
    const { posting, userErrors } = await transact((transaction) => approvePosting(transaction, kinds, id, version ?? null));
    return new PostingPayload(posting, userErrors);
  }

  @Mutation(() => PostingPayload, { description: 'Sends a posting that waits back to its author with a message.' })
  async returnPosting(
    @Ctx() { transact }: RegistryContext,
    @postingId() id: string,
    @Arg('message', () => String, { description: 'What the author should change.' }) message: string,
  ): Promise<PostingPayload> {
    const { posting, userErrors } = await transact((transaction) => returnPosting(transaction, kinds, id, message));
    return new PostingPayload(posting, userErrors);
  }
}
