import type { Position } from './question.ts';

const roughly = (degrees: number, step: number): number => Number((Math.round(degrees / step) * step).toFixed(3));

/** Rounded to a grid of some 300 metres, as the hub's own pages do it, before it leaves the device. */
export const roughPosition = ({ latitude, longitude }: Position): Position => ({
  latitude: roughly(latitude, 0.003),
  longitude: roughly(longitude, 0.005),
});
