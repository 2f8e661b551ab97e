/** One place that is written several times in an organisation, in its list and at its services, is one row with all that any of them says. */
import { idText } from './id-text.ts';
import { mergeNodes, type Node } from './node.ts';
import type { Reading } from './reading.ts';
import { isSamePlace, whatPlaceIs } from './same-thing.ts';

export const joinPlaces = (reading: Reading, organization: Node, services: readonly Node[]): void => {
  const used = new Map<string, Node[]>();
  for (const at of services.flatMap((service) => service.list('service_at_locations'))) {
    const place = at.one('location');
    const id = idText(place?.values.id);
    if (!place || id === '' || place.isWhole) continue;
    const named = used.get(id) ?? [];
    used.set(id, named);
    const first = named.find((each) => each === place.meant || isOnePlace(reading, id, each, place));
    if (first === undefined) named.push(place);
    else {
      if (place.meant !== first) mergeNodes(reading, first, place);
      at.children.location = [first];
    }
  }
  for (const place of organization.list('locations')) {
    const named = used.get(idText(place.values.id)) ?? [];
    const same = named.find((each) => isSamePlace(whatPlaceIs(each), whatPlaceIs(place))) ?? named[0];
    if (same && place.repeats === null && !named.includes(place)) mergeNodes(reading, same, place);
  }
};

/** A UUID is one place, whoever names it; any other id is only if nothing that both say differs. */
const isOnePlace = (reading: Reading, id: string, one: Node, other: Node): boolean =>
  reading.foreignId('location', id) === id.toLowerCase() || isSamePlace(whatPlaceIs(one), whatPlaceIs(other));
