import { fill } from '@drogowskaz/page-kit';
import { childCategories } from '@drogowskaz/vocabulary';
import { usePortal } from '../frame/view.ts';
import { type ChosenFilter, pathWith } from './chosen-filter.ts';
import type { Row } from './operations.ts';
import { supplyOf } from './pictures/supply-chart.tsx';
import { coverageTexts, type SupplyKind } from './texts/coverage-texts.ts';

/** Beside each number: what the legend says in words. */
const signs: Readonly<Record<SupplyKind, string>> = { forAll: '●', unknown: '◌', onlyEntitled: '◪', nothing: '✕' };

/** Every number of the pictures, each leading to the records behind it. */
export const SupplyTable = ({ rows, chosen }: { rows: readonly Row[]; chosen: ChosenFilter }) => {
  const { locale, link } = usePortal();
  const { topics } = coverageTexts(locale);
  const municipalities = rows[0]?.cells.map(({ municipality }) => municipality) ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="scrolling" aria-label={topics.table} tabIndex={0}>
      <table class="supply">
        <caption>
          {topics.table}
          <span class="signs">
            {Object.entries(signs).map(([kind, sign]) => (
              <span key={kind}>
                {sign} {topics.kinds[kind as SupplyKind]}
              </span>
            ))}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{topics.topic}</th>
            {municipalities.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, cells }) => (
            <tr key={category.code}>
              <th scope="row">
                {childCategories(category.code).length > 0 && chosen.category !== category.code ? (
                  <a href={link(pathWith('/coverage', { ...chosen, category: category.code }))}>{category.label}</a>
                ) : (
                  category.label
                )}
              </th>
              {cells.map((cell) => {
                const kind = supplyOf(cell);
                const path = pathWith('/coverage/cell', { ...chosen, category: category.code, municipality: cell.municipality.code });
                return (
                  <td key={cell.municipality.code} class={kind}>
                    <a href={link(path)}>
                      <span aria-hidden="true">
                        {cell.services} {signs[kind]}
                      </span>
                      <span class="visually-hidden">
                        {fill(topics.cell, { services: cell.services })}, {topics.kinds[kind]}
                      </span>
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
