import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { moderator, ngo, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';

let hub: RegistryHarness;
const own = ngo(fixture.ownProvider);

beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

describe('a service on its way to the public', () => {
  it('smoke', async () => {
    const created = await hub.ask(own, fixture.createMutation, { input: fixture.writtenService() });
    console.log(JSON.stringify(created, null, 1));
    const { id, serviceId } = created.data.result.revision;
    console.log(JSON.stringify(await hub.ask(own, fixture.stepMutation('submitRevision'), { id })));
    console.log(JSON.stringify(await hub.ask(moderator(), fixture.stepMutation('approveRevision'), { id })));
    console.log(
      JSON.stringify(
        await hub.ask(
          own,
          '{ service(id: "' +
            serviceId +
            '") { id provider { name url } locations { name address { street } openingHours { text(locale: "en") openNow } } contacts { value } } }',
        ),
      ),
    );
  });
});
