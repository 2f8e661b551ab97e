export interface BusStop {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

const METRES_OF_A_DEGREE = 111_320;
const WALK_METRES = 1_500;
/** Streets are no straight lines. */
const DETOUR = 4 / 3;

/** Made up: a grid over Płock, a stop each 600 metres or so. A real transport department has its GTFS feed here. */
const stops: readonly BusStop[] = Array.from({ length: 144 }, (_, index): BusStop => {
  const [row, column] = [Math.floor(index / 12), index % 12];
  return {
    id: `P${String(index + 1).padStart(3, '0')}`,
    name: `Example stop ${index + 1}`,
    lines: [`${row + 1}`, `${column + 20}`],
    latitude: 52.515 + row * 0.0055,
    longitude: 19.64 + column * 0.009,
  };
});

const metresBetween = (latitude: number, longitude: number, stop: BusStop): number =>
  Math.hypot(
    (stop.latitude - latitude) * METRES_OF_A_DEGREE,
    (stop.longitude - longitude) * METRES_OF_A_DEGREE * Math.cos((latitude * Math.PI) / 180),
  ) * DETOUR;

/** Stops within a walk, the nearest first. */
export const stopsNear = (latitude: number, longitude: number, first: number): (BusStop & { metres: number })[] =>
  stops
    .map((stop) => ({ ...stop, metres: Math.round(metresBetween(latitude, longitude, stop)) }))
    .filter(({ metres }) => metres <= WALK_METRES)
    .sort((one, other) => one.metres - other.metres)
    .slice(0, Math.min(Math.max(first, 1), 10));

/** Płock's; nobody has told of other municipalities. */
export const linesIn = (code: string): string[] | null =>
  code.startsWith('146201') ? [...new Set(stops.flatMap(({ lines }) => lines))].sort((one, other) => Number(one) - Number(other)) : null;
