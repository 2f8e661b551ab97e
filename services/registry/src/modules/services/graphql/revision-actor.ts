import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('RevisionActor', { description: 'Who did something: a person of the portal, or an API key.', simpleResolvers: true })
export class RevisionActor {
  @Field(() => ID, { nullable: true, description: 'The account of a person.' })
  readonly account: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of an API key.' })
  readonly key: string | null;

  constructor(account: string | null, key: string | null) {
    this.account = account;
    this.key = key;
  }
}

export const actorOf = (key: string | null, account: string | null): RevisionActor | null =>
  key === null && account === null ? null : new RevisionActor(account, key);
