import { DateTimeScalar, PageInfo } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import type { ClaimStatus } from '../claim-entity.ts';
import type { FoundClaim } from '../store/claims.ts';
import { ProviderStatusEnum } from './managed-provider.ts';

@ObjectType('ProviderClaim', { description: '“This provider is ours”, by somebody with an account.', simpleResolvers: true })
export class ProviderClaim {
  readonly #found: FoundClaim;

  constructor(found: FoundClaim) {
    this.#found = found;
  }

  @Field(() => ID, { description: 'UUID of the claim.' })
  get id(): string {
    return this.#found.claim.id;
  }

  @Field(() => ID, { description: 'UUID of the provider.' })
  get providerId(): string {
    return this.#found.claim.providerId;
  }

  @Field(() => String, { description: 'Its name.' })
  get providerName(): string {
    return this.#found.providerName;
  }

  @Field(() => ProviderStatusEnum, { description: 'Whether it waits, was accepted (APPROVED) or refused.' })
  get status(): ClaimStatus {
    return this.#found.claim.status;
  }

  @Field(() => String, { description: 'What the claimant wrote; plain text.' })
  get message(): string {
    return this.#found.claim.message;
  }

  @Field(() => String, { nullable: true, description: 'Her name; for moderators, who decide.' })
  get claimantName(): string | null {
    return this.#found.claimant?.name ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Her e-mail address; for moderators, who decide.' })
  get claimantEmail(): string | null {
    return this.#found.claimant?.email ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  get reason(): string | null {
    return this.#found.claim.reason;
  }

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  get claimedAt(): Date {
    return this.#found.claim.claimedAt;
  }
}

@ObjectType('ProviderClaimConnection', { description: 'A page of claims.', simpleResolvers: true })
export class ProviderClaimConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ProviderClaim], { description: 'The claims of this page.' })
  readonly nodes: ProviderClaim[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, nodes: ProviderClaim[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }
}

@ObjectType('ClaimPayload', { description: 'A claim as it stands after the mutation, or why nothing was written.', simpleResolvers: true })
export class ClaimPayload {
  @Field(() => ProviderClaim, { nullable: true, description: 'Null when there are user errors.' })
  readonly claim: ProviderClaim | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(found: FoundClaim | null, userErrors: readonly UserError[]) {
    this.claim = found && new ProviderClaim(found);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
