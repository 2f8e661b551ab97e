import type { RepairRule } from './rules.ts';

export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** Of this hub's country, with a margin: what lies here when swapped, and not as it stands, was swapped. */
const isNear = ({ latitude, longitude }: Coordinates): boolean => latitude >= 48 && latitude <= 56 && longitude >= 13 && longitude <= 25;
const isOnEarth = ({ latitude, longitude }: Coordinates): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** What two numbers say of a place, and by which rule they were changed. Null: nothing. `isHere`: its addresses are in this hub's country, and no other place is theirs. */
export const readCoordinates = (
  latitude: number | undefined,
  longitude: number | undefined,
  isHere = false,
): { place: Coordinates | null; rule: RepairRule | null } => {
  if (latitude === undefined && longitude === undefined) return { place: null, rule: null };
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return { place: null, rule: 'coordinates-dropped' };
  const written = { latitude, longitude };
  const swapped = { latitude: longitude, longitude: latitude };
  if (isNear(written)) return { place: written, rule: null };
  if (isNear(swapped)) return { place: swapped, rule: 'coordinates-swapped' };
  if (isHere) return { place: null, rule: 'coordinates-dropped' };
  if (isOnEarth(written)) return { place: written, rule: null };
  return isOnEarth(swapped) ? { place: swapped, rule: 'coordinates-swapped' } : { place: null, rule: 'coordinates-dropped' };
};
