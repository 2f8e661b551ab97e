import { DateTimeScalar, Municipality, municipalityOf } from '@drogowskaz/directory/graphql';
import { findAuthority } from '@drogowskaz/vocabulary';
import { Field, ID, ObjectType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import type { DelegationEntity } from '../delegation-entity.ts';

@ObjectType('Delegation', { description: 'Who approves for a municipality beside its own moderators.', simpleResolvers: true })
export class DelegationObject {
  @Field(() => Municipality, { nullable: true, description: 'The municipality; null when it is of this hub no longer.' })
  readonly from: Municipality | null;

  @Field(() => ID, { description: 'Whose moderators approve: six digits of a municipality or four of a county.' })
  readonly to: string;

  @Field(() => String, { description: 'Its name in Polish.' })
  readonly toName: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  readonly since: Date;

  constructor({ fromKey, toKey, since }: DelegationEntity) {
    this.from = municipalityOf(fromKey);
    this.to = toKey;
    this.toName = findAuthority(toKey)?.name ?? toKey;
    this.since = since;
  }
}

@ObjectType('DelegationPayload', { description: 'The delegation as it stands now, or why nothing was written.', simpleResolvers: true })
export class DelegationPayload {
  @Field(() => DelegationObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly delegation: DelegationObject | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(delegation: DelegationEntity | null, userErrors: readonly UserError[]) {
    this.delegation = delegation && new DelegationObject(delegation);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
