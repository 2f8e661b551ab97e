import { fill } from '@drogowskaz/page-kit';
import { geoMercator } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { usePortal } from '../../frame/view.ts';
import type { MunicipalityGaps } from '../operations.ts';
import { coverageTexts } from '../texts/coverage-texts.ts';
import { fillOf, Patterns } from './patterns.tsx';

const WIDTH = 520;
const HEIGHT = 420;
const ID = 'map';
/** Metres of a step north or south when there is only one place to show. */
const ALONE = 0.05;

/** The share of gaps that concern people whom no law entitles, as a pattern. */
const patternOf = ({ gaps, gapsWithoutUsable }: MunicipalityGaps) => {
  if (gaps === 0) return 'none';
  const share = gapsWithoutUsable / gaps;
  return share > 0.9 ? 'solid' : share > 0.5 ? 'stripes' : 'dots';
};

interface Drawn {
  place: MunicipalityGaps;
  x: number;
  y: number;
  size: number;
}

/** Below the circle, or above it where another circle lies below. */
const nameBeside = ({ x, y, size }: Drawn, all: readonly Drawn[]): number => {
  const isCovered = all.some((other) => other.y > y && other.y - other.size < y + size + 22 && Math.abs(other.x - x) < other.size + 40);
  return isCovered ? y - size - 6 : y + size + 15;
};

/** Municipalities at their seats; how large and how full a circle is, is said in its title, too, and in the table below. */
export const GapMap = ({ places }: { places: readonly MunicipalityGaps[] }) => {
  const { map } = coverageTexts(usePortal().locale);
  const coordinates = places.flatMap(({ municipality: { longitude, latitude } }): [number, number][] =>
    places.length > 1
      ? [[longitude, latitude]]
      : [
          [longitude - ALONE, latitude - ALONE],
          [longitude + ALONE, latitude + ALONE],
        ],
  );
  const projection = geoMercator().fitExtent(
    [
      [70, 40],
      [WIDTH - 70, HEIGHT - 60],
    ],
    { type: 'MultiPoint', coordinates },
  );
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...places.map(({ gaps }) => gaps))])
    .range([13, 21]);
  const drawn = places.map((place): Drawn => {
    const [x, y] = projection([place.municipality.longitude, place.municipality.latitude]) ?? [0, 0];
    return { place, x, y, size: radius(place.gaps) };
  });
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${ID}-title ${ID}-text`}>
      <title id={`${ID}-title`}>{map.title}</title>
      <desc id={`${ID}-text`}>
        {places
          .map(({ municipality: { name }, gaps, gapsWithoutUsable }) => fill(map.description, { name, gaps, forAll: gapsWithoutUsable }))
          .join(' ')}
      </desc>
      <Patterns of={ID} />
      {drawn.map(({ place, x, y, size }) => (
        <g key={place.municipality.code} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <circle r={size.toFixed(1)} {...fillOf(ID, patternOf(place))} />
          <circle r="11" class="plate" />
          <text class="number" y="4.5">
            {place.gaps}
          </text>
        </g>
      ))}
      {drawn.map((one) => (
        <text key={one.place.municipality.code} class="name" x={one.x.toFixed(1)} y={nameBeside(one, drawn).toFixed(1)}>
          {one.place.municipality.name}
        </text>
      ))}
    </svg>
  );
};

/** The map in numbers. */
export const GapNumbers = ({ places }: { places: readonly MunicipalityGaps[] }) => {
  const { map } = coverageTexts(usePortal().locale);
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{map.municipality}</th>
          <th scope="col">{map.gaps}</th>
          <th scope="col">{map.forAll}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ municipality, gaps, gapsWithoutUsable }) => (
          <tr key={municipality.code}>
            <th scope="row">{municipality.name}</th>
            <td>{gaps}</td>
            <td>{gapsWithoutUsable}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
