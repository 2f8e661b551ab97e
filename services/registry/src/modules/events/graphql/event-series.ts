import { eventDates, type PublicEvent, pausedStarts } from '@drogowskaz/directory';
import { DateScalar, DateTimeScalar, LocaleArg, LocalizedText, localizedText, PageInfo, pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { EventFacts } from './event-facts.ts';
import { EventObject } from './event-object.ts';

const DAY = 86_400_000;
/** How far dates are looked for: who comes once a year is among them. */
const HORIZON_DAYS = 400;
/** For calendars that keep what is over. */
const BACK_DAYS = 31;

@ObjectType('CancelledDate', { description: 'A day on which a series does not take place.', simpleResolvers: true })
export class CancelledDate {
  readonly #cancelled: PublicEvent['cancelledDates'][number];

  constructor(cancelled: PublicEvent['cancelledDates'][number]) {
    this.#cancelled = cancelled;
  }

  @Field(() => DateScalar, { description: 'The day, on the clock of the series.' })
  get date(): string {
    return this.#cancelled.date;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'Why.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#cancelled.note, locale);
  }
}

@ObjectType('ExtraDate', { description: 'A date beside the rule of a series.', simpleResolvers: true })
export class ExtraDate {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  readonly start: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null when not known.' })
  readonly end: string | null;

  constructor({ start, end }: PublicEvent['extraDates'][number]) {
    this.start = start;
    this.end = end ?? null;
  }
}

@ObjectType('EventSeries', {
  description:
    'An event with all its dates: a single one, or a series by a rule of RFC 5545 with its exceptions. What a calendar is made of.',
  simpleResolvers: true,
})
export class EventSeriesObject extends EventFacts {
  constructor(event: PublicEvent) {
    super(event);
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.event.id;
  }

  @Field(() => String, { nullable: true, description: 'How it comes again: "FREQ=WEEKLY;BYDAY=TH". Null: not by a rule.' })
  get rrule(): string | null {
    return this.event.rrule ?? null;
  }

  @Field(() => DateTimeScalar, { description: 'When the first date begins.' })
  get start(): string {
    return this.event.start;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first date ends; null when not known.' })
  get end(): string | null {
    return this.event.end ?? null;
  }

  @Field(() => String, { description: 'The IANA time zone on whose clock it comes again.' })
  get timezone(): string {
    return this.event.timezone;
  }

  @Field(() => Boolean, { description: 'Whether all of it has been called off.' })
  get cancelled(): boolean {
    return this.event.cancelled;
  }

  @Field(() => [CancelledDate], { description: 'Days on which it does not take place; a calendar shows them as cancelled.' })
  get cancelledDates(): CancelledDate[] {
    return this.event.cancelledDates.map((cancelled) => new CancelledDate(cancelled));
  }

  @Field(() => [ExtraDate], { description: 'Dates beside the rule.' })
  get extraDates(): ExtraDate[] {
    return this.event.extraDates.map((extra) => new ExtraDate(extra));
  }

  @Field(() => [DateTimeScalar], {
    description: 'Dates of the rule that fall out as they are public holidays, from a month ago for thirteen months: EXDATE of a calendar.',
  })
  pausedDates(@Ctx() { clock }: RegistryContext): Date[] {
    const now = clock.now().getTime();
    return pausedStarts(this.event, { from: new Date(now - BACK_DAYS * DAY), to: new Date(now + HORIZON_DAYS * DAY) });
  }

  @Field(() => [EventObject], { description: 'Its next dates, the cancelled ones among them, within thirteen months.' })
  dates(
    @Ctx() { clock }: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100.' }) first: number,
  ): EventObject[] {
    const from = clock.now();
    const found = eventDates(this.event, { from, to: new Date(from.getTime() + HORIZON_DAYS * DAY) });
    return found.slice(0, pageSize(first)).map((date) => new EventObject({ ...date, event: this.event }));
  }

  @Field(() => DateTimeScalar, { description: 'When what the public reads last changed.' })
  get updatedAt(): string {
    return this.event.updatedAt;
  }
}

@ObjectType('EventSeriesConnection', { description: 'A page of series.', simpleResolvers: true })
export class EventSeriesConnection {
  @Field(() => [EventSeriesObject], { description: 'In no order that means anything.' })
  readonly nodes: EventSeriesObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(events: readonly PublicEvent[], pageInfo: PageInfo) {
    this.nodes = events.map((event) => new EventSeriesObject(event));
    this.pageInfo = pageInfo;
  }
}
