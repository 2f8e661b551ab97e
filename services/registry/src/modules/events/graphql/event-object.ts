import { DateScalar, DateTimeScalar, LocaleArg, LocalizedText, localizedText, PageInfo } from '@drogowskaz/directory/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import type { DatedEvent } from '../find-events.ts';
import { EventFacts } from './event-facts.ts';

/** "20261203T160000Z": with the series' id it names one date for as long as it begins then. */
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d{3}/g, '');

@ObjectType('Event', {
  description: 'One date of an event. A series has many, each by itself; what was called off is among them and says so.',
  simpleResolvers: true,
})
export class EventObject extends EventFacts {
  readonly #date: DatedEvent;

  constructor(date: DatedEvent) {
    super(date.event);
    this.#date = date;
  }

  @Field(() => ID, { description: 'Of this date: the id of its series and when it begins.' })
  get id(): string {
    return `${this.#date.event.id}_${stamp(this.#date.startsAt)}`;
  }

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  get startsAt(): Date {
    return this.#date.startsAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null when not known.' })
  get endsAt(): Date | null {
    return this.#date.endsAt;
  }

  @Field(() => DateScalar, { description: 'The day on which it begins, on its own clock: what `cancelEvent` takes.' })
  get day(): string {
    return this.#date.day;
  }

  @Field(() => Boolean, { description: 'Whether it has been called off: show it so, for somebody may have it in her calendar.' })
  get cancelled(): boolean {
    return this.#date.cancelled;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'Why it was called off.' })
  cancellationNote(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#date.note, locale);
  }

  @Field(() => Boolean, { description: 'Whether it is one of a series.' })
  get recurring(): boolean {
    const { rrule, extraDates } = this.#date.event;
    return rrule !== undefined || extraDates.length > 0;
  }
}

@ObjectType('EventConnection', { description: 'A page of dates, in order.', simpleResolvers: true })
export class EventConnection {
  @Field(() => [EventObject], { description: 'The soonest first.' })
  readonly nodes: EventObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(dates: readonly DatedEvent[], pageInfo: PageInfo) {
    this.nodes = dates.map((date) => new EventObject(date));
    this.pageInfo = pageInfo;
  }
}
