import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { type hsds, openRanges, type ProviderRecord, providerRecord, type ServiceRecord, serviceRecord } from '@drogowskaz/directory';
import { bytesSource, hsdsWriter, organizationOut, readOrganizations, serviceOut } from '@drogowskaz/hsds';
import { expect, it } from '@jest/globals';

const plain = hsdsWriter({ profiled: false });
const verification = { verifiedAt: null, dueAt: null, by: null };
const modifiedAt = '2026-11-16T08:00:00.000Z';

/** Words beside hours are read for what they take away ("tylko śluby"), which is no matter of times. */
const withoutWords = (key: string, value: unknown): unknown =>
  key === 'notes' && !String(value).startsWith('Nieczynne') ? undefined : value;

/** As the command export writes it with --plain. */
const written = (): string =>
  demonstrationDirectory()
    .providers.map(({ id, provider, services }) => {
      const its = { id, record: providerRecord.parse(provider) as ProviderRecord, source: null };
      const given = services.map(({ id: service, collections: _, ...record }) => {
        const parsed = serviceRecord.parse(record) as ServiceRecord;
        return serviceOut({ id: service, providerId: id, record: parsed, source: null, version: 1, verification, modifiedAt }, its, plain);
      });
      return JSON.stringify({ ...organizationOut(its, plain), services: given }, withoutWords);
    })
    .join('\n');

const withNulls = ({ rrule, end, validFrom, validTo, ...schedule }: hsds.Schedule) => ({
  ...{ ...schedule, rrule: rrule ?? null, end: end ?? null, validFrom: validFrom ?? null, validTo: validTo ?? null },
  closedOnPublicHolidays: schedule.closedOnPublicHolidays ?? null,
});

/** Three weeks without a public holiday, on which only our own records can say that they are open. */
const hoursOf = ({ schedules, locations }: Pick<ServiceRecord, 'schedules' | 'locations'>) => {
  const open = (each: readonly hsds.Schedule[]) => openRanges(each.map(withNulls), new Date('2026-11-16T12:00:00+01:00'), 21);
  return [open(schedules), ...locations.map((at) => [open(at.schedules), open(at.location.schedules)])];
};

it('The hours of the demonstration, exported without the profile, are read again to the minute, nights and 24 hours included', async () => {
  const source = bytesSource(new TextEncoder().encode(written()), 'plain.ndjson');
  const hours = new Map<string, unknown>();
  const refused: unknown[] = [];
  for await (const { provider, refused: rows, refusals } of readOrganizations(source, { source: 'test' })) {
    if (rows.schedule) refused.push(refusals);
    for (const { id, ...record } of provider?.services ?? []) hours.set(id ?? '', hoursOf(serviceRecord.parse(record)));
  }
  expect(refused).toEqual([]);
  const services = demonstrationDirectory().providers.flatMap(({ services: its }) => its);
  expect(hours).toEqual(new Map(services.map(({ id, collections: _, ...record }) => [id, hoursOf(serviceRecord.parse(record))])));
  expect(JSON.stringify([...hours.values()])).toContain('T');
});
