/** What parts of records get for readers of plain HSDS: texts of one language, and what HSDS demands. */
import type { hsds, LocationRecord } from '@drogowskaz/directory';
import { stableId } from '@drogowskaz/platform';
import type { PartName } from '../record/part-table.ts';
import { said } from './said.ts';
import { furtherDays, scheduleInHsds } from './schedule.ts';
import type { Json, Supplement } from './writer.ts';

const supplement =
  <Part>(make: (part: Part, ...rest: Parameters<Supplement> extends [unknown, ...infer Rest] ? Rest : never) => Json): Supplement =>
  (part, writer) =>
    make(part as Part, writer);

const withHours = supplement<{ schedules: hsds.Schedule[] }>(({ schedules }, writer) => furtherDays(schedules, writer));

export const supplements: Readonly<Partial<Record<PartName, Supplement>>> = {
  schedule: supplement<hsds.Schedule>((schedule) => scheduleInHsds(schedule)),
  requiredDocument: supplement<hsds.RequiredDocument>(({ document }) => ({ document: said(document) })),
  costOption: supplement<{ amountDescription: Parameters<typeof said>[0] }>(({ amountDescription }) => ({
    amount_description: said(amountDescription),
  })),
  // HSDS demands them, and nobody knows them.
  address: supplement<hsds.Address>(() => ({ address_1: '', postal_code: '' })),
  service: withHours,
  serviceAtLocation: withHours,
  location: supplement<LocationRecord>(({ id, wheelchairAccessible, schedules }, writer) => ({
    ...furtherDays(schedules, writer),
    ...(wheelchairAccessible !== undefined && {
      accessibility: [
        writer.derived('accessibility', {
          id: stableId(id, 'wheelchair'),
          description: wheelchairAccessible ? 'Wheelchair accessible' : 'Not wheelchair accessible',
        }),
      ],
    }),
  })),
};
