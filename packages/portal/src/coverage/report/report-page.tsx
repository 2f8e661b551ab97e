import { fill } from '@drogowskaz/page-kit';
import type { PortalPage } from '../../frame/page.ts';
import { usePortal } from '../../frame/view.ts';
import { asCoverageFilter, chosenFilter, filterInWords, parentOfRows, pathWith } from '../chosen-filter.ts';
import { GapRule } from '../gap-list.tsx';
import { demonstration, type GapCell, gaps as gapsQuestion, type Overview, overview } from '../operations.ts';
import { GapNumbers } from '../pictures/gap-map.tsx';
import { SupplyChart, SupplyLegend, SupplyNumbers } from '../pictures/supply-chart.tsx';
import { coverageTexts } from '../texts/coverage-texts.ts';
import { allCells } from './all-cells.ts';
import { type GapLine, groupGaps } from './group-gaps.ts';

interface Sample {
  searchServices: { nodes: { demonstration: boolean }[] };
}

/** For a council: what is missing, for whom first, and how each number was made. It prints without the frame of the portal. */
export const reportPage: PortalPage = {
  path: '/coverage/report',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { view, query, publicUrl, now } = visit;
    const { locale, link, formats } = view;
    const texts = coverageTexts(locale);
    const { report: said, gaps } = texts;
    const chosen = chosenFilter(query);
    const [{ coverage }, found, sample] = await Promise.all([
      visit.ask<Overview>(overview, { filter: asCoverageFilter(chosen), parent: parentOfRows(chosen), locale }),
      allCells<GapCell>(visit, gapsQuestion, asCoverageFilter(chosen, true)),
      visit.ask<Sample>(demonstration),
    ]);
    const places = coverage.byMunicipality;
    const forAll = found.filter((cell) => cell.usableWithoutEntitlement === 0);
    const others = found.filter((cell) => cell.usableWithoutEntitlement > 0);
    const ofStandard = found.filter(({ standard }) => standard !== null);
    const narrowed = filterInWords(chosen, view, texts);
    const everywhere = places.length;
    return {
      title: said.title,
      back: pathWith('/coverage', chosen),
      content: (
        <div class="report">
          <p>{fill(said.made, { date: formats.date(now.toISOString()), url: publicUrl })}</p>
          {sample.searchServices.nodes.some((service) => service.demonstration) && (
            <div class="note">
              <p>{said.demonstration}</p>
            </div>
          )}
          {narrowed !== '' && <p>{fill(said.narrowed, { filter: narrowed })}</p>}
          <p class="not-printed">
            {said.print} <a href={link(pathWith('/coverage/report.csv', chosen))}>{said.csv}</a>
          </p>
          <h2>{said.summary}</h2>
          <p>{fill(said.summaryText, { cells: coverage.totalCount, gaps: coverage.gapCount, forAll: forAll.length })}</p>
          <h2>{said.forAllFirst}</h2>
          <p>{said.forAllLead}</p>
          <GapTable lines={groupGaps(forAll)} everywhere={everywhere} />
          <h2>{said.standard}</h2>
          <p>{said.standardLead}</p>
          {ofStandard.length === 0 ? <p>{said.noStandardGaps}</p> : <GapTable lines={groupGaps(ofStandard)} everywhere={everywhere} />}
          {others.length > 0 && (
            <>
              <h2>{said.others}</h2>
              <p>{said.othersLead}</p>
              <GapTable lines={groupGaps(others)} everywhere={everywhere} />
            </>
          )}
          <h2>{said.byMunicipality}</h2>
          <GapNumbers places={places} />
          <h2>{said.byTopic}</h2>
          <p>{texts.topics.about}</p>
          <SupplyLegend />
          <SupplyChart rows={coverage.rows} />
          <SupplyNumbers rows={coverage.rows} />
          <h2>{said.numbers}</h2>
          <dl>
            {said.how.map(({ number, made }) => (
              <>
                <dt>{number}</dt>
                <dd>{made}</dd>
              </>
            ))}
          </dl>
          <h2>{gaps.title}</h2>
          <GapRule />
        </div>
      ),
    };
  },
};

const GapTable = ({ lines, everywhere }: { lines: readonly GapLine[]; everywhere: number }) => {
  const { report: said, gaps } = coverageTexts(usePortal().locale);
  if (lines.length === 0) return <p>{gaps.none}</p>;
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{said.topic}</th>
          <th scope="col">{said.why}</th>
          <th scope="col">{said.missingIn}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ category, reasons, municipalities, unmet }) => (
          <tr key={`${category.code} ${reasons.join(' ')}`}>
            <th scope="row">{category.label}</th>
            <td>
              {[
                ...reasons.filter((reason) => reason !== 'ASKED_AND_NOT_FOUND').map((reason) => gaps.reasons[reason]),
                ...(unmet === null ? [] : [fill(gaps.asked, { count: unmet })]),
              ].join('; ')}
            </td>
            <td>
              {municipalities.length === everywhere && everywhere > 1
                ? fill(said.everywhere, { count: everywhere })
                : municipalities.join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
