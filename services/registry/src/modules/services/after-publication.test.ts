import { anonymous, type Caller } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { administrator, moderator, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import { foreign, own, workflowSteps } from '../../testing/workflow-steps.ts';

let hub: RegistryHarness;
let steps: ReturnType<typeof workflowSteps>;

beforeAll(async () => {
  hub = await openRegistryHarness();
  steps = workflowSteps(hub);
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

describe('an archived service', () => {
  it('is gone for the public, leaves a tombstone and a job, and takes no changes', async () => {
    const { serviceId, version } = await steps.published();
    const { result } = (await hub.ask(own, fixture.archiveMutation, { id: serviceId, text: 'Projekt się skończył.' })).data;
    expect(result).toEqual({ service: null, status: 'ARCHIVED', userErrors: [] });
    expect(await steps.publicName(serviceId)).toBeNull();
    const { rows } = await hub.owner.query('select version::int from directory.tombstone where service_id = $1', [serviceId]);
    expect(rows).toEqual([{ version: 2 }]);
    expect(await steps.jobs(serviceId)).toBe(1);
    expect((await steps.update(serviceId, version)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const before = await steps.audits(serviceId);
    expect((await hub.ask(own, fixture.archiveMutation, { id: serviceId, text: 'x' })).data.result.status).toBe('ARCHIVED');
    expect(await steps.audits(serviceId)).toEqual(before);
  });

  it('waits for no moderator any more', async () => {
    const { revision } = await steps.create();
    await steps.submit(revision.id);
    await hub.ask(own, fixture.archiveMutation, { id: revision.serviceId, text: 'Pomyłka.' });
    const queue = (await hub.ask(moderator(), '{ reviewQueue(first: 100) { nodes { id } } }')).data.reviewQueue.nodes;
    expect(queue).not.toContainEqual({ id: revision.id });
    const { data } = await hub.ask(own, `{ revision(id: "${revision.id}") { status message } }`);
    expect(data.revision).toEqual({ status: 'REJECTED', message: 'The service was archived.' });
  });

  it('that never was public leaves no tombstone', async () => {
    const { revision } = await steps.create();
    await hub.ask(own, fixture.archiveMutation, { id: revision.serviceId, text: 'Pomyłka.' });
    expect((await hub.owner.query('select 1 from directory.tombstone where service_id = $1', [revision.serviceId])).rowCount).toBe(0);
    expect((await steps.submit(revision.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('a confirmation', () => {
  it('holds for six months from now, and the public reads it at once', async () => {
    const { serviceId } = await steps.published();
    hub.clock.moveTo('2027-06-01T10:00:00Z');
    const { result } = (await hub.ask(own, fixture.confirmMutation, { id: serviceId })).data;
    expect(result).toMatchObject({
      status: 'PUBLISHED',
      service: { verification: { state: 'VERIFIED', verifiedAt: '2027-06-01T10:00:00.000Z', dueAt: '2027-12-01T10:00:00.000Z' } },
    });
    hub.clock.moveTo('2026-11-23T09:00:00Z');
  });

  it('of what is not public is refused', async () => {
    const { revision } = await steps.create();
    const { result } = (await hub.ask(own, fixture.confirmMutation, { id: revision.serviceId })).data;
    expect(result).toMatchObject({ service: null, status: 'UNPUBLISHED', userErrors: [{ code: 'WRONG_STATE' }] });
  });

  it('by its owner ends the mark of demonstration data; by a moderator it does not', async () => {
    const service = fixture.importedService({ demonstration: true });
    await hub.registry.importDirectory({ providers: [{ ...fixture.providers[0], services: [service] } as never] });
    const marked = async () =>
      (await hub.ask(anonymous, `{ service(id: "${service.id}") { demonstration verification { state } } }`)).data.service;
    expect(await marked()).toEqual({ demonstration: true, verification: { state: 'UNVERIFIED' } });
    await hub.ask(moderator(), fixture.confirmMutation, { id: service.id });
    expect(await marked()).toEqual({ demonstration: true, verification: { state: 'VERIFIED' } });
    await hub.ask(own, fixture.confirmMutation, { id: service.id });
    expect((await marked()).demonstration).toBe(false);
  });
});

describe('an id', () => {
  const attempts: [string, (id: string, caller: Caller) => Promise<{ errors: { code: unknown }[] }>][] = [
    ['updateService', (id, caller) => steps.update(id, 1, {}, caller)],
    ['submitRevision', (id, caller) => steps.submit(id, caller)],
    ['approveRevision', (id, caller) => steps.approve(id, caller)],
    ['archiveService', (id, caller) => hub.ask(caller, fixture.archiveMutation, { id, text: 'x' })],
    ['confirmService', (id, caller) => hub.ask(caller, fixture.confirmMutation, { id })],
  ];

  it.each(attempts)('that is nobody’s or none at all is NOT_FOUND for %s', async (_, step) => {
    for (const id of ['99999999-9999-4999-8999-999999999999', 'x', ''])
      expect((await step(id, administrator)).errors[0]?.code).toBe('NOT_FOUND');
  });

  it.each(attempts)('of another tenant is FORBIDDEN for %s, and nothing changes', async (name, step) => {
    const { revision } = await steps.create();
    const id = name.endsWith('Revision') ? revision.id : revision.serviceId;
    expect((await step(id, foreign)).errors[0]?.code).toBe('FORBIDDEN');
    expect(await steps.audits(revision.serviceId)).toEqual(['CREATE_SERVICE']);
    expect((await hub.ask(foreign, `{ revision(id: "${revision.id}") { id } }`)).data.revision).toBeNull();
  });
});
