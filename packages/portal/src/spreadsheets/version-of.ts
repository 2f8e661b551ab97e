import { stableId } from '@drogowskaz/platform';
import type { Visit } from '../frame/page.ts';
import type { Brought } from './brought.ts';
import { keptText, readChoices } from './choices.ts';
import type { UnderstoodRow } from './understand-row.ts';

/** Of all that decides which services are written, whose they are, and what stands in them before: a button does only what its own page has shown. */
export const versionOf = (
  { choices }: Pick<Brought, 'choices'>,
  { caller }: Pick<Visit, 'caller'>,
  rows: readonly UnderstoodRow[],
): string => {
  // As they are read again: in the same order whether they have been kept yet or not.
  const read = readChoices(keptText({ ...choices, submit: false })) ?? choices;
  const shown = rows.map(({ state, provider, present }) => {
    const { id, version, status, revision } = present ?? {};
    return [state, provider?.id, id, version, status, revision?.status];
  });
  return stableId('spreadsheet', caller.providerId ?? '', keptText(read), JSON.stringify(shown));
};
