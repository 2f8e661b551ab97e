import { metresFrom } from '@drogowskaz/directory';

/** To the nearest of the places; null when there is none. */
export const nearest = (from: { latitude: number; longitude: number }, places: readonly (readonly [number, number])[]): number | null => {
  const metres = metresFrom(from.latitude, from.longitude);
  let least: number | null = null;
  for (const [latitude, longitude] of places) {
    const distance = metres(latitude, longitude);
    if (least === null || distance < least) least = distance;
  }
  return least;
};
