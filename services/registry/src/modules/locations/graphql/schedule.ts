import type { PublicSchedule } from '@drogowskaz/directory';
import { DateScalar, DateTimeScalar, LocaleArg, LocalizedText, localizedText } from '@drogowskaz/directory/graphql';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Schedule', {
  description: 'A time that comes once or by a rule of RFC 5545. Start and end are those of its first occurrence.',
  simpleResolvers: true,
})
export class ScheduleObject {
  readonly #schedule: PublicSchedule;

  constructor(schedule: PublicSchedule) {
    this.#schedule = schedule;
  }

  @Field(() => String, { nullable: true, description: 'How it comes again: "FREQ=WEEKLY;BYDAY=MO,TU". Null: once.' })
  get rrule(): string | null {
    return this.#schedule.rrule;
  }

  @Field(() => DateTimeScalar, { description: 'When the first one begins.' })
  get start(): string {
    return this.#schedule.start;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first one ends; null when not known.' })
  get end(): string | null {
    return this.#schedule.end;
  }

  @Field(() => String, { description: 'The IANA time zone on whose clock it comes again: "Europe/Warsaw".' })
  get timezone(): string {
    return this.#schedule.timezone;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it holds.' })
  get validFrom(): string | null {
    return this.#schedule.validFrom;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds.' })
  get validTo(): string | null {
    return this.#schedule.validTo;
  }

  @Field(() => Boolean, { description: 'An exception: closed at this time, whatever else says open.' })
  get closed(): boolean {
    return this.#schedule.closed;
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it pauses on public holidays. Null: not said; a recurring time in Poland is then taken to pause, unless it is open around the clock.',
  })
  get closedOnPublicHolidays(): boolean | null {
    return this.#schedule.closedOnPublicHolidays ?? null;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What its owner adds.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#schedule.note, locale);
  }
}
