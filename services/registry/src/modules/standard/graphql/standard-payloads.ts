import { Field, ObjectType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { StandardDraftItem } from './standard-draft-object.ts';
import { StandardVersionObject } from './standard-version-object.ts';

@ObjectType('StandardItemPayload', {
  description: 'An item of the draft as it stands now, or why nothing was written.',
  simpleResolvers: true,
})
export class StandardItemPayload {
  @Field(() => StandardDraftItem, { nullable: true, description: 'Null when there are user errors.' })
  readonly item: StandardDraftItem | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(item: StandardDraftItem | null, userErrors: readonly UserError[]) {
    this.item = item;
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@ObjectType('StandardVersionPayload', { description: 'A version as it stands now, or why nothing was written.', simpleResolvers: true })
export class StandardVersionPayload {
  @Field(() => StandardVersionObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly version: StandardVersionObject | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(version: StandardVersionObject | null, userErrors: readonly UserError[]) {
    this.version = version;
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
