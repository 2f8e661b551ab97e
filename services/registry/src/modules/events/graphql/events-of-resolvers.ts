import { eventDates, type PublicEvent } from '@drogowskaz/directory';
import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import { compare, position } from '../find-events.ts';
import { EventObject } from './event-object.ts';

const howMany = () => Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100.' });
const DAY = 86_400_000;
const HORIZON_DAYS = 120;

const nextDates = (events: readonly PublicEvent[], now: Date, first: number): EventObject[] => {
  const window = { from: now, to: new Date(now.getTime() + HORIZON_DAYS * DAY) };
  return events
    .flatMap((event) => eventDates(event, window).map((date) => ({ ...date, event })))
    .sort((one, other) => compare(position(one), position(other)))
    .slice(0, pageSize(first))
    .map((date) => new EventObject(date));
};

@Resolver(() => ServiceObject)
export class ServiceEventsResolver {
  @FieldResolver(() => [EventObject], { nullable: true, description: 'The next dates of its events, within some four months.' })
  async events(
    @Root() { id }: ServiceObject,
    @Ctx() { eventsOf, clock }: RegistryContext,
    @howMany() first: number,
  ): Promise<EventObject[]> {
    return nextDates(await eventsOf.service.load(id), clock.now(), first);
  }
}

@Resolver(() => ProviderObject)
export class ProviderEventsResolver {
  @FieldResolver(() => [EventObject], { nullable: true, description: 'The next dates of its events, within some four months.' })
  async events(
    @Root() { id }: ProviderObject,
    @Ctx() { eventsOf, clock }: RegistryContext,
    @howMany() first: number,
  ): Promise<EventObject[]> {
    return nextDates(await eventsOf.provider.load(id), clock.now(), first);
  }
}
