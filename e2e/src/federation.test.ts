import { type ExampleOperation, exampleOperations } from '@drogowskaz/gateway';
import { askGraphql, eventually, type GraphqlAnswer } from '@drogowskaz/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type FederatedHub, startFederatedHub, type Way } from './federated-hub.ts';

let hub: FederatedHub;
beforeAll(async () => {
  hub = await startFederatedHub({ operationMs: 4_000 });
}, 180_000);
afterAll(() => hub?.stop(), 60_000);
afterEach(() => {
  hub.silent.clear();
  hub.down.clear();
});

const examples = new Map(exampleOperations().map((example) => [example.name, example]));
const example = (name: string): ExampleOperation => {
  const found = examples.get(name);
  if (!found) throw new Error(`There is no example operation ${name}`);
  return found;
};

describe.each<Way>(['in this process', 'over HTTP'])('The hub with its subgraphs %s', (way) => {
  const ask = async (query: string, variables: Record<string, unknown> = {}, apiKey?: string): Promise<GraphqlAnswer> => {
    hub.asked.splice(0);
    return askGraphql(hub.gateways[way].graphql, { query, variables, ...(apiKey === undefined ? {} : { apiKey }) });
  };
  const run = async (name: string, variables: Record<string, unknown> = {}, apiKey?: string): Promise<GraphqlAnswer['data']> => {
    const { text, variables: own } = example(name);
    const { data, errors } = await ask(text, { ...own, ...variables }, apiKey);
    expect(errors).toEqual([]);
    return data;
  };

  it('answers a search page in one subgraph call', async () => {
    const { searchServices } = await run('search-page', { query: '', first: 20 });
    const known = hub.directory.providers.flatMap(({ services }) => services).length;
    expect(searchServices.totalCount).toBe(known);
    expect(searchServices.nodes).toHaveLength(Math.min(20, known));
    expect(hub.asked).toEqual(['search']);
  });

  it('answers every field of the card in that one call', async () => {
    const { data, errors } = await ask(`{ searchServices(first: 5) { nodes {
      id content(locale: "uk", fallback: ["en"]) { locale requestedLocale direction state name summary description } provider { id name }
      categories { code label } audiences { code label } languages deliveryModes formality { code label } reach municipalities { code name }
      cost { free amount currency note { value } } verification { state verifiedAt dueAt }
      eligibility { requiresStatutoryEntitlement minimumAge maximumAge excludedAudiences { code } requirements { code } documents { value } }
    } } }`);
    expect(errors).toEqual([]);
    expect(data.searchServices.nodes).toHaveLength(5);
    expect(hub.asked).toEqual(['search']);
  });

  it('answers a page with places in one call more, however long the page', async () => {
    const { data, errors } = await ask(
      '{ searchServices(first: 100) { nodes { id locations { name openingHours { text } } contacts { value } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.searchServices.nodes.some(({ locations }: { locations: unknown[] }) => locations.length > 0)).toBe(true);
    expect(hub.asked).toEqual(['search', 'registry']);
  });

  it('answers what only the registry knows without the search', async () => {
    await run('providers');
    expect(hub.asked).toEqual(['registry']);
  });

  it.each(['silent', 'down'] as const)('leaves the cards standing when the registry is %s, and says what is missing', async (state) => {
    hub[state].add('registry');
    const { status, data, errors } = await ask(
      '{ searchServices(first: 3) { nodes { id content { name } locations { name } } } municipalities { code } }',
    );
    expect(status).toBe(200);
    expect(data.searchServices.nodes).toHaveLength(3);
    for (const node of data.searchServices.nodes) expect(node).toMatchObject({ content: { name: expect.any(String) }, locations: null });
    expect(errors.map(({ extensions }) => extensions.code)).toContain('UNAVAILABLE');
    expect(errors.flatMap(({ extensions }) => extensions.missing)).toContain('searchServices.nodes.locations');
    expect(JSON.stringify(errors)).not.toMatch(/10\.0\.0\.7|127\.0\.0\.1|registry/);
  });

  it('leaves the services of the registry standing when the search is down', async () => {
    const [node] = (await run('search-page')).searchServices.nodes;
    hub.down.add('search');
    const { data, errors } = await ask('query One($id: ID!) { searchServices { totalCount } service(id: $id) { id } }', { id: node.id });
    expect(data).toEqual({ searchServices: null, service: { id: node.id } });
    expect(errors).toMatchObject([{ path: ['searchServices'], extensions: { code: 'UNAVAILABLE' } }]);
  });

  it.each([
    ['first: 0', '{ searchServices(first: 0) { totalCount } }'],
    ['first: 101', '{ searchServices(first: 101) { totalCount } }'],
    ['a forged cursor', '{ searchServices(after: "Zm9yZ2Vk") { totalCount } }'],
    ['an unknown category', '{ searchServices(filter: { categories: ["NOTHING"] }) { totalCount } }'],
    ['an unknown municipality', '{ searchServices(filter: { municipalities: ["9999999"] }) { totalCount } }'],
    ['impossible coordinates', '{ searchServices(near: { latitude: 91, longitude: 20 }) { totalCount } }'],
    ['a query of 10,000 letters', `{ searchServices(query: "${'a'.repeat(10_000)}") { totalCount } }`],
    ['a wrong language', '{ searchServices(locale: "not a language") { totalCount } }'],
    ['a wrong moment', '{ searchServices(filter: { openAt: "tomorrow" }) { totalCount } }'],
  ])('says what is wrong with %s', async (_what, query) => {
    const { status, data, errors } = await ask(query);
    expect(status).toBeLessThan(500);
    expect(data?.searchServices ?? null).toBeNull();
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors[0]?.extensions.code);
  });

  it('answers each example that only reads', async () => {
    const { searchServices } = await run('search-page', { query: '' });
    await run('search-nearby');
    expect((await run('suggest')).suggest.length).toBeGreaterThan(0);
    expect((await run('service', { id: searchServices.nodes[0].id })).service.id).toBe(searchServices.nodes[0].id);
    const { providers } = await run('providers');
    expect((await run('provider', { id: providers.nodes[0].id })).provider.id).toBe(providers.nodes[0].id);
    expect((await run('choices')).categories.length).toBeGreaterThan(5);
    expect((await run('collections')).collections.length).toBeGreaterThan(0);
  });

  it('answers a page of situations without the registry, and one situation with services for each step', async () => {
    const { situations } = await run('situations');
    expect(situations.length).toBeGreaterThanOrEqual(16);
    const { situation } = await run('situation');
    expect(situation.sayInPolish.value).toMatch(/Pracodawca/);
    for (const { text, services } of situation.steps) expect({ text, services: services.length }).not.toEqual({ text, services: 0 });
    expect(hub.asked).toEqual(['search']);
  });

  it('answers every step of every situation with services that can be used here, and their places in one call more', async () => {
    const { data, errors } = await ask('{ situations { id steps { services(first: 3) { id reach locations { name } } } } }');
    expect(errors).toEqual([]);
    const steps: { services: { reach: string; locations: unknown }[] }[] = data.situations.flatMap(
      ({ steps: own }: { steps: unknown[] }) => own,
    );
    expect(steps.filter(({ services }) => services.length === 0)).toEqual([]);
    const services = steps.flatMap((step) => step.services);
    expect(services.filter(({ reach }) => reach === 'FOREIGN_EXAMPLE')).toEqual([]);
    expect(services.filter(({ locations }) => !Array.isArray(locations))).toEqual([]);
    expect(hub.asked).toEqual(['search', 'registry']);
  });

  it('suggests the situation that a sentence tells, in the language of the page', async () => {
    const { suggest } = await run('suggest', { query: 'my boss did not pay me', locale: 'pl' });
    expect(suggest[0]).toEqual({ text: 'Pracodawca mi nie zapłacił', kind: 'SITUATION', id: 'unpaid-wages' });
  });

  it('takes a service from an NGO through review to the public, changes it, and takes it out again', async () => {
    const { ngo, moderator } = hub.keys;
    const { createService } = await run('ngo-create-service', {}, ngo);
    expect(createService.userErrors).toEqual([]);
    const { id: draft, serviceId: id, version } = createService.revision;
    expect((await run('service', { id })).service).toBeNull();
    expect((await run('ngo-submit-revision', { id: draft }, ngo)).submitRevision.revision.status).toBe('IN_REVIEW');
    const { reviewQueue } = await run('moderator-review-queue', {}, moderator);
    expect(reviewQueue.nodes.map((node: { id: string }) => node.id)).toContain(draft);
    expect((await run('moderator-read-revision', { id: draft }, moderator)).revision.content.name).toBe('Konwersacje po polsku');
    expect((await run('moderator-approve-revision', { id: draft }, moderator)).approveRevision.revision.status).toBe('APPROVED');
    await eventually('the new service is found', async () => {
      const { searchServices } = await run('search-page', { query: 'Konwersacje po polsku', locale: 'pl' });
      return searchServices.nodes.some((node: { id: string }) => node.id === id);
    });

    const updated = (await run('ngo-update-service', { id, expectedVersion: version }, ngo)).updateService;
    expect(updated.userErrors).toEqual([]);
    const translated = (await run('ngo-translate-service', { id, expectedVersion: updated.revision.version }, ngo)).setServiceTranslation;
    expect(translated.userErrors).toEqual([]);
    await run('ngo-submit-revision', { id: translated.revision.id }, ngo);
    const { requestChanges } = await run('moderator-request-changes', { id: translated.revision.id }, moderator);
    expect(requestChanges.revision.status).toBe('CHANGES_REQUESTED');
    await run('ngo-submit-revision', { id: translated.revision.id }, ngo);
    const { rejectRevision } = await run('moderator-reject-revision', { id: translated.revision.id }, moderator);
    expect(rejectRevision.revision.status).toBe('REJECTED');

    expect((await run('ngo-confirm-service', { id }, ngo)).confirmService.service.verification.state).toBe('VERIFIED');
    const byTelephone = (await run('moderator-confirm-by-telephone', { id }, moderator)).confirmService;
    expect(byTelephone.service.verification.by).toBe('TELEPHONE');
    expect((await run('moderator-verification-list', {}, moderator)).verificationList.totalCount).toBeGreaterThan(0);
    expect((await run('ngo-archive-service', { id }, ngo)).archiveService.status).toBe('ARCHIVED');
    await eventually('the archived service is found no more', async () => {
      const { searchServices } = await run('search-page', { query: 'Konwersacje po polsku', locale: 'pl' });
      return !searchServices.nodes.some((node: { id: string }) => node.id === id);
    });
    expect((await run('service', { id })).service).toBeNull();
  });

  it('takes an organisation by API keys alone from its registration to a service that the public reads, edited and taken out again', async () => {
    const { moderator, administrator } = hub.keys;
    const name = `Wieczór sąsiedzki ${way}`;
    const registration = {
      ...(example('ngo-register-provider').variables.input as object),
      name: `Klub ${way}`,
      nip: null,
      krs: null,
      regon: null,
    };
    const { registerProvider } = await run('ngo-register-provider', { input: registration });
    expect(registerProvider.userErrors).toEqual([]);
    const provider = registerProvider.provider.id;
    expect((await run('provider', { id: provider })).provider).toBeNull();
    expect((await run('moderator-approve-provider', { id: provider }, moderator)).approveProvider.userErrors).toEqual([]);
    expect((await run('provider', { id: provider })).provider.name).toBe(`Klub ${way}`);
    const { issueApiKey } = await run('issue-api-key', { input: { name: 'Klub', provider } }, administrator);
    const own = issueApiKey.key as string;
    expect((await run('viewer', {}, own)).viewer).toMatchObject({ role: 'NGO_EDITOR', provider });

    const input = { ...(example('ngo-create-service').variables.input as object), name };
    const { createService } = await run('ngo-create-service', { input }, own);
    expect(createService.userErrors).toEqual([]);
    const { id: draft, serviceId: id } = createService.revision;
    await run('ngo-submit-revision', { id: draft }, own);
    await run('moderator-request-changes', { id: draft }, moderator);
    const first = (await run('ngo-update-service', { id, expectedVersion: 1, input: { ...input, summary: 'Najpierw tak.' } }, own))
      .updateService;
    await run('ngo-submit-revision', { id: first.revision.id }, own);
    await run('moderator-approve-revision', { id: first.revision.id }, moderator);
    const found = async (summary: string | null) =>
      eventually(`search finds "${summary}"`, async () => {
        const { nodes } = (await run('search-page', { query: name, locale: 'pl' })).searchServices;
        const hit = nodes.find((node: { id: string }) => node.id === id);
        return (hit?.content.summary ?? null) === summary;
      });
    await found('Najpierw tak.');
    const second = (await run('ngo-update-service', { id, expectedVersion: 2, input: { ...input, summary: 'Potem inaczej.' } }, own))
      .updateService;
    await run('ngo-submit-revision', { id: second.revision.id }, own);
    expect((await run('service', { id })).service.content.summary).toBe('Najpierw tak.');
    await run('moderator-approve-revision', { id: second.revision.id }, moderator);
    await found('Potem inaczej.');
    await run('ngo-archive-service', { id }, own);
    await found(null);
    expect((await run('service', { id })).service).toBeNull();
    expect((await run('suggest', { query: name, locale: 'pl' })).suggest.filter((each: { id: string }) => each.id === id)).toEqual([]);
    const { nodes } = (await run('audit-log', { filter: { recordId: id }, first: 100 }, moderator)).auditLog;
    expect(nodes.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['CREATE_SERVICE', 'APPROVE_REVISION', 'ARCHIVE_SERVICE']),
    );
    await run('revoke-api-key', { id: issueApiKey.apiKey.id }, administrator);
    expect((await ask('{ viewer { role } }', {}, own)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lets nobody write without a key, and nobody approve with the wrong one', async () => {
    const { text, variables } = example('ngo-create-service');
    expect((await ask(text, variables)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const approve = example('moderator-approve-revision');
    expect((await ask(approve.text, approve.variables, hub.keys.ngo)).errors[0]?.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });
});
