const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

export type Point = readonly [latitude: number, longitude: number];

/** Great-circle distance (haversine). */
export const metresBetween = ([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number => {
  const half =
    Math.sin(((otherLatitude - latitude) * RADIANS) / 2) ** 2 +
    Math.cos(latitude * RADIANS) * Math.cos(otherLatitude * RADIANS) * Math.sin(((otherLongitude - longitude) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
};
