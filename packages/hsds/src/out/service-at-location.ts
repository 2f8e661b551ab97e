import type { HsdsServiceAtLocation } from '../objects/index.ts';
import { alone } from './organization.ts';
import type { Writer, Written } from './writer.ts';

/** The service at a place, with the ids that it joins: readers of lists have nothing else. */
export const serviceAtLocationOut = (serviceId: string, written: Written, writer: Writer): Written =>
  writer.object('service_at_location', { ...written, service_id: serviceId, location_id: (written.location as { id: string }).id });

/** One of a service's places as the API gives it: the place whole, and the service without its places. */
export const serviceAtLocationOf = (id: string, service: Written, writer: Writer): (HsdsServiceAtLocation & Written) | null => {
  const { service_at_locations: places = [], ...rest } = service as { service_at_locations?: Written[] };
  const place = places.find((each) => each.id === id);
  return place ? withService(place, rest, writer) : null;
};

/** As lists have it: the place, the service with organization and program, and nothing that can be there several times. */
export const serviceAtLocationInList = (
  id: string,
  service: Written,
  inList: Written,
  writer: Writer,
): (HsdsServiceAtLocation & Written) | null => {
  const { service_at_locations: places = [] } = service as { service_at_locations?: Written[] };
  const place = places.find((each) => each.id === id);
  if (!place) return null;
  return withService({ ...alone(place, 'service_at_location'), location: alone(place.location as Written, 'location') }, inList, writer);
};

const withService = (place: Written, service: Written, writer: Writer): HsdsServiceAtLocation & Written =>
  writer.object('service_at_location', { ...place, service }) as HsdsServiceAtLocation & Written;
