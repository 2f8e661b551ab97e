import { fill } from '@drogowskaz/page-kit';
import { asCsv } from '@drogowskaz/platform';
import type { PortalPage } from '../../frame/page.ts';
import { asCoverageFilter, chosenFilter, filterInWords } from '../chosen-filter.ts';
import { cells, type WholeCell } from '../operations.ts';
import { coverageTexts } from '../texts/coverage-texts.ts';
import { allCells } from './all-cells.ts';

const METRES_PER_KM = 1_000;
const kilometres = (metres: number | null): number | null => (metres === null ? null : metres / METRES_PER_KM);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Every number of the report and of the cells behind it; below the table, how each was made. */
export const csvPage: PortalPage = {
  path: '/coverage/report.csv',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { view, publicUrl, now } = visit;
    const { locale, formats } = view;
    const texts = coverageTexts(locale);
    const { report: said, gaps, compare } = texts;
    const chosen = chosenFilter(visit.query);
    const all = await allCells<WholeCell>(visit, cells, asCoverageFilter(chosen));
    const rows = all.map((cell) => [
      cell.category.label,
      cell.category.code,
      cell.municipality.name,
      cell.municipality.code,
      cell.services,
      cell.verifiedServices,
      cell.usableWithoutEntitlement,
      cell.needEntitlement,
      cell.entitlementUnknown,
      cell.remoteServices,
      kilometres(cell.nearestServiceMeters),
      kilometres(cell.nearestUsableMeters),
      cell.openHours,
      cell.openHoursOutsideWork,
      cell.givenIn.map((one) => one.locale).join(' '),
      cell.texts.map((one) => `${one.locale} ${percent(one.share)}`).join(', '),
      cell.standard?.norm.value ?? null,
      cell.gap ? compare.yes : compare.no,
      cell.gapReasons.map((reason) => gaps.reasons[reason]).join('; '),
      cell.gapRank,
      cell.unmetSearches,
    ]);
    const narrowed = filterInWords(chosen, view, texts);
    const notes = [
      [],
      [fill(said.made, { date: formats.date(now.toISOString()), url: publicUrl })],
      ...(narrowed === '' ? [] : [[fill(said.narrowed, { filter: narrowed })]]),
      ...said.how.map(({ number, made }) => [number, made]),
      [gaps.rule],
      ...gaps.steps.map((step) => [step]),
    ];
    const text = asCsv([Object.values(said.columns), ...rows, ...notes], locale);
    return { file: { name: `coverage-${now.toISOString().slice(0, 10)}-${locale}.csv`, type: 'text/csv; charset=utf-8', text } };
  },
};
