import { fill } from '@drogowskaz/page-kit';
import { usePortal } from '../frame/view.ts';
import { type ChosenFilter, pathWith } from './chosen-filter.ts';
import type { GapCell } from './operations.ts';
import { coverageTexts } from './texts/coverage-texts.ts';

const METRES_PER_KM = 1_000;

/** Why it is a gap, and how far one has to go. */
const gapInWords = (cell: GapCell, locale: Parameters<typeof coverageTexts>[0]): string => {
  const { gaps } = coverageTexts(locale);
  const { gapReasons, unmetSearches, nearestUsableMeters, usableWithoutEntitlement } = cell;
  return [
    ...gapReasons.filter((reason) => reason !== 'ASKED_AND_NOT_FOUND').map((reason) => gaps.reasons[reason]),
    unmetSearches !== null && fill(gaps.asked, { count: unmetSearches }),
    usableWithoutEntitlement === 0 &&
      (nearestUsableMeters === null ? gaps.nowhere : fill(gaps.nearest, { km: nearestUsableMeters / METRES_PER_KM })),
  ]
    .filter(Boolean)
    .join('; ');
};

export const GapRule = () => {
  const { gaps } = coverageTexts(usePortal().locale);
  return (
    <>
      <p>{gaps.rule}</p>
      <ol>
        {gaps.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
};

export const GapList = ({ found, chosen }: { found: readonly GapCell[]; chosen: ChosenFilter }) => {
  const { locale, link } = usePortal();
  const { gaps } = coverageTexts(locale);
  if (found.length === 0) return <p>{gaps.none}</p>;
  return (
    <ol class="gaps" start={found[0]?.gapRank ?? 1}>
      {found.map((cell) => (
        <li key={cell.id}>
          <a href={link(pathWith('/coverage/cell', { ...chosen, category: cell.category.code, municipality: cell.municipality.code }))}>
            {fill(gaps.item, { topic: cell.category.label, municipality: cell.municipality.name })}
          </a>
          <br />
          {gapInWords(cell, locale)}
        </li>
      ))}
    </ol>
  );
};
