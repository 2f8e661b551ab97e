import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import type { ServiceStatus } from '../service-entity.ts';
import { ServiceObject } from './service-object.ts';
import { ServiceRevisionObject } from './service-revision-object.ts';

export const ServiceStatusEnum = { UNPUBLISHED: 'UNPUBLISHED', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' } as const;
registerEnumType(ServiceStatusEnum, {
  name: 'ServiceStatus',
  description: 'Whether the public reads a service.',
  valuesConfig: {
    UNPUBLISHED: { description: 'No revision of it has been approved yet.' },
    PUBLISHED: { description: 'The public reads its last approved revision.' },
    ARCHIVED: { description: 'It was taken away for good.' },
  },
});

@ObjectType('RevisionPayload', {
  description: 'A revision as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class RevisionPayload {
  @Field(() => ServiceRevisionObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly revision: ServiceRevisionObject | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(revision: ServiceRevisionObject | null, userErrors: readonly UserError[]) {
    this.revision = revision;
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}

@ObjectType('ServicePayload', {
  description: 'A service as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class ServicePayload {
  @Field(() => ServiceObject, { nullable: true, description: 'What the public reads now; null when it reads nothing.' })
  readonly service: ServiceObject | null;

  @Field(() => ServiceStatusEnum, { nullable: true, description: 'Whether the public reads it.' })
  readonly status: ServiceStatus | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(service: ServiceObject | null, status: ServiceStatus | null, userErrors: readonly UserError[]) {
    this.service = service;
    this.status = status;
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
