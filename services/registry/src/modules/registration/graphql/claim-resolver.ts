import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { claimProvider, decideClaim, findClaims } from '../store/claims.ts';
import { ClaimPayload, ProviderClaim, ProviderClaimConnection } from './provider-claim.ts';

const cursors = cursorsOf('providerClaims');

@Resolver()
export class ClaimResolver {
  @Query(() => ProviderClaimConnection, { nullable: true, description: 'Claims that wait for this moderator, the longest waiting first.' })
  async providerClaims(
    @Ctx() { transact }: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ProviderClaimConnection> {
    const limit = pageSize(first);
    const position = cursors.read(after);
    const { totalCount, found } = await transact((transaction) =>
      findClaims(transaction, limit + 1, position && { claimedAt: new Date(position.key), id: position.id }),
    );
    const page = found.slice(0, limit);
    const last = page.at(-1)?.claim;
    return new ProviderClaimConnection(
      totalCount,
      page.map((each) => new ProviderClaim(each)),
      cursors.pageInfo(found.length > limit, last && { key: last.claimedAt.toISOString(), id: last.id }),
    );
  }

  @Mutation(() => ClaimPayload, {
    description: 'Says that a provider of the directory is yours; its moderators decide. For people who are signed in to the portal.',
  })
  async claimProvider(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the provider.' }) id: string,
    @Arg('message', () => String, { description: 'Who you are there, and how the municipality can check it; plain text.' }) message: string,
  ): Promise<ClaimPayload> {
    const { found, userErrors } = await transact((transaction) => claimProvider(transaction, id, message));
    return new ClaimPayload(found, userErrors);
  }

  @Mutation(() => ClaimPayload, { description: 'Accepts a claim, so that the claimant owns the provider, or refuses it.' })
  async decideClaim(
    @Ctx() { transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the claim.' }) id: string,
    @Arg('accept', () => Boolean, { description: 'true: it is hers. Check it first, best by a telephone number that you know.' })
    accept: boolean,
    @Arg('reason', () => String, { nullable: true, description: 'Why not; it is mailed to her.' }) reason: string | null | undefined,
  ): Promise<ClaimPayload> {
    const { found, userErrors } = await transact((transaction) => decideClaim(transaction, id, accept, reason ?? null));
    return new ClaimPayload(found, userErrors);
  }
}
