import { askGraphql, eventually } from '@drogowskaz/testing';
import { allMunicipalities } from '@drogowskaz/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { demoAccounts } from '../directory-calls.ts';

const QUESTIONS = 1_000;
const AT_ONCE = 20;
/** A category of its own, so that nothing else moves its numbers. */
const CATEGORY = 'HUMAN_TRAFFICKING';

let hub: DemonstrationHub;
let shelter: { id: string; version: number };
beforeAll(async () => {
  hub = await startDemonstrationHub({ TRUST_PROXY: 'loopback' });
  shelter = await open({ latitude: 52.5511, longitude: 19.6811 });
}, 240_000);
afterAll(() => hub?.stop(), 60_000);

interface Place {
  latitude: number;
  longitude: number;
}

const input = (place: Place, sign: string) => ({
  locale: 'pl',
  name: 'Schron Ukrytokrzew',
  summary: `Nocleg dla osób w niebezpieczeństwie${sign}`,
  description: 'Adres podajemy przez telefon.',
  categories: [CATEGORY],
  languages: ['pl'],
  deliveryModes: ['IN_PERSON'],
  municipalities: ['1462011', '1419122'],
  requiresStatutoryEntitlement: false,
  locations: [
    {
      name: 'Schron',
      hidden: true,
      street: 'ul. Tajna 5',
      city: 'Płock',
      municipality: '1462011',
      ...place,
      schedules: [{ rrule: 'FREQ=DAILY', start: '2026-01-05T08:00:00+01:00', end: '2026-01-05T20:00:00+01:00' }],
    },
  ],
});

const REVISION = 'revision { id serviceId version } userErrors { message path }';

const change = async (query: string, variables: Record<string, unknown>) => {
  const answer = await askGraphql(hub.graphql, { query, variables, apiKey: demoAccounts(hub.dataDir).admin.apiKey });
  const { result } = answer.data as { result: { revision: { id: string; serviceId: string; version: number }; userErrors: unknown[] } };
  expect([answer.errors, result.userErrors]).toEqual([[], []]);
  return result.revision;
};

const publish = async (id: string): Promise<void> => {
  for (const step of ['submitRevision', 'approveRevision']) {
    await change(`mutation ($id: ID!) { result: ${step}(id: $id) { ${REVISION} } }`, { id });
  }
};

/** Opens it where nobody may know that it is. */
const open = async (place: Place) => {
  const provider = (await ask('{ providers(first: 1, municipality: "1462011") { nodes { id } } }', {}, 1)) as {
    providers: { nodes: { id: string }[] };
  };
  const revision = await change(`mutation ($input: ServiceInput!) { result: createService(input: $input) { ${REVISION} } }`, {
    input: { ...input(place, '.'), provider: provider.providers.nodes[0]?.id },
  });
  await publish(revision.id);
  const service = { id: revision.serviceId, version: revision.version };
  await untilIndexed('.');
  return service;
};

/** Until the search knows this version, which the last sign of its summary tells. */
const untilIndexed = (sign: string): Promise<boolean> =>
  eventually(
    'the search knows the shelter as it is now',
    async () =>
      JSON.stringify(await ask('{ searchServices(query: "Ukrytokrzew") { nodes { content { summary } } } }', {}, 2)).includes(
        `niebezpieczeństwie${sign}`,
      ),
    60_000,
  );

const ask = async (query: string, variables: Record<string, unknown>, person: number): Promise<unknown> => {
  const answer = await askGraphql(hub.graphql, { query, variables, headers: { 'x-forwarded-for': `203.0.113.${person}` } });
  expect(answer.errors).toEqual([]);
  return answer.data;
};

/** The same questions each time: a grid over the county, circles of all sizes around it, every order, with and without words. */
const questions = (): string[] =>
  Array.from({ length: QUESTIONS }, (_, number) => {
    const latitude = 52.5 + ((number * 37) % 100) / 1_000;
    const longitude = 19.6 + ((number * 61) % 180) / 1_000;
    const radius = [100, 500, 1_000, 3_000, 10_000, 30_000, null][number % 7];
    const sort = ['DISTANCE', 'RELEVANCE', 'NAME'][number % 3];
    const words = ['Ukrytokrzew', 'schron', ''][number % 3];
    const near = `{ latitude: ${latitude}, longitude: ${longitude}${radius == null ? '' : `, radiusMeters: ${radius}`} }`;
    const filter = number % 2 === 0 ? `filter: { categories: ["${CATEGORY}"] },` : '';
    return `searchServices(query: "${words}", ${filter} near: ${near}, sort: ${sort}, first: 10) { totalCount facets { dimension values { value count } } edges { distanceMeters node { id locations { address { street } latitude longitude municipality { code } } } } }`;
  });

/** Everything that the public can ask of where something is. */
const everythingAsked = async (): Promise<string[]> => {
  const answers: string[] = [];
  const all = questions();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const fields = all.slice(at, at + AT_ONCE).map((question, place) => `q${place}: ${question}`);
    // Each part by somebody else: one person has not budget enough.
    answers.push(JSON.stringify(await ask(`{ ${fields.join('\n')} }`, {}, 10 + at / AT_ONCE)));
  }
  for (const { code } of allMunicipalities()) {
    answers.push(
      JSON.stringify(
        await ask(
          `query ($here: [MunicipalityCode!], $s: SituationInput!) {
            coverage(filter: { municipalities: $here, categories: ["${CATEGORY}"] }) { byMunicipality { gaps } nodes {
              services nearestServiceMeters nearestUsableMeters nearestUsable { id } openHours gap gapReasons } }
            matchServices(situation: $s) { matches { service { id } distance reasons bring } unmet { nearest { service { id } obstacle } } }
          }`,
          { here: [code], s: { needs: [CATEGORY], municipality: code } },
          100,
        ),
      ),
    );
  }
  return answers;
};

describe('a hidden shelter', () => {
  it('cannot be found by a thousand questions: wherever it is, every answer is the same', async () => {
    const before = await everythingAsked();
    const revision = await change(
      `mutation ($id: ID!, $version: Int!, $input: ServiceInput!) { result: updateService(id: $id, expectedVersion: $version, input: $input) { ${REVISION} } }`,
      { ...shelter, input: input({ latitude: 52.4022, longitude: 19.9133 }, '!') },
    );
    await publish(revision.id);
    await untilIndexed('!');
    const after = await everythingAsked();
    expect(after).toEqual(before);
    // And it is in these answers: it was asked for.
    expect(before.filter((answer) => answer.includes(shelter.id)).length).toBeGreaterThan(20);
    expect(before.join()).not.toMatch(/Tajna|52\.5511|19\.6811/);
  }, 240_000);
});
