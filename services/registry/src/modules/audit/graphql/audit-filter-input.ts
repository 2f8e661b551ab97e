import { DateTimeScalar } from '@drogowskaz/directory/graphql';
import { Field, ID, InputType } from 'type-graphql';
import type { AuditFilter } from '../find-audit-log.ts';

@InputType('AuditFilter', { description: 'Which entries; what is left out does not narrow.' })
export class AuditFilterInput implements AuditFilter {
  @Field(() => ID, { nullable: true, description: 'UUID of a record; of a service, also what was done to its revisions.' })
  recordId?: string | null;

  @Field(() => String, { nullable: true, description: 'An action: "APPROVE_REVISION".' })
  action?: string | null;

  @Field(() => ID, { nullable: true, description: 'UUID of the account of a person.' })
  accountId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before then.' })
  to?: Date | null;
}
