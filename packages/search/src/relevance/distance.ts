const EARTH_RADIUS = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine). */
export const distanceBetween = (latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number => {
  const half =
    Math.sin(radians(otherLatitude - latitude) / 2) ** 2 +
    Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * Math.sin(radians(otherLongitude - longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
};

/** To the nearest of the places; null when there is none. */
export const nearest = (from: { latitude: number; longitude: number }, places: readonly (readonly [number, number])[]): number | null => {
  let least: number | null = null;
  for (const [latitude, longitude] of places) {
    const distance = distanceBetween(from.latitude, from.longitude, latitude, longitude);
    if (least === null || distance < least) least = distance;
  }
  return least;
};
