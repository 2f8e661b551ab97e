import { fill } from '@drogowskaz/page-kit';
import { Select } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { NextPage, type PageInfo } from '../lists/index.ts';
import { changes, days, type Named } from './operations.ts';
import { coverageTexts } from './texts/coverage-texts.ts';

interface Day {
  services: number;
  verifiedServices: number;
  usableWithoutEntitlement: number;
  gap: boolean;
}

interface Changes {
  coverageChanges: {
    totalCount: number;
    newGaps: number;
    closedGaps: number;
    pageInfo: PageInfo;
    nodes: { category: Named; municipality: { code: string; name: string } | null; before: Day; after: Day }[];
  };
}

/** What is another on two days that were kept. */
export const comparePage: PortalPage = {
  path: '/coverage/compare',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { view, query } = visit;
    const { locale, link, formats } = view;
    const { compare: said, next, gaps } = coverageTexts(locale);
    const { coverageDays: kept } = await visit.ask<{ coverageDays: string[] }>(days);
    const [earliest, latest] = [kept[0], kept.at(-1)];
    const base = { title: said.title, back: '/coverage' };
    if (earliest === undefined || latest === undefined || earliest === latest) {
      const day = earliest === undefined ? '–' : formats.date(earliest);
      return {
        ...base,
        content: (
          <>
            <p class="lead">{said.lead}</p>
            <p>{fill(said.tooFew, { day })}</p>
          </>
        ),
      };
    }
    const chosen = (name: string, other: string): string => kept.find((day) => day === query.get(name)) ?? other;
    const [from, to] = [chosen('from', earliest), chosen('to', latest)].sort() as [string, string];
    const after = query.get('after');
    const { coverageChanges: found } = await visit.ask<Changes>(changes, { from, to, after, locale });
    const choices = kept.map((day) => ({ value: day, label: formats.date(day) }));
    const fromTo = (before: string | number, now: string | number): string =>
      before === now ? String(now) : fill(said.fromTo, { from: before, to: now });
    const isGap = (gap: boolean): string => (gap ? said.yes : said.no);
    return {
      ...base,
      content: (
        <>
          <p class="lead">{said.lead}</p>
          <form method="get" action={link('/coverage/compare').split('?')[0]}>
            {query.has('lang') && <input type="hidden" name="lang" value={locale} />}
            <Select name="from" label={said.from} value={from} choices={choices} />
            <Select name="to" label={said.to} value={to} choices={choices} />
            <button type="submit">{said.show}</button>
          </form>
          <p>
            {found.totalCount === 0
              ? said.none
              : fill(said.count, { count: found.totalCount, newGaps: found.newGaps, closedGaps: found.closedGaps })}
          </p>
          {found.nodes.length > 0 && (
            <table class="versions">
              <thead>
                <tr>
                  <th scope="col">{said.cell}</th>
                  <th scope="col">{said.services}</th>
                  <th scope="col">{said.verified}</th>
                  <th scope="col">{said.usable}</th>
                  <th scope="col">{said.gap}</th>
                </tr>
              </thead>
              <tbody>
                {found.nodes.map(({ category, municipality, before, after: now }) => (
                  <tr key={`${category.code} ${municipality?.code}`}>
                    <th scope="row">{fill(gaps.item, { topic: category.label, municipality: municipality?.name ?? '–' })}</th>
                    <td data-label={said.services}>{fromTo(before.services, now.services)}</td>
                    <td data-label={said.verified}>{fromTo(before.verifiedServices, now.verifiedServices)}</td>
                    <td data-label={said.usable}>{fromTo(before.usableWithoutEntitlement, now.usableWithoutEntitlement)}</td>
                    <td data-label={said.gap}>{fromTo(isGap(before.gap), isGap(now.gap))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <NextPage
            after={found.pageInfo}
            address={(cursor) => link(`/coverage/compare?${new URLSearchParams({ from, to, after: cursor })}`)}
            label={next}
          />
        </>
      ),
    };
  },
};
