import { fill } from '@drogowskaz/page-kit';
import { HubError } from '@drogowskaz/platform';
import { Select } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import type { Change } from './answers.ts';
import { ChangesTable } from './changes-table.tsx';
import { standardComparison } from './operations.ts';
import { municipalStaff } from './roles.ts';
import { standardTexts } from './texts/standard-texts.ts';

interface ComparisonAnswer {
  standardVersion: { number: number; changes: Change[] } | null;
  standardVersions: { number: number; proposedAt: string }[];
}

const asNumber = (text: string | null | undefined): number | null => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null);

/** One version beside another one, field by field. */
export const comparePage: PortalPage = {
  path: '/standard/versions/:number',
  who: municipalStaff,
  show: async (visit) => {
    const { view, params, query } = visit;
    const { version: texts } = standardTexts(view.locale);
    const number = asNumber(params.number);
    const missing = () => new HubError('NOT_FOUND', 'There is no such version of the range of services.');
    if (number === null) throw missing();
    const asked = asNumber(query.get('since'));
    const since = asked ?? (number > 1 ? number - 1 : number + 1);
    const { standardVersion, standardVersions } = await visit.ask<ComparisonAnswer>(standardComparison, {
      number,
      since,
      locale: view.locale,
    });
    if (standardVersion === null || !standardVersions.some((version) => version.number === since)) throw missing();
    const here = `/standard/versions/${number}`;
    return {
      title: fill(texts.compareTitle, { number, since }),
      back: '/standard/versions',
      content: (
        <>
          <form method="get" action={view.link(here).split('?')[0]} class="send">
            {query.has('lang') && <input type="hidden" name="lang" value={view.locale} />}
            <Select
              name="since"
              label={texts.compareWith}
              value={String(since)}
              choices={standardVersions
                .filter((version) => version.number !== number)
                .map((version) => ({
                  value: String(version.number),
                  label: fill(texts.name, { number: version.number, date: view.formats.date(version.proposedAt) }),
                }))}
            />
            <button type="submit" class="secondary">
              {texts.compare}
            </button>
          </form>
          {standardVersion.changes.length === 0 ? <p>{texts.same}</p> : <ChangesTable changes={standardVersion.changes} />}
        </>
      ),
    };
  },
};
