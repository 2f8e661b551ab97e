import type { Position } from './search-request.ts';

/** A grid of some 300 metres: near enough to say what is near, too wide to say at which door somebody stands. */
const LATITUDE_STEP = 0.003;
const LONGITUDE_STEP = 0.005;

const onGrid = (degrees: number, step: number): number => Number((Math.round(degrees / step) * step).toFixed(3));

/** "52.546,19.706" as a script sends it, made rough once more; null for what is no place on Earth. */
export const readPosition = (text: string): Position | null => {
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = text
    .split(',')
    .map((part) => (/^-?\d{1,3}(\.\d{1,20})?$/.test(part) ? Number(part) : Number.NaN));
  if (more.length > 0 || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return null;
  return { latitude: onGrid(latitude, LATITUDE_STEP), longitude: onGrid(longitude, LONGITUDE_STEP) };
};

export const writePosition = ({ latitude, longitude }: Position): string => `${latitude},${longitude}`;
