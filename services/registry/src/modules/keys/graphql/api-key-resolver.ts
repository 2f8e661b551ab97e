import { MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { revokeApiKey } from '../end-api-key.ts';
import { findApiKeys } from '../find-api-keys.ts';
import { type IssueOutcome, issueApiKey } from '../issue-api-key.ts';
import { ApiKeyObject } from './api-key-object.ts';
import { IssueApiKeyInput } from './issue-api-key-input.ts';

@ObjectType('IssuedApiKeyPayload', { description: 'A new key, shown this once, or why there is none.', simpleResolvers: true })
export class IssuedApiKeyPayload {
  @Field(() => ApiKeyObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly apiKey: ApiKeyObject | null;

  @Field(() => String, { nullable: true, description: 'The key itself. Only its hash is kept: nobody can show it again.' })
  readonly key: string | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was issued.' })
  readonly userErrors: UserErrorObject[];

  constructor({ key, apiKey, userErrors }: IssueOutcome, now: Date) {
    this.apiKey = key && new ApiKeyObject(key, now);
    this.key = apiKey;
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@Resolver()
export class ApiKeyResolver {
  @Query(() => [ApiKeyObject], {
    nullable: true,
    description: 'The API keys of a provider or municipality, the newest first, ended ones too; without arguments those of the caller.',
  })
  async apiKeys(
    @Ctx() { transact, clock }: RegistryContext,
    @Arg('provider', () => ID, { nullable: true, description: 'UUID of a provider.' }) provider: string | null | undefined,
    @Arg('municipality', () => MunicipalityCodeScalar, { nullable: true, description: 'A municipality.' })
    municipality: string | null | undefined,
  ): Promise<ApiKeyObject[]> {
    const keys = await transact((transaction) => findApiKeys(transaction, { provider, municipality }));
    return keys.map((key) => new ApiKeyObject(key, clock.now()));
  }

  @Mutation(() => IssuedApiKeyPayload, {
    description: 'Issues an API key. For owners of a provider and administrators of its municipality or of the hub.',
  })
  async issueApiKey(
    @Ctx() { transact, caller, clock }: RegistryContext,
    @Arg('input', () => IssueApiKeyInput, { description: 'Whose, for what, until when.' }) input: IssueApiKeyInput,
  ): Promise<IssuedApiKeyPayload> {
    return new IssuedApiKeyPayload(await transact((transaction) => issueApiKey(transaction, input.order(caller))), clock.now());
  }

  @Mutation(() => ApiKeyObject, { description: 'Ends an API key at once and for good.' })
  async revokeApiKey(
    @Ctx() { transact, clock }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the key.' }) id: string,
  ): Promise<ApiKeyObject> {
    return new ApiKeyObject(await transact((transaction) => revokeApiKey(transaction, id)), clock.now());
  }
}
