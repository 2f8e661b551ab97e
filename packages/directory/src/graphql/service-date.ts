import { Directive, Field, ObjectType } from 'type-graphql';
import type { ServiceDate } from '../opening-hours/next-dates.ts';
import { DateTimeScalar } from './scalars.ts';

@Directive('@shareable')
@ObjectType('ServiceDate', { description: 'One date of a service that does not come every week.', simpleResolvers: true })
export class ServiceDateObject implements ServiceDate {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  readonly startsAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null when not known.' })
  readonly endsAt: Date | null;

  constructor({ startsAt, endsAt }: ServiceDate) {
    this.startsAt = startsAt;
    this.endsAt = endsAt;
  }
}
