import { fill } from '@drogowskaz/page-kit';
import type { Visit } from '../frame/page.ts';
import type { Brought } from './brought.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

const order = ['table', 'columns', 'topics', 'preview', 'result'] as const;
export type WizardStep = (typeof order)[number];

/** What every page of the wizard says of itself: which file, which step, and the way back to the one before. */
export const stepOf = ({ view }: Pick<Visit, 'view'>, { id, name }: Pick<Brought, 'id' | 'name'>, step: WizardStep) => {
  const t = spreadsheetTexts(view.locale);
  const place = order.indexOf(step);
  const caption = `${fill(t.stepOf, { number: place + 1, count: order.length, name: t.steps[step] })} · ${name}`;
  return { caption, back: place === 0 ? '/spreadsheets' : `/spreadsheets/${id}/${order[place - 1]}` };
};
