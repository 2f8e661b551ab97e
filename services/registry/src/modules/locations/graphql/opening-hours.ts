import { closures, nextDates, nextOpening, openingHoursText, openNow, openUntil, type PublicSchedule } from '@drogowskaz/directory';
import { DateTimeScalar, LocaleArg, pageSize, ServiceDateObject } from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { ClosureObject } from './closure.ts';
import { ScheduleObject } from './schedule.ts';

@ObjectType('OpeningHours', {
  description:
    'When a door is open. Without schedules nothing is known, or it is closed for a while: see `temporarilyClosed` of the service.',
  simpleResolvers: true,
})
export class OpeningHours {
  readonly #schedules: readonly PublicSchedule[];
  readonly #clock: Clock;
  readonly #temporarilyClosed: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether one must make an appointment; null when not known.' })
  readonly byAppointment: boolean | null;

  constructor(schedules: readonly PublicSchedule[], byAppointment: boolean | null, temporarilyClosed: boolean, clock: Clock) {
    this.#schedules = schedules;
    this.#clock = clock;
    this.#temporarilyClosed = temporarilyClosed;
    this.byAppointment = byAppointment;
  }

  @Field(() => [ScheduleObject], { description: 'The times and the exceptions, as their owner wrote them.' })
  get schedules(): ScheduleObject[] {
    return this.#schedules.map((schedule) => new ScheduleObject(schedule));
  }

  @Field(() => String, { description: 'The same for people, made from the schedules: "Mon–Fri 8–16, closed Dec 24".' })
  text(@LocaleArg() locale: string): string {
    return openingHoursText(this.#schedules, {
      locale,
      now: this.#clock.now(),
      byAppointment: this.byAppointment,
      temporarilyClosed: this.#temporarilyClosed,
    });
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is open at this moment, exceptions and public holidays included; null when not known.',
  })
  get openNow(): boolean | null {
    return this.#temporarilyClosed ? false : openNow(this.#schedules, this.#clock.now());
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it opens next; null when not known or not within 60 days.' })
  get nextOpening(): Date | null {
    return nextOpening(this.#schedules, this.#clock.now());
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it is open, when it is open now; null when it is closed, not known, or open around the clock.',
  })
  get openUntil(): Date | null {
    return openUntil(this.#schedules, this.#clock.now());
  }

  @Field(() => [ClosureObject], {
    description: 'When it is closed in the next 60 days though its week says open: exceptions and public holidays, in order.',
  })
  get closures(): ClosureObject[] {
    return closures(this.#schedules, this.#clock.now()).map((closure) => new ClosureObject(closure));
  }

  @Field(() => [ServiceDateObject], {
    description: 'The next dates of what does not come every week, within some four months, exceptions and public holidays left out.',
  })
  nextDates(@Arg('first', () => Int, { defaultValue: 3, description: 'How many, 1 to 100.' }) first: number): ServiceDateObject[] {
    return nextDates([this.#schedules], this.#clock.now(), pageSize(first)).map((date) => new ServiceDateObject(date));
  }
}
