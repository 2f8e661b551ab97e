import { HubError } from '@drogowskaz/platform';
import type { PortalPage } from '../frame/page.ts';
import { moderators } from '../moderation/roles.ts';
import { importReport } from './operations.ts';
import { importTexts } from './texts/import-texts.ts';

const types = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** The whole report to keep: for programs, and for spreadsheets, which take nothing in it for a formula. */
export const reportFiles: readonly PortalPage[] = (['json', 'csv'] as const).map((type) => ({
  path: `/imports/:id/report.${type}`,
  who: moderators,
  show: async ({ ask, params, view }) => {
    const { importReport: text } = await ask<{ importReport: string | null }>(importReport, { id: params.id, format: type.toUpperCase() });
    if (text === null) throw new HubError('NOT_FOUND', 'There is no such import, or it was forgotten.');
    return { file: { name: `${importTexts(view.locale).reportName}.${type}`, type: types[type], text } };
  },
}));
