import type { LocationRecord, ServiceRecord } from '@drogowskaz/directory';
import { sameJson } from '../../../values/same-json.ts';

/**
 * The places whose approved state a newly approved record sets: new ones, and those that this service's author changed. A copy that
 * merely lagged behind another service's change of the same place does not bring the old state back.
 */
export const placeChanges = (
  previous: ServiceRecord | null,
  record: ServiceRecord,
  approved: (id: string) => LocationRecord | undefined,
): LocationRecord[] => {
  const before = new Map((previous?.locations ?? []).map(({ location }) => [location.id, location]));
  return record.locations
    .map(({ location }) => location)
    .filter((location) => {
      const known = approved(location.id);
      if (!known) return true;
      const own = before.get(location.id);
      return !sameJson(known, location) && !(own && sameJson(own, location));
    });
};
