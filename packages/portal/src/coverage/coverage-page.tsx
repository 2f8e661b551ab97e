import { fill } from '@drogowskaz/page-kit';
import type { PortalPage, Visit } from '../frame/page.ts';
import { NextPage } from '../lists/index.ts';
import { municipalStaff } from '../standard/roles.ts';
import { asCoverageFilter, chosenFilter, filterInWords, parentOfRows, pathWith } from './chosen-filter.ts';
import { FilterForm } from './filter-form.tsx';
import { GapList, GapRule } from './gap-list.tsx';
import { type Found, type GapCell, gaps, type Overview, overview, words } from './operations.ts';
import { GapMap, GapNumbers } from './pictures/gap-map.tsx';
import { SupplyChart, SupplyLegend, SupplyNumbers } from './pictures/supply-chart.tsx';
import { SupplyTable } from './supply-table.tsx';
import { type CoverageTexts, coverageTexts } from './texts/coverage-texts.ts';

interface Words {
  askedWords: { words: string; callers: number }[];
}

const GAPS_ON_A_PAGE = 20;

/** What there is and what is missing. What is counted is public, so anybody may open it. */
export const coveragePage: PortalPage = {
  path: '/coverage',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { view, query } = visit;
    const { locale, link } = view;
    const texts = coverageTexts(locale);
    const chosen = chosenFilter(query);
    const after = query.get('after');
    const [{ coverage }, { coverage: missing }] = await Promise.all([
      visit.ask<Overview>(overview, { filter: asCoverageFilter(chosen), parent: parentOfRows(chosen), locale }),
      visit.ask<Found<GapCell>>(gaps, { filter: asCoverageFilter(chosen, true), after, first: GAPS_ON_A_PAGE, locale }),
    ]);
    const places = coverage.byMunicipality;
    const narrowed = filterInWords(chosen, view, texts);
    return {
      title: texts.title,
      ...(narrowed === '' ? {} : { caption: narrowed }),
      back: visit.session === null ? null : '/',
      content: (
        <>
          <p class="lead">{texts.lead}</p>
          <FilterForm action="/coverage" chosen={chosen} />
          <p class="figures">
            <strong>{fill(texts.figures.gaps, { gaps: coverage.gapCount })}</strong>{' '}
            {fill(texts.figures.cells, { cells: coverage.totalCount })}
          </p>
          <ul class="ways">
            <li>
              <a href={link(pathWith('/coverage/report', chosen))}>{texts.report.way}</a>
            </li>
            <li>
              <a href={link(pathWith('/coverage/report.csv', chosen))}>{texts.report.csv}</a>
            </li>
            <li>
              <a href={link('/coverage/compare')}>{texts.compare.way}</a>
            </li>
          </ul>
          <h2>{texts.map.title}</h2>
          <p>{texts.map.about}</p>
          <div class="wide">
            <GapMap places={places} />
          </div>
          <details class="more">
            <summary>{texts.map.table}</summary>
            <GapNumbers places={places} />
          </details>
          <h2>{texts.topics.title}</h2>
          <p>{texts.topics.about}</p>
          <SupplyLegend />
          <div class="wide">
            <SupplyChart rows={coverage.rows} />
          </div>
          <details class="more">
            <summary>{texts.topics.numbers}</summary>
            <SupplyNumbers rows={coverage.rows} />
          </details>
          <div class="wide">
            <SupplyTable rows={coverage.rows} chosen={chosen} />
          </div>
          <h2 id="gaps">{texts.gaps.title}</h2>
          <details class="more">
            <summary>{texts.report.more}</summary>
            <GapRule />
          </details>
          <GapList found={missing.nodes} chosen={chosen} />
          <NextPage
            after={missing.pageInfo}
            address={(cursor) => `${link(pathWith('/coverage', chosen, { after: cursor }))}#gaps`}
            label={texts.next}
          />
          {await askedWords(visit, texts)}
        </>
      ),
    };
  },
};

/** For those who plan alone. */
const askedWords = async (visit: Visit, { words: said }: CoverageTexts) => {
  if (visit.session === null || !municipalStaff.includes(visit.session.caller.role)) return null;
  const { askedWords: found } = await visit.ask<Words>(words);
  return (
    <>
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      {found.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{said.words}</th>
              <th scope="col">{said.callers}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ words: asked, callers }) => (
              <tr key={asked}>
                <th scope="row">{asked}</th>
                <td>{callers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
