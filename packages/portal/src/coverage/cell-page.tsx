import { fill } from '@drogowskaz/page-kit';
import { childCategories, label } from '@drogowskaz/vocabulary';
import type { PortalPage } from '../frame/page.ts';
import { asCoverageFilter, chosenFilter, filterInWords, pathWith } from './chosen-filter.ts';
import { cells, type Found, services, type WholeCell } from './operations.ts';
import { coverageTexts } from './texts/coverage-texts.ts';

interface Services {
  searchServices: {
    totalCount: number;
    nodes: { id: string; content: { name: string; locale: string }; provider: { name: string }; reach: string }[];
  };
}

const METRES_PER_KM = 1_000;

/** All numbers of one topic in one municipality, and the records that they are made of. */
export const cellPage: PortalPage = {
  path: '/coverage/cell',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { view, query } = visit;
    const { locale, link, formats } = view;
    const texts = coverageTexts(locale);
    const { cell: said } = texts;
    const chosen = chosenFilter(query);
    const { category, municipality } = chosen;
    if (category === null || municipality === null) {
      return { title: texts.title, status: 404, back: '/coverage', content: <p>{said.notFound}</p> };
    }
    const filter = asCoverageFilter(chosen);
    const [found, records] = await Promise.all([
      visit.ask<Found<WholeCell>>(cells, { filter, locale }),
      visit.ask<Services>(services, { filter, locale }),
    ]);
    const cell = found.coverage.nodes.find((one) => one.category.code === category);
    if (!cell) return { title: texts.title, status: 404, back: '/coverage', content: <p>{said.notFound}</p> };
    const far = (metres: number | null): string =>
      metres === null ? said.noneKnown : fill(said.kilometres, { km: metres / METRES_PER_KM });
    const hours = (count: number | null): string =>
      count === null ? said.notKnown : fill(said.hoursValue, { hours: formats.number(count) });
    const languages = (shares: readonly { locale: string; services: number }[]): string =>
      shares.map((one) => `${label('LANGUAGE', one.locale, locale)} (${one.services})`).join(', ') || '–';
    const lines: [string, string | number][] = [
      [said.services, cell.services],
      [said.verified, cell.verifiedServices],
      [said.usable, cell.usableWithoutEntitlement],
      [said.needEntitlement, cell.needEntitlement],
      [said.unknown, cell.entitlementUnknown],
      [said.remote, cell.remoteServices],
      [said.nearest, far(cell.nearestServiceMeters)],
      [said.nearestUsable, far(cell.nearestUsableMeters)],
      [said.hours, hours(cell.openHours)],
      [said.hoursOutside, hours(cell.openHoursOutsideWork)],
      [said.given, languages(cell.givenIn)],
      [said.texts, languages(cell.texts)],
      [said.audiences, cell.audiences.map(({ audience, services: count }) => `${audience.label} (${count})`).join(', ') || '–'],
      [said.asked, cell.unmetSearches ?? said.tooFew],
    ];
    const { nodes, totalCount } = records.searchServices;
    const listed = nodes.filter(({ reach }) => reach !== 'FOREIGN_EXAMPLE');
    const search = new URLSearchParams({ category, municipality, lang: locale });
    const narrowed = filterInWords({ ...chosen, category: null, municipality: null }, view, texts);
    return {
      title: fill(said.title, { topic: cell.category.label, municipality: cell.municipality.name }),
      ...(narrowed === '' ? {} : { caption: narrowed }),
      back: pathWith('/coverage', { ...chosen, municipality: null, category: null }),
      content: (
        <>
          {cell.gapRank === null ? (
            <p>{said.noGap}</p>
          ) : (
            <div class="note problem">
              <p>
                {fill(said.isGap, { rank: cell.gapRank })} {cell.gapReasons.map((reason) => texts.gaps.reasons[reason]).join('; ')}.
              </p>
            </div>
          )}
          <table class="plain">
            <caption class="visually-hidden">
              {fill(said.title, { topic: cell.category.label, municipality: cell.municipality.name })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{said.measure}</th>
                <th scope="col">{said.value}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{typeof value === 'number' ? formats.number(value) : value}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{said.standard}</th>
                <td>{cell.standard ? <span lang={cell.standard.norm.locale}>{cell.standard.norm.value}</span> : said.noStandard}</td>
              </tr>
            </tbody>
          </table>
          <h2>{said.records}</h2>
          {listed.length === 0 ? (
            <p>{said.noRecords}</p>
          ) : (
            <ul>
              {listed.map(({ id, content, provider }) => (
                <li key={id}>
                  <a href={`/service/${id}?lang=${locale}`} lang={content.locale}>
                    {content.name}
                  </a>
                  , {provider.name}
                </li>
              ))}
            </ul>
          )}
          {totalCount > nodes.length && (
            <p>
              <a href={`/?${search}`}>{said.allRecords}</a>
            </p>
          )}
          {childCategories(category).length > 0 && (
            <p>
              <a href={link(pathWith('/coverage', { ...chosen, municipality: null }))}>
                {fill(texts.topics.below, { topic: cell.category.label })}
              </a>
            </p>
          )}
        </>
      ),
    };
  },
};
