import { randomOrganization } from '@drogowskaz/directory/testing';
import { stableId } from '@drogowskaz/platform';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hsdsWriter, organizationOut, serviceOut } from '../out/index.ts';
import { readFrom } from '../testing/read-from.ts';

const read = async (service: object) => {
  const [first] = await readFrom(
    { name: 'o.json', text: JSON.stringify([{ id: 'o', name: 'Most', services: [{ id: 's', name: 'Porady', ...service }] }]) },
    { now: new Date('2026-11-27T09:00:00Z') },
  );
  const { source: _, ...facts } = [...(first?.facts.values() ?? [])][0] ?? {};
  const [record] = first?.provider?.services ?? [];
  return { facts, record, dropped: first?.repairs.filter(({ rule }) => rule === 'dropped-value').map(({ before }) => before) };
};
const confirmed = (verification: object) => ({ drogowskaz: { verification } });

it.each(['0001-01-01T00:00:00+01:00', '0000-01-01', '1970-01-01T00:00:00Z', '2027-11-28T00:00:00Z', '9999-12-31T23:59:59.999-14:00'])(
  'A change or a confirmation at %s tells nothing: it is left out, and said so',
  async (at) => {
    expect(await read({ last_modified: at })).toMatchObject({ facts: {}, dropped: [at] });
    expect(await read({ assured_date: at })).toMatchObject({ facts: {}, dropped: [at] });
    expect(await read(confirmed({ verifiedAt: at, by: 'OWNER' }))).toMatchObject({
      facts: { verification: { by: 'OWNER', verifiedAt: undefined } },
      dropped: [at],
    });
  },
);

it.each(['2026-11-27T09:10:00Z', '2026-11-01', '1999-05-05T00:00:00+02:00'])('One at %s stays, as clocks differ a little', async (at) => {
  expect(await read({ last_modified: at })).toMatchObject({ facts: { lastModified: at }, dropped: [] });
});

it('Until when a confirmation holds may lie ahead, but not where no database keeps it', async () => {
  const due = async (dueAt: string) => (await read(confirmed({ verifiedAt: '2026-11-01T00:00:00Z', dueAt }))).facts.verification;
  expect(await due('2027-05-01T00:00:00Z')).toMatchObject({ dueAt: '2027-05-01T00:00:00Z' });
  expect(await due('9999-12-31T23:59:59.999-14:00')).toMatchObject({ dueAt: undefined });
});

it.each([
  ['0001-01-01T00:00:00+01:00', 'active'],
  ['9999-12-31T23:59:59-05:00', 'active'],
  ['0950-01-01T00:00:00Z', 'inactive'],
])('An end that was never set is none, and one that cannot be read hides: %s', async (expires, status) => {
  const { record } = await read({ expires });
  expect([record?.status, record?.expiresAt]).toEqual([status, undefined]);
});

it('What another hub wrote as over, or as never, before or after all that a database keeps, stays so', async () => {
  const [
    {
      provider,
      services: [service],
    } = { provider: null, services: [] },
  ] = fc.sample(randomOrganization(), { seed: 1, numRuns: 100 }).filter(({ services }) => services.length > 0);
  if (!provider || !service) throw new Error('Nothing was made to be read.');
  const writer = hsdsWriter({ profiled: true });
  const its = { id: stableId('provider'), record: provider, source: null };
  const kept = async (limits: object) => {
    const said = { id: stableId('service'), providerId: its.id, source: null, version: 1, modifiedAt: '2026-11-26T08:00:00.123Z' };
    const verification = { verifiedAt: null, dueAt: null, by: null };
    const written = serviceOut({ ...said, record: { ...service, ...limits }, verification }, its, writer);
    const [read] = await readFrom(
      { name: 'o.ndjson', text: JSON.stringify({ ...organizationOut(its, writer), services: [written] }) },
      { now: new Date(said.modifiedAt) },
    );
    const [record] = read?.provider?.services ?? [];
    return [record?.publicFrom, record?.expiresAt, read?.repairs.map(({ rule }) => rule)];
  };
  expect(await kept({ publicFrom: '0000-01-01T00:00:00Z', expiresAt: '9999-12-31T23:59:59.999-14:00' })).toEqual([
    '1000-01-01T00:00:00.000Z',
    '9999-12-30T00:00:00.000Z',
    ['moment-kept', 'moment-kept'],
  ]);
  expect(await kept({ publicFrom: undefined, expiresAt: '0000-01-01T00:00:00Z' })).toEqual([
    undefined,
    '1000-01-01T00:00:00.000Z',
    ['moment-kept'],
  ]);
});
