/** Mean radius, in metres. */
export const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Great-circle distance (haversine) in metres from one place to others: what depends on the one alone is worked out once. */
export const metresFrom = (latitude: number, longitude: number): ((otherLatitude: number, otherLongitude: number) => number) => {
  const [north, east] = [latitude * RADIANS, longitude * RADIANS];
  const cosine = Math.cos(north);
  return (otherLatitude, otherLongitude) => {
    const other = otherLatitude * RADIANS;
    const half = Math.sin((other - north) / 2) ** 2 + cosine * Math.cos(other) * Math.sin((otherLongitude * RADIANS - east) / 2) ** 2;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  };
};
