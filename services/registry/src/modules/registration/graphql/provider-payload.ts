import { Field, ObjectType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import type { FoundProvider } from '../store/find-providers.ts';
import { ManagedProvider, providerObject } from './managed-provider.ts';

@ObjectType('ProviderPayload', {
  description: 'A provider as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class ProviderPayload {
  @Field(() => ProviderObject, { nullable: true, description: 'As everybody sees it, or will; null when there are user errors.' })
  readonly provider: ProviderObject | null;

  @Field(() => ManagedProvider, { nullable: true, description: 'As its own people and its moderators see it; null for everybody else.' })
  readonly managed: ManagedProvider | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(provider: FoundProvider['provider'] | null, managed: FoundProvider | null, userErrors: readonly UserError[]) {
    this.provider = provider && providerObject(provider);
    this.managed = managed && new ManagedProvider(managed);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
