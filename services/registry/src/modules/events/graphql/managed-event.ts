import type { EventRecord } from '@drogowskaz/directory';
import { DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, PageInfo, UrlScalar } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ManagedPosting } from '../../postings/graphql/index.ts';
import type { PostingEntity } from '../../postings/index.ts';
import { CostInput } from '../../services/graphql/index.ts';
import { CancelledDateInput, DateRangeInput, EventPlaceInput } from './event-input.ts';

const original = (texts: EventRecord['priceNote']): string | null => texts.find(({ state }) => state === 'ORIGINAL')?.value ?? null;
const moment = (written: string | undefined): Date | null => (written === undefined ? null : new Date(written));

@ObjectType('ManagedEvent', {
  description: 'An event with its newest version, for those who write it or answer for it: field by field what EventInput takes.',
  simpleResolvers: true,
})
export class ManagedEvent extends ManagedPosting {
  get #record(): EventRecord {
    return this.posting.record as EventRecord;
  }

  @Field(() => DateTimeScalar, { description: 'When it, or its first date, begins.' })
  get start(): string {
    return this.#record.start;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it, or its first date, ends.' })
  get end(): string | null {
    return this.#record.end ?? null;
  }

  @Field(() => String, { description: 'The IANA time zone of its clock.' })
  get timezone(): string {
    return this.#record.timezone;
  }

  @Field(() => String, { nullable: true, description: 'How it comes again.' })
  get rrule(): string | null {
    return this.#record.rrule ?? null;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether a series pauses on public holidays; null: nothing is said.' })
  get pausesOnHolidays(): boolean | null {
    return this.#record.pausesOnHolidays ?? null;
  }

  @Field(() => [CancelledDateInput], { description: 'Days on which it does not take place.' })
  get cancelledDates(): CancelledDateInput[] {
    return this.#record.cancelledDates.map(({ date, note }) => ({ date, note: original(note) }));
  }

  @Field(() => [DateRangeInput], { description: 'Dates beside the rule.' })
  get extraDates(): DateRangeInput[] {
    return this.#record.extraDates.map(({ start, end }) => ({ start: new Date(start), end: moment(end) }));
  }

  @Field(() => Boolean, { description: 'Whether all of it is called off.' })
  get cancelled(): boolean {
    return this.#record.cancelled;
  }

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'The municipality that it is in.' })
  get municipality(): string | null {
    return this.#record.municipality ?? null;
  }

  @Field(() => EventPlaceInput, { nullable: true, description: 'Where people meet, also when it is hidden.' })
  get place(): EventPlaceInput | null {
    const { place } = this.#record;
    if (!place) return null;
    return {
      name: place.name,
      street: place.street ?? null,
      postalCode: place.postalCode ?? null,
      city: place.city ?? null,
      latitude: place.latitude ?? null,
      longitude: place.longitude ?? null,
      hidden: place.hidden,
      wheelchairAccessible: place.wheelchairAccessible ?? null,
    };
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one takes part over the internet.' })
  get onlineUrl(): string | null {
    return this.#record.onlineUrl ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one puts one’s name down.' })
  get registrationUrl(): string | null {
    return this.#record.registrationUrl ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its page.' })
  get url(): string | null {
    return this.#record.url ?? null;
  }

  @Field(() => [ID], { description: 'Categories.' })
  get categories(): string[] {
    return this.#record.categories;
  }

  @Field(() => [ID], { description: 'For whom it is.' })
  get audiences(): string[] {
    return this.#record.audiences;
  }

  @Field(() => [LocaleScalar], { description: 'The languages that are spoken there.' })
  get languages(): string[] {
    return this.#record.languages;
  }

  @Field(() => CostInput, { nullable: true, description: 'What it costs; null: not known.' })
  get cost(): CostInput | null {
    const { free, price, currency, priceNote } = this.#record;
    if (free === undefined && price === undefined && priceNote.length === 0) return null;
    return { free: free ?? null, amount: price ?? null, currency: currency ?? null, note: original(priceNote) };
  }

  @Field(() => ID, { nullable: true, description: 'The service that it belongs to.' })
  get service(): string | null {
    return this.#record.service ?? null;
  }
}

@ObjectType('ManagedEventConnection', { description: 'A page of events with their drafts.', simpleResolvers: true })
export class ManagedEventConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedEvent], { description: 'The last changed first.' })
  readonly nodes: ManagedEvent[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, postings: readonly PostingEntity[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = postings.map((posting) => new ManagedEvent(posting));
    this.pageInfo = pageInfo;
  }
}

@ObjectType('EventPayload', { description: 'An event as it stands after the mutation, or why nothing was written.', simpleResolvers: true })
export class EventPayload {
  @Field(() => ManagedEvent, { nullable: true, description: 'Null when there are user errors.' })
  readonly event: ManagedEvent | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(posting: PostingEntity | null, userErrors: readonly UserError[]) {
    this.event = posting && new ManagedEvent(posting);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
