import { DateScalar, pageSize } from '@drogowskaz/directory/graphql';
import { badUserInput, isUuid } from '@drogowskaz/platform';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { managedPostingPage, PostingStateEnum } from '../../postings/graphql/index.ts';
import { findPosting, type PostingState, savePosting, withdrawPosting } from '../../postings/index.ts';
import { cancelEvent } from '../cancel-event.ts';
import { eventKind } from '../event-kind.ts';
import { compare, findEvent, findEventDates, findEventSeries, position } from '../find-events.ts';
import { writeEvent } from '../rules/write-event.ts';
import { EventFilterArguments, EventsArguments, eventFilter, eventWindow } from './event-arguments.ts';
import { EventInput } from './event-input.ts';
import { EventConnection } from './event-object.ts';
import { EventSeriesConnection, EventSeriesObject } from './event-series.ts';
import { EventPayload, ManagedEvent, ManagedEventConnection } from './managed-event.ts';

const eventId = () => Arg('id', () => ID, { description: 'UUID of the event.' });

const requireUuids = ({ provider, service }: EventFilterArguments): void => {
  for (const [name, id] of Object.entries({ provider, service }))
    if (id != null && !isUuid(id)) throw badUserInput(`"${name}" must be a UUID; take it from the "id" of what you mean.`);
};

const dateCursors = cursorsOf('events');
const seriesCursors = cursorsOf('eventCalendar', /^$/);

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    nullable: true,
    description:
      'What takes place, date by date, the soonest first. Series are worked out to single dates, public holidays and exceptions included; what was called off is among them.',
  })
  async events(
    @Ctx() { publicTables, clock }: RegistryContext,
    @Args(() => EventsArguments) asked: EventsArguments,
  ): Promise<EventConnection> {
    requireUuids(asked);
    const limit = pageSize(asked.first);
    const cursor = dateCursors.read(asked.after);
    const dates = await findEventDates(publicTables, eventFilter(asked), eventWindow(asked, clock.now()));
    const later = cursor ? dates.filter((date) => compare(position(date), { startsAt: new Date(cursor.key), id: cursor.id }) > 0) : dates;
    const page = later.slice(0, limit);
    const last = page.at(-1);
    return new EventConnection(
      page,
      dateCursors.pageInfo(later.length > limit, last && { key: last.startsAt.toISOString(), id: last.event.id }),
    );
  }

  @Query(() => EventSeriesObject, { nullable: true, description: 'An event with all its dates; null when there is none.' })
  async eventSeries(@Ctx() { publicTables }: RegistryContext, @eventId() id: string): Promise<EventSeriesObject | null> {
    const event = await findEvent(publicTables, id);
    return event && new EventSeriesObject(event);
  }

  @Query(() => EventSeriesConnection, {
    nullable: true,
    description: 'Events as series with their rules and exceptions, for calendars: those that are not over for longer than a month.',
  })
  async eventCalendar(
    @Ctx() { publicTables, clock }: RegistryContext,
    @Args(() => EventFilterArguments) asked: EventFilterArguments,
  ): Promise<EventSeriesConnection> {
    requireUuids(asked);
    const limit = pageSize(asked.first);
    const after = seriesCursors.read(asked.after)?.id ?? null;
    const notBefore = new Date(clock.now().getTime() - 31 * 86_400_000);
    const found = await findEventSeries(publicTables, eventFilter(asked), { notBefore, first: limit + 1, after });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return new EventSeriesConnection(page, seriesCursors.pageInfo(found.length > limit, last && { key: '', id: last.id }));
  }

  @Query(() => ManagedEventConnection, {
    nullable: true,
    description: 'The events that you write or answer for, drafts among them, the last changed first.',
  })
  async managedEvents(
    @Ctx() context: RegistryContext,
    @Arg('state', () => PostingStateEnum, { nullable: true, description: 'Only these.' }) state: PostingState | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<ManagedEventConnection> {
    const { totalCount, postings, pageInfo } = await managedPostingPage(context, 'EVENT', { state, first, after });
    return new ManagedEventConnection(totalCount, postings, pageInfo);
  }

  @Query(() => ManagedEvent, {
    nullable: true,
    description: 'An event with its newest version, for those who write it or answer for it; null for everybody else.',
  })
  async managedEvent(@Ctx() { transact }: RegistryContext, @eventId() id: string): Promise<ManagedEvent | null> {
    const posting = await transact((transaction) => findPosting(transaction, 'EVENT', id));
    return posting && new ManagedEvent(posting);
  }

  @Mutation(() => EventPayload, {
    description:
      'Writes an event or a series, a new one without `id`. Public at once for municipal staff and trusted providers; else it waits for a moderator. CONFLICT, with `currentVersion`, when somebody was faster.',
  })
  async saveEvent(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => EventInput, { description: 'What to write.' }) input: EventInput,
    @Arg('id', () => ID, { nullable: true, description: 'UUID of the event; left out: a new one.' }) id: string | null | undefined,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; needed with `id`.' })
    expectedVersion: number | null | undefined,
    @Arg('submit', () => Boolean, { defaultValue: true, description: 'false: it stays a draft, and what is public stays as it is.' })
    submit: boolean,
    @Arg('key', () => String, {
      nullable: true,
      description: 'A UUID of your own for a new one: the same once more answers the same event.',
    })
    requestKey: string | null | undefined,
  ): Promise<EventPayload> {
    const { posting, userErrors } = await transact((transaction) =>
      savePosting(transaction, eventKind, {
        id: id ?? null,
        expectedVersion: expectedVersion ?? null,
        provider: input.provider ?? null,
        requestKey: requestKey ?? null,
        locale: input.locale,
        submit,
        write: (before) => writeEvent(before, input),
      }),
    );
    return new EventPayload(posting, userErrors);
  }

  @Mutation(() => EventPayload, {
    description: 'Calls an event off, or one date of a series. At once; it stays in sight as cancelled, so that nobody goes there.',
  })
  async cancelEvent(
    @Ctx() { transact }: RegistryContext,
    @eventId() id: string,
    @Arg('date', () => DateScalar, { nullable: true, description: 'Only the date on this day, on its own clock; left out: all of it.' })
    date: string | null | undefined,
  ): Promise<EventPayload> {
    const { posting, userErrors } = await transact((transaction) => cancelEvent(transaction, id, date ?? null));
    return new EventPayload(posting, userErrors);
  }

  @Mutation(() => EventPayload, {
    description: 'Takes an event away for good, as one that should never have stood there. For what does not take place: `cancelEvent`.',
  })
  async withdrawEvent(@Ctx() { transact }: RegistryContext, @eventId() id: string): Promise<EventPayload> {
    const { posting, userErrors } = await transact((transaction) => withdrawPosting(transaction, eventKind, id));
    return new EventPayload(posting, userErrors);
  }
}
