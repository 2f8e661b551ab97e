import { fill } from '@drogowskaz/page-kit';
import { scaleLinear } from 'd3-scale';
import { usePortal } from '../../frame/view.ts';
import type { Row, ShortCell } from '../operations.ts';
import { coverageTexts, type SupplyKind, supplies } from '../texts/coverage-texts.ts';
import { fillOf, Patterns } from './patterns.tsx';

const ID = 'topics';
const WIDTH = 400;
const LINE = 46;
const BAR = 20;
/** In a narrower part of a bar no number fits; the table has it. */
const NARROWEST = 28;

const patterns = { forAll: 'solid', unknown: 'dots', onlyEntitled: 'stripes', nothing: 'none' } as const satisfies Record<
  SupplyKind,
  string
>;

/** How it stands in one cell. */
export const supplyOf = ({ services, usableWithoutEntitlement, needEntitlement }: ShortCell): SupplyKind => {
  if (services === 0) return 'nothing';
  if (usableWithoutEntitlement > 0) return 'forAll';
  return needEntitlement === services ? 'onlyEntitled' : 'unknown';
};

const sumOf = (supply: Row['supply']): number => supplies.reduce((sum, kind) => sum + supply[kind], 0);

/** What each pattern means, beside the picture, in words. */
export const SupplyLegend = () => {
  const { topics } = coverageTexts(usePortal().locale);
  return (
    <ul class="legend">
      {supplies.map((kind) => (
        <li key={kind}>
          <svg class="picture swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <Patterns of={`legend-${kind}`} />
            <rect x="1" y="1" width="22" height="14" {...fillOf(`legend-${kind}`, patterns[kind])} />
          </svg>{' '}
          {topics.kinds[kind]}
        </li>
      ))}
    </ul>
  );
};

/** Of each topic how much there is of what lies below it, in all municipalities. The numbers stand on the bars, in the description and in the table. */
export const SupplyChart = ({ rows }: { rows: readonly Row[] }) => {
  const { topics } = coverageTexts(usePortal().locale);
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${rows.length * LINE + 4}`} role="img" aria-labelledby={`${ID}-title ${ID}-text`}>
      <title id={`${ID}-title`}>{topics.title}</title>
      <desc id={`${ID}-text`}>
        {rows.map(({ category, supply }) => fill(topics.description, { topic: category.label, ...supply })).join(' ')}
      </desc>
      <Patterns of={ID} />
      {rows.map(({ category, supply }, line) => {
        // Each bar is as long as the others: topics have few or many below them.
        const scale = scaleLinear()
          .domain([0, Math.max(1, sumOf(supply))])
          .range([0, WIDTH - 4]);
        let from = 0;
        return (
          <g key={category.code} transform={`translate(2 ${line * LINE})`}>
            <text class="label" y="15">
              {category.label}
            </text>
            {supplies.map((kind) => {
              const [x, width] = [scale(from), scale(supply[kind])];
              from += supply[kind];
              return supply[kind] === 0 ? null : (
                <g key={kind} transform={`translate(${x.toFixed(1)} 20)`}>
                  <rect width={width.toFixed(1)} height={BAR} {...fillOf(ID, patterns[kind])} />
                  {width >= NARROWEST && (
                    <>
                      <rect class="plate" x={(width / 2 - 13).toFixed(1)} y="2" width="26" height={BAR - 4} rx="3" />
                      <text class="number" x={(width / 2).toFixed(1)} y="15">
                        {supply[kind]}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
};

/** The chart in numbers. */
export const SupplyNumbers = ({ rows }: { rows: readonly Row[] }) => {
  const { topics } = coverageTexts(usePortal().locale);
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{topics.topic}</th>
          {supplies.map((kind) => (
            <th key={kind} scope="col">
              {topics.kinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.category.code}>
            <th scope="row">{row.category.label}</th>
            {supplies.map((kind) => (
              <td key={kind}>{row.supply[kind]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
