import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';

@ObjectType('RevisionActor', { description: 'Who did something: a person of the portal, or an API key.', simpleResolvers: true })
export class RevisionActor {
  @Field(() => ID, { nullable: true, description: 'The account of a person.' })
  readonly account: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of an API key.' })
  readonly key: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the person; null for a key, and when her account was erased.' })
  name(@Ctx() { names }: RegistryContext): Promise<string | null> | null {
    return this.account === null ? null : names.load(this.account);
  }

  constructor(account: string | null, key: string | null) {
    this.account = account;
    this.key = key;
  }
}

export const actorOf = (key: string | null, account: string | null): RevisionActor | null =>
  key === null && account === null ? null : new RevisionActor(account, key);
