/** The calendars of all demonstration services, as programs read them, beside what the hub says is open. */
import { openSpans, type PublicSchedule, type Span } from '@drogowskaz/directory';
import { askGraphql, shownByPrograms } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationHub, startDemonstrationHub } from './demonstration-hub.ts';
import { demonstrationServices } from './directory-calls.ts';

const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;

interface Hours {
  schedules: PublicSchedule[];
}
interface Service {
  id: string;
  locations: { id: string; address: object | null; openingHours: Hours }[];
  openingHours: Hours | null;
}
interface Calendar {
  service: Service;
  text: string;
  shown: (Span & { uid: string })[];
}

const HOURS = 'schedules { rrule start end timezone validFrom validTo closed closedOnPublicHolidays }';
const all = `query All($after: String, $filter: ServiceFilter) {
  searchServices(first: 50, after: $after, filter: $filter) {
    nodes { id locations { id address { city } openingHours { ${HOURS} } } openingHours { ${HOURS} } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ids =
  'query Open($after: String, $filter: ServiceFilter) { searchServices(first: 100, after: $after, filter: $filter) { nodes { id } pageInfo { hasNextPage endCursor } } }';

describe('the calendar of each service of the demonstration directory', () => {
  let hub: DemonstrationHub;
  /** The first of the half hours: on the hour. */
  let from: number;
  let until: number;
  let calendars: Calendar[];

  const pagesOf = async <Node>(query: string, filter: object = {}): Promise<Node[]> => {
    const nodes: Node[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data, errors } = await askGraphql(hub.graphql, { query, variables: { after, filter } });
      expect(errors).toEqual([]);
      const page = data.searchServices as { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      nodes.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    return nodes;
  };

  beforeAll(async () => {
    hub = await startDemonstrationHub();
    from = Math.ceil(Date.now() / HALF_HOUR) * HALF_HOUR;
    until = from + 60 * DAY;
    calendars = [];
    for (const service of await pagesOf<Service>(all)) {
      const answer = await fetch(`${hub.url}/service/${service.id}/calendar.ics`);
      expect([service.id, answer.status]).toEqual([service.id, 200]);
      const text = await answer.text();
      const shown = shownByPrograms(text, new Date(until).toISOString()).map(({ uid, at, until: end }) => ({
        ...{ uid, from: Date.parse(at), to: Date.parse(end) },
      }));
      calendars.push({ service, text, shown });
    }
  }, 240_000);
  afterAll(() => hub?.stop(), 60_000);

  const covers = (spans: readonly Span[], moment: number): boolean => spans.some((span) => span.from <= moment && moment < span.to);
  /** What is not the service's own is an event, and stands in for an opening. */
  const eventsOf = ({ service, shown }: Calendar) => shown.filter(({ uid }) => !uid.startsWith(service.id));

  it('shows each place open in the half hours of sixty days in which the hub says so, and in no other', () => {
    expect(calendars).toHaveLength(demonstrationServices);
    const moments = Array.from({ length: 60 * 48 }, (_, at) => from + at * HALF_HOUR);
    const differing: string[] = [];
    let open = 0;
    for (const calendar of calendars) {
      const { service, shown } = calendar;
      const events = eventsOf(calendar);
      const places = [
        ...service.locations.map(({ id, openingHours }) => ({ prefix: `${service.id}-${id}-`, ...openingHours })),
        ...[service.openingHours ?? []].flat().map((hours) => ({ prefix: service.id, ...hours })),
      ];
      for (const { prefix, schedules } of places) {
        const others = places.filter((place) => place.prefix.length > prefix.length);
        const here = shown.filter(({ uid }) => uid.startsWith(prefix) && !others.some((other) => uid.startsWith(other.prefix)));
        const spans = openSpans(schedules, { from, to: until });
        for (const moment of moments) {
          const said = covers(spans, moment);
          if (said) open += 1;
          const found = covers(here, moment) || (said && covers(events, moment));
          if (said !== found) differing.push(`${prefix} ${new Date(moment).toISOString()} ${said ? 'open' : 'closed'}`);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(open).toBeGreaterThan(10_000);
  });

  it('agrees with what is found when somebody asks what is open at a moment', async () => {
    for (const hours of [0, 3, 31.5, 60, 99, 250.5, 333, 420, 600]) {
      const moment = from + hours * 2 * HALF_HOUR;
      const found = await pagesOf<{ id: string }>(ids, { openAt: new Date(moment).toISOString() });
      const shown = calendars.filter((calendar) => {
        const own = calendar.shown.filter(({ uid }) => uid.startsWith(calendar.service.id));
        return covers(own, moment) || (found.some(({ id }) => id === calendar.service.id) && covers(eventsOf(calendar), moment));
      });
      expect([hours, shown.map(({ service }) => service.id).sort()]).toEqual([hours, found.map(({ id }) => id).sort()]);
    }
  });

  it('says nothing of where a hidden place is', () => {
    const hidden = calendars.filter(({ service, shown }) => shown.length > 0 && service.locations.some(({ address }) => address === null));
    expect(hidden.length).toBeGreaterThan(0);
    for (const { service, text } of hidden) {
      const entries = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT');
      for (const { id } of service.locations.filter(({ address }) => address === null)) {
        for (const entry of entries.filter((each) => each.includes(`UID:${service.id}-${id}-`)))
          expect(entry).toMatch(/\r\nLOCATION:[^\r\n]* – Adres podawany po skontaktowaniu się\.\r\n(?!.*GEO)/s);
      }
    }
  });
});
