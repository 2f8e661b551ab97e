import { Directive, Field, ObjectType } from 'type-graphql';
import type { PublicServiceCard } from '../public/public-service.ts';
import { type VerificationState, verificationState } from '../public/verification-state.ts';
import { VerificationStateEnum } from './enums.ts';
import { DateTimeScalar } from './scalars.ts';

@Directive('@shareable')
@ObjectType('Verification', { description: 'When somebody who knows last said that all of it is true.', simpleResolvers: true })
export class Verification {
  @Field(() => VerificationStateEnum, { description: 'How far it can be trusted now.' })
  readonly state: VerificationState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last confirmed; null when never.' })
  readonly verifiedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the confirmation holds.' })
  readonly dueAt: string | null;

  constructor(verification: PublicServiceCard['verification'], now: Date) {
    this.state = verificationState(verification, now);
    this.verifiedAt = verification.verifiedAt;
    this.dueAt = verification.dueAt;
  }
}
