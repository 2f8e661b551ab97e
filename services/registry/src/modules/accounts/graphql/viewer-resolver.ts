import { type CallerRole, type KeyScope, keyScopes } from '@drogowskaz/platform';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { RoleEnum } from '../../audit/graphql/index.ts';
import { ApiKeyScopeEnum } from '../../keys/graphql/index.ts';

@ObjectType('Viewer', { description: 'Who is calling, as the hub sees it.', simpleResolvers: true })
export class Viewer {
  @Field(() => RoleEnum, { description: 'What she is.' })
  readonly role: CallerRole;

  @Field(() => ID, { nullable: true, description: 'Her account; null for an API key and for anybody.' })
  readonly account: string | null;

  @Field(() => ID, { nullable: true, description: 'The API key; null in the portal.' })
  readonly key: string | null;

  @Field(() => [ApiKeyScopeEnum], { description: 'What an API key lets through; all of it in the portal.' })
  readonly scopes: readonly KeyScope[];

  @Field(() => ID, { nullable: true, description: 'The provider that she works for.' })
  readonly provider: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The municipality that she works for: six digits of its TERC code, or four of a county.',
  })
  readonly municipality: string | null;

  constructor({ caller: { role, accountId, keyId, scopes, providerId, municipality } }: RegistryContext) {
    this.role = role;
    this.account = accountId;
    this.key = keyId;
    this.scopes = scopes ?? keyScopes;
    this.provider = providerId;
    this.municipality = municipality;
  }
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is calling: try an API key out with it.' })
  viewer(@Ctx() context: RegistryContext): Viewer {
    return new Viewer(context);
  }
}
