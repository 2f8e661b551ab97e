import { DateScalar, DateTimeScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import type { WrittenLocation, WrittenSchedule } from '../rules/written-service.ts';

@ObjectType('ScheduleFields', { description: 'A time that comes once or by a rule, as its author writes it.', simpleResolvers: true })
@InputType('ScheduleInput', { description: 'A time that comes once or by a rule. Start and end are those of its first occurrence.' })
export class ScheduleInput implements WrittenSchedule {
  @Field(() => String, {
    nullable: true,
    description: 'RFC 5545, whole days only: "FREQ=WEEKLY;BYDAY=MO,TU". Left out: once.',
  })
  rrule?: string | null;

  @Field(() => DateTimeScalar, { description: 'When the first one begins.' })
  start!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first one ends. 23:59 counts as midnight. Left out: not known.' })
  end?: Date | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone; "Europe/Warsaw" when left out.' })
  timezone?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it holds.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds.' })
  validTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: an exception, closed at this time; without an end for the whole day.' })
  closed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a recurring time pauses on public holidays. Left out: it does in Poland, unless it is open around the clock.',
  })
  closedOnPublicHolidays?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What people should know about it.' })
  note?: string | null;
}

@ObjectType('LocationFields', { description: 'A place where a service is given, as its author writes it.', simpleResolvers: true })
@InputType('LocationInput', { description: 'A place where the service is given. Left out: as it was. Null: not known.' })
export class LocationInput implements WrittenLocation {
  @Field(() => ID, {
    nullable: true,
    description: 'A place that this provider has already. Left out: the one with this name, street and town, else a new one.',
  })
  id?: string | null;

  @Field(() => String, { description: 'What it is called. Of a hidden place the name is public too: choose one that does not lead there.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, { description: 'Town or village.' })
  city!: string;

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'The municipality that it lies in.' })
  municipality?: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS84; together with the longitude.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS84; together with the latitude.' })
  longitude?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: nobody but you and your moderators sees address, coordinates and municipality (shelters). Only false shows them again.',
  })
  hidden?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one can get in and around in a wheelchair.' })
  wheelchairAccessible?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one must make an appointment.' })
  byAppointment?: boolean | null;

  @Field(() => [ScheduleInput], { nullable: true, description: 'When the service is given there.' })
  schedules?: ScheduleInput[] | null;
}
