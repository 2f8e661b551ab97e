/** What every way of running the hub must answer: the same tests for one process and for many. */

import { askGraphql } from '@drogowskaz/testing';
import { expect, it } from '@jest/globals';
import { type DemoAccounts, publishService, search, soonFound } from './directory-calls.ts';

const card =
  '{ id content(locale: "uk") { name locale requestedLocale state } provider { id name } verification { state } municipalities { code } }';

export function itAnswersTheDirectory(graphql: () => string, accounts: () => DemoAccounts): void {
  const ask = async (query: string, variables: Record<string, unknown> = {}, apiKey?: string) => {
    const answer = await askGraphql(graphql(), { query, variables, ...(apiKey === undefined ? {} : { apiKey }) });
    expect(answer.errors).toEqual([]);
    return answer.data;
  };

  it('searches, with facets and cards', async () => {
    const data = await ask(
      `{ searchServices(query: "praca", first: 5) { totalCount nodes ${card} facets { dimension values { value count } } engine } }`,
    );
    expect(data.searchServices.totalCount).toBeGreaterThan(0);
    expect(data.searchServices.nodes[0]).toMatchObject({ id: expect.any(String), content: { name: expect.any(String) } });
    expect(data.searchServices.engine).toBe('BUILT_IN');
    expect(data.searchServices.facets.map(({ dimension }: { dimension: string }) => dimension)).toContain('categories');
  });

  it('joins a search page with places from the registry', async () => {
    const { searchServices } = await ask('{ searchServices(query: "", first: 20) { nodes { id content { name } locations { name } } } }');
    expect(searchServices.nodes.some(({ locations }: { locations: unknown[] | null }) => (locations ?? []).length > 0)).toBe(true);
  });

  it('says the same of a service in a search and by its id', async () => {
    const [found] = (await ask(`{ searchServices(query: "", first: 1) { nodes ${card} } }`)).searchServices.nodes;
    const { service } = await ask(`query One($id: ID!) { service(id: $id) ${card} }`, { id: found.id });
    expect(service).toEqual(found);
  });

  it('suggests, and lists providers, municipalities, categories, terms and collections', async () => {
    const data = await ask(`{
      suggest(query: "pra", first: 5) { text kind }
      providers(first: 3) { totalCount nodes { id name } }
      municipalities { code name }
      categories { code label(locale: "uk") }
      terms(vocabulary: AUDIENCE) { code label }
      collections { id services(first: 10) { totalCount } }
    }`);
    for (const list of [data.suggest, data.providers.nodes, data.municipalities, data.categories, data.terms, data.collections]) {
      expect(list.length).toBeGreaterThan(0);
    }
    expect(data.collections).toContainEqual({ id: 'good-practices', services: { totalCount: 7 } });
  });

  it('takes a service from an NGO, shows it to nobody, and to everybody once a moderator has approved it', async () => {
    const before = (await search(graphql(), '')).totalCount;
    const { id } = await publishService(graphql(), accounts(), 'Modrzewkowo');
    await soonFound(graphql(), 'Modrzewkowo');
    expect((await search(graphql(), '')).totalCount).toBe(before + 1);
    const { service } = await ask('query One($id: ID!) { service(id: $id) { content(locale: "pl") { name } } }', { id });
    expect(service.content.name).toBe('Modrzewkowo');
  });

  it.each([
    ['no key', undefined, 'UNAUTHENTICATED'],
    ['a key that nobody has', `drg_aaaaaaaa_${'A'.repeat(43)}`, 'UNAUTHENTICATED'],
  ])('lets %s write nothing', async (_, apiKey, code) => {
    const { errors } = await askGraphql(graphql(), {
      query: 'mutation { archiveService(id: "00000000-0000-4000-8000-000000000000", reason: "no") { status } }',
      ...(apiKey === undefined ? {} : { apiKey }),
    });
    expect(errors[0]?.extensions.code).toBe(code);
  });
}
