import { DateScalar, DateTimeScalar, Municipality, municipalityOf } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import type { UsageOfDay } from '../find-partner-keys.ts';
import type { PartnerKeyOutcome } from '../issue-partner-key.ts';
import type { PartnerKeyEntity } from '../partner-key-entity.ts';

@ObjectType('PartnerKey', {
  description: 'A public key of a partner site. It is no secret: it stands in the pages of the site, and works from there only.',
  simpleResolvers: true,
})
export class PartnerKeyObject {
  @Field(() => ID, { description: 'UUID: the key itself, the value of the widget’s attribute "partner".' })
  readonly id: string;

  @Field(() => String, { description: 'Whose site it is.' })
  readonly name: string;

  @Field(() => [String], { description: 'The origins whose pages may use it: "https://example.org".' })
  readonly origins: string[];

  @Field(() => Municipality, { nullable: true, description: 'The municipality that gave it; null: a county or the hub.' })
  readonly municipality: Municipality | null;

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody ended it; null: it works.' })
  readonly revokedAt: Date | null;

  constructor(key: PartnerKeyEntity) {
    this.id = key.id;
    this.name = key.name;
    this.origins = key.origins;
    this.municipality = municipalityOf(key.municipalityKey);
    this.createdAt = key.createdAt;
    this.revokedAt = key.revokedAt;
  }
}

@ObjectType('PartnerUsage', {
  description: 'What the pages of a partner site have asked on one day. Nothing is known of their visitors.',
  simpleResolvers: true,
})
export class PartnerUsageObject {
  @Field(() => DateScalar, { description: 'The day, in Poland.' })
  readonly day: string;

  @Field(() => Int, { description: 'Questions.' })
  readonly requests: number;

  @Field(() => Int, { description: 'What they cost of the budget; those that were answered from memory cost a tenth.' })
  readonly cost: number;

  @Field(() => Int, { description: 'Refused, as the budget was spent or the page is not one of the partner’s.' })
  readonly refused: number;

  constructor({ day, requests, cost, refused }: UsageOfDay) {
    this.day = day;
    this.requests = atMost(requests);
    this.cost = atMost(cost);
    this.refused = atMost(refused);
  }
}

/** GraphQL's Int ends there. */
const atMost = (count: number): number => Math.min(count, 2 ** 31 - 1);

@ObjectType('PartnerKeyPayload', { description: 'A new key of a partner site, or why there is none.', simpleResolvers: true })
export class PartnerKeyPayload {
  @Field(() => PartnerKeyObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly partnerKey: PartnerKeyObject | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was issued.' })
  readonly userErrors: UserErrorObject[];

  constructor({ key, userErrors }: PartnerKeyOutcome) {
    this.partnerKey = key && new PartnerKeyObject(key);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
