import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../../testing/directory-fixture.ts';
import { administrator, moderator, ngo, openRegistryHarness, type RegistryHarness } from '../../../testing/registry-harness.ts';

let hub: RegistryHarness;
const own = ngo(fixture.ownProvider);
const place = '00000000-0000-4000-8000-000000000200';
const at = (number: number, street: string) => ({
  id: `00000000-0000-4000-8000-00000000030${number}`,
  location: {
    id: place,
    name: 'Dom Kultury',
    addresses: [{ id: '00000000-0000-4000-8000-000000000201', city: 'Płock', address1: street }],
  },
});
const [provider] = fixture.providers as [(typeof fixture.providers)[number]];
const services = [1, 2, 3, 4].map((number) => fixture.importedService({ locations: [at(number, 'ul. Jasna 1')] }));

beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: [{ ...provider, services }] });
});
afterAll(() => hub.close());

/** A submitted revision of each service that says something else of the place that all share. */
const submitted = async (round: number): Promise<string[]> => {
  const ids: string[] = [];
  for (const [position, service] of services.entries()) {
    const { rows } = await hub.owner.query<{ version: number }>('select version from registry.service where id = $1', [service.id]);
    const input = fixture.writtenService({
      locations: [{ id: place, name: 'Dom Kultury', street: `ul. Nowa ${round}${position}`, city: 'Płock' }],
    });
    const { data } = await hub.ask(own, fixture.updateMutation, { id: service.id, version: rows[0]?.version, input });
    await hub.ask(own, fixture.stepMutation('submitRevision'), { id: data.result.revision.id });
    ids.push(data.result.revision.id);
  }
  return ids;
};

describe('neighbours who approve at the same moment what changes a place that all share', () => {
  it('all succeed, and every service shows the same place in the end', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const ids = await submitted(round);
      const callers = [moderator(), administrator, moderator(), administrator];
      const answers = await Promise.all(
        ids.map((id, index) => hub.ask(callers[index] ?? administrator, fixture.stepMutation('approveRevision'), { id })),
      );
      expect(answers.map(({ data, errors }) => errors[0]?.message ?? data.result.revision.status)).toEqual([
        'APPROVED',
        'APPROVED',
        'APPROVED',
        'APPROVED',
      ]);
      const { rows } = await hub.owner.query<{ street: string }>(
        `select distinct detail #>> '{locations,0,address,street}' as street from directory.service
         union select record #>> '{addresses,0,address1}' from registry.location`,
      );
      expect(rows).toHaveLength(1);
    }
  });

  it('and who renames the provider meanwhile is heard by every service', async () => {
    for (let round = 4; round <= 6; round += 1) {
      const ids = await submitted(round);
      const name = `Most ${round}`;
      await Promise.all([
        hub.registry.importDirectory({ providers: [{ ...provider, provider: { ...provider.provider, name }, services: [] }] }),
        ...ids.map((id) => hub.ask(moderator(), fixture.stepMutation('approveRevision'), { id })),
      ]);
      const { rows } = await hub.owner.query(`select distinct card #>> '{provider,name}' as name from directory.service`);
      expect(rows).toEqual([{ name }]);
    }
  });
});
