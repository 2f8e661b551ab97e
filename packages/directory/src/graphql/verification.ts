import { Directive, Field, ObjectType } from 'type-graphql';
import type { ConfirmedBy, PublicVerification } from '../public/public-service.ts';
import { type VerificationState, verificationState } from '../public/verification-state.ts';
import { ConfirmedByEnum, VerificationStateEnum } from './enums.ts';
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

  @Field(() => ConfirmedByEnum, { nullable: true, description: 'Who confirmed it; null when nobody did, or it is not known.' })
  readonly by: ConfirmedBy | null;

  constructor(verification: PublicVerification, now: Date) {
    this.state = verificationState(verification, now);
    this.verifiedAt = verification.verifiedAt;
    this.dueAt = verification.dueAt;
    this.by = verification.by ?? null;
  }
}
