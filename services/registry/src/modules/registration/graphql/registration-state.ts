import { Field, ObjectType } from 'type-graphql';
import type { ProviderStatus } from '../../providers/index.ts';
import type { RegistrationState } from '../store/register-provider.ts';
import { ProviderStatusEnum } from './managed-provider.ts';

@ObjectType('Registration', { description: 'How a registration stands, for whoever holds its mailed link.', simpleResolvers: true })
export class RegistrationObject {
  @Field(() => String, { description: 'The name of the provider.' })
  readonly providerName: string;

  @Field(() => ProviderStatusEnum, { description: 'Whether a moderator has decided.' })
  readonly status: ProviderStatus;

  @Field(() => Boolean, { description: 'Whether the address has been confirmed.' })
  readonly addressConfirmed: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  readonly reason: string | null;

  constructor({ record, status, registration }: RegistrationState) {
    this.providerName = record.name;
    this.status = status;
    this.addressConfirmed = registration.confirmedAt !== null;
    this.reason = registration.reason;
  }
}
