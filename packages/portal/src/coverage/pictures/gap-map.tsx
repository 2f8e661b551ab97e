import { fill } from '@drogowskaz/page-kit';
import { geoMercator } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { usePortal } from '../../frame/view.ts';
import { coverageTexts } from '../texts/coverage-texts.ts';
import type { MunicipalityGaps } from './by-municipality.ts';
import { fillOf, Patterns } from './patterns.tsx';

const WIDTH = 640;
const HEIGHT = 460;
const ID = 'map';
/** Metres of a step north or south when there is only one place to show. */
const ALONE = 0.05;

/** The share of gaps that concern people whom no law entitles, as a pattern. */
const patternOf = ({ gaps, forAll }: MunicipalityGaps) => {
  if (gaps === 0) return 'none';
  const share = forAll / gaps;
  return share > 0.9 ? 'solid' : share > 0.5 ? 'stripes' : 'dots';
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
    .range([13, 26]);
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${ID}-title ${ID}-text`}>
      <title id={`${ID}-title`}>{map.title}</title>
      <desc id={`${ID}-text`}>
        {places.map(({ municipality: { name }, gaps, forAll }) => fill(map.description, { name, gaps, forAll })).join(' ')}
      </desc>
      <Patterns of={ID} />
      {places.map((place) => {
        const { municipality, gaps } = place;
        const [x, y] = projection([municipality.longitude, municipality.latitude]) ?? [0, 0];
        const size = radius(gaps);
        return (
          <g key={municipality.code} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <circle r={size.toFixed(1)} {...fillOf(ID, patternOf(place))} />
            <circle r="10.5" class="plate" />
            <text class="number" y="4.5">
              {gaps}
            </text>
            <text class="name" y={(size + 15).toFixed(1)}>
              {municipality.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
