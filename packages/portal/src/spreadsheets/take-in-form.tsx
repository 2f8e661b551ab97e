import type { ComponentChildren } from 'preact';
import { Form } from '../fields/index.ts';
import type { Elsewhere, Visit } from '../frame/page.ts';
import type { Brought } from './brought.ts';
import { takeIn } from './take-in.ts';
import { understandLeft } from './understand-row.ts';
import { versionOf } from './version-of.ts';

/** A form with a button that takes in: what its page shows, and nothing that was chosen or written since. */
export const TakeInForm = ({ version, children }: { version: string; children: ComponentChildren }) => (
  <Form>
    <input type="hidden" name="version" value={version} />
    {children}
  </Form>
);

/** Takes in what a `TakeInForm` showed; else nothing, and the preview is shown as it is now. */
export const takeInShown = async (visit: Visit, brought: Brought): Promise<Elsewhere> => {
  const left = await understandLeft(visit, brought);
  if (visit.text('version') !== versionOf(brought, visit, left)) return { to: `/spreadsheets/${brought.id}/preview?changed` };
  const choices = { ...brought.choices, submit: visit.text('submit') === 'yes' };
  await takeIn(visit, { ...brought, choices }, left);
  return { to: `/spreadsheets/${brought.id}/result` };
};
