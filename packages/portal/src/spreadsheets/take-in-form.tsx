import type { ComponentChildren } from 'preact';
import { Form } from '../fields/index.ts';
import type { Elsewhere, Visit } from '../frame/page.ts';
import { type Brought, broughtSpreadsheet, versionOf } from './brought.ts';

/** A form with a button that takes in: what its page shows, and nothing that was chosen since. */
export const TakeInForm = ({ version, children }: { version: string; children: ComponentChildren }) => (
  <Form>
    <input type="hidden" name="version" value={version} />
    {children}
  </Form>
);

/** What a `TakeInForm` showed, with what to do with it; else the preview of what was chosen since, where nothing is written yet. */
export const shownSpreadsheet = async (visit: Visit): Promise<Brought | Elsewhere> => {
  const brought = await broughtSpreadsheet(visit);
  if (visit.text('version') !== versionOf(brought, visit)) return { to: `/spreadsheets/${brought.id}/preview?changed` };
  return { ...brought, choices: { ...brought.choices, submit: visit.text('submit') === 'yes' } };
};
