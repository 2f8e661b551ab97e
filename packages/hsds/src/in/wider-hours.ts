/** Where a service has no hours of its own at a place, those of the service, else of the place, are shown. */
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import { isClosing } from './schedule.ts';
import type { ProviderImport } from './types.ts';

type ServiceImport = ProviderImport['services'][number];
export interface MadeService {
  node: Node;
  made: ServiceImport;
}

const REASON =
  'Hours of the same service that nobody can read (narrower ones, or when it is closed) stand beside it; it may be closed then: nothing is promised.';

/** Rows that say when it is open, or try to. */
const openingRows = (node: Node): Node[] =>
  node
    .list('schedules')
    .filter((row) => row.repeats === null && isClosing(row) === false)
    .filter(({ values }) => [values.opens_at, values.notes, values.description].some((said) => said !== undefined));

/** Whether somewhere in a row it is said when it is closed, and nobody could read it. */
const hidesClosing = (node: Node): boolean =>
  node.list('schedules').some((row) => row.repeats === null && row.refusedAs !== null && isClosing(row) !== false);

/** What would stand for hours that a service has there, and that nobody could read, is refused with them: it may be wider. */
export const withoutWiderHours = (reading: Reading, services: readonly MadeService[]): ServiceImport[] => {
  const wider = new Set(services.flatMap(({ node }) => node.list('service_at_locations').flatMap((at) => widerThanRead(node, at))));
  if (wider.size === 0) return services.map(({ made }) => made);
  for (const row of [...wider].flatMap(openingRows)) if (row.kept) reading.refuse(row, 'INVALID', REASON);
  const ids = new Set([...wider].flatMap((node) => reading.once<{ id: string }[]>(node, () => null)?.map(({ id }) => id) ?? []));
  const at = (place: ServiceImport['locations'][number]): ServiceImport['locations'][number] => ({
    ...place,
    schedules: ids.has(place.id) ? closedOf(place.schedules) : place.schedules,
    location: ids.has(place.location.id) ? { ...place.location, schedules: closedOf(place.location.schedules) } : place.location,
  });
  return services.map(({ node, made }) => ({
    ...made,
    schedules: wider.has(node) ? closedOf(made.schedules) : made.schedules,
    locations: made.locations.map(at),
  }));
};

const widerThanRead = (service: Node, at: Node): Node[] => {
  const place = at.one('location')?.meant;
  if (!at.kept || place === undefined) return [];
  const levels = [at, service, place];
  const own = levels.findIndex((level) => openingRows(level).length > 0);
  const isRead = own < 0 || openingRows(levels[own] ?? at).some(({ kept }) => kept);
  const doubtful = levels.some(hidesClosing) ? levels : isRead ? [] : levels.slice(own + 1);
  return doubtful.filter((level) => openingRows(level).some(({ kept }) => kept));
};

const closedOf = <Schedule extends { closed: boolean }>(schedules: readonly Schedule[]): Schedule[] =>
  schedules.filter(({ closed }) => closed);
