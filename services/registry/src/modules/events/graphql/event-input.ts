import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { PostingTextInput } from '../../postings/graphql/index.ts';
import { CostInput } from '../../services/graphql/index.ts';
import type { WrittenCancelledDate, WrittenDateRange, WrittenEvent, WrittenPlace } from '../rules/write-event.ts';

@ObjectType('EventPlaceFields', { description: 'Where an event is, as its author writes it.', simpleResolvers: true })
@InputType('EventPlaceInput', { description: 'Where an event is.' })
export class EventPlaceInput implements WrittenPlace {
  @Field(() => String, { description: 'What the place is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Town or village.' })
  city?: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS84.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS84.' })
  longitude?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the public must not learn where it is.' })
  hidden?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a wheelchair can enter.' })
  wheelchairAccessible?: boolean | null;
}

@ObjectType('DateRangeFields', { description: 'A date, as its author writes it.', simpleResolvers: true })
@InputType('DateRangeInput', { description: 'A date beside the rule.' })
export class DateRangeInput implements WrittenDateRange {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  start!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends.' })
  end?: Date | null;
}

@ObjectType('CancelledDateFields', { description: 'A day that falls out, as its author writes it.', simpleResolvers: true })
@InputType('CancelledDateInput', { description: 'A day on which a series does not take place.' })
export class CancelledDateInput implements WrittenCancelledDate {
  @Field(() => DateScalar, { description: 'The day, on the clock of the series.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the language of the original.' })
  note?: string | null;
}

@InputType('EventInput', {
  description: 'An event as its author writes it. In an update, what is left out stays as it is, and null makes it unknown.',
})
export class EventInput implements WrittenEvent {
  @Field(() => ID, {
    nullable: true,
    description: 'Who holds it; by default the provider of the key, for municipal staff the municipality itself.',
  })
  provider?: string | null;

  @Field(() => LocaleScalar, { description: 'The language of the texts below: the original.' })
  locale!: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters, one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'All that there is to say: Markdown, at most 20,000 characters.' })
  text?: string | null;

  @Field(() => [PostingTextInput], { nullable: true, description: 'The same in other languages; those that are left out stay.' })
  translations?: PostingTextInput[] | null;

  @Field(() => DateTimeScalar, { description: 'When it, or its first date, begins.' })
  start!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it, or its first date, ends.' })
  end?: Date | null;

  @Field(() => String, { nullable: true, description: 'The IANA time zone of its clock; "Europe/Warsaw" when never said.' })
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: 'How it comes again, RFC 5545: "FREQ=WEEKLY;BYDAY=TH". Null: once.' })
  rrule?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a series pauses on public holidays; in Poland it does when nothing is said.',
  })
  pausesOnHolidays?: boolean | null;

  @Field(() => [CancelledDateInput], { nullable: true, description: 'Days of the series on which it does not take place.' })
  cancelledDates?: CancelledDateInput[] | null;

  @Field(() => [DateRangeInput], { nullable: true, description: 'Dates beside the rule: irregular ones, and those that were moved.' })
  extraDates?: DateRangeInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether all of it is called off; `cancelEvent` does the same at once.' })
  cancelled?: boolean | null;

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'The municipality that it is in; its moderators answer for it.' })
  municipality?: string | null;

  @Field(() => EventPlaceInput, { nullable: true, description: 'Where people meet.' })
  place?: EventPlaceInput | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where one takes part over the internet.' })
  onlineUrl?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where one puts one’s name down.' })
  registrationUrl?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its page.' })
  url?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Up to three categories.' })
  categories?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'For whom it is. Empty: open to all.' })
  audiences?: string[] | null;

  @Field(() => [LocaleScalar], { nullable: true, description: 'The languages that are spoken there.' })
  languages?: string[] | null;

  @Field(() => CostInput, { nullable: true, description: 'What it costs. Null: not known.' })
  cost?: CostInput | null;

  @Field(() => ID, { nullable: true, description: 'The public service that it belongs to: one of the same provider.' })
  service?: string | null;
}
