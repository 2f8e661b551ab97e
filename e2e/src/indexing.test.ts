/** From what people write in the registry to what the public finds: registry, queue, indexer and engine together. */
import { newId, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry, type DirectoryImport, type Registry } from '@drogowskaz/registry';
import { eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { graphql } from 'graphql';
import { type IndexingBench, openIndexingBench } from './indexing-bench.ts';

jest.setTimeout(120_000);

const providerId = newId();
const serviceIds = Array.from({ length: 3 }, newId);

const directory = (providerName: string): DirectoryImport => ({
  providers: [
    {
      id: providerId,
      provider: { name: providerName, municipality: '1462011' },
      services: serviceIds.map((id, place) => ({
        id,
        texts: [
          { locale: 'pl', state: 'ORIGINAL', name: `Kręgielnia ${place}`, summary: 'Kręgle dla początkujących.', description: 'Opis.' },
        ],
        categories: ['LEGAL_ADVICE'],
        languages: ['pl'],
        deliveryModes: ['IN_PERSON'],
        municipalities: ['1462011'],
      })),
    },
  ],
});

let bench: IndexingBench;
let registry: Registry;
let keys: Record<'ngo' | 'moderator', string>;

beforeAll(async () => {
  bench = await openIndexingBench();
  registry = await createRegistry({ databaseUrl: bench.url, clock: systemClock, logger: silentLogger });
  await registry.importDirectory(directory('Stowarzyszenie Alfa'));
  await bench.startIndexer();
  keys = {
    ngo: (await registry.issueApiKey({ role: 'NGO_EDITOR', provider: providerId, name: 'test' })).apiKey,
    moderator: (await registry.issueApiKey({ role: 'MODERATOR', municipality: '1462011', name: 'test' })).apiKey,
  };
});

afterAll(async () => {
  await registry.close();
  await bench.stop();
});

/** Asks the registry's subgraph as the owner of a key; throws what it answers as an error. */
const ask = async (who: 'ngo' | 'moderator', source: string, variableValues: Record<string, unknown>) => {
  const caller = await registry.identify(keys[who]);
  if (!caller) throw new Error('The key that was just made is not known.');
  const { schema, context } = registry.definition;
  const contextValue = context({ caller, requestId: newId(), signal: new AbortController().signal });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
  const [payload] = Object.values(data as Record<string, { userErrors: unknown[]; revision?: { id: string; serviceId: string } }>);
  if (!payload || payload.userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(payload?.userErrors)}`);
  return payload;
};

const revision = '{ revision { id serviceId version } userErrors { code message path } }';

const input = (name: string, more: Record<string, unknown> = {}) => ({
  locale: 'pl',
  name,
  summary: `Streszczenie: ${name}.`,
  description: 'Opis.',
  categories: ['LEGAL_ADVICE'],
  languages: ['pl'],
  deliveryModes: ['IN_PERSON'],
  municipalities: ['1462011'],
  ...more,
});

/** Written, submitted and approved; resolves when the approval is acknowledged. */
const publish = async (service: Record<string, unknown>): Promise<string> => {
  const draft = await ask('ngo', `mutation Create($input: ServiceInput!) { createService(input: $input) ${revision} }`, { input: service });
  const id = draft.revision?.id as string;
  await ask('ngo', `mutation Submit($id: ID!) { submitRevision(id: $id) ${revision} }`, { id });
  await ask('moderator', `mutation Approve($id: ID!) { approveRevision(id: $id) ${revision} }`, { id });
  return draft.revision?.serviceId as string;
};

describe('what is written in the registry', () => {
  it('is found within a second of its approval', async () => {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const name = `Modrzewkowo${round}`;
      await publish(input(name));
      const approved = performance.now();
      await bench.finds(name, 1);
      times.push(Math.round(performance.now() - approved));
    }
    console.log(`found after approval, in ms: ${times.join(', ')}`);
    expect(Math.min(...times)).toBeLessThan(1_000);
  });

  it('is not found before it is approved', async () => {
    await ask('ngo', `mutation Create($input: ServiceInput!) { createService(input: $input) ${revision} }`, { input: input('Szkicowo') });
    // A later change overtakes nothing: when it is found, the draft would have been, too.
    await publish(input('Zatwierdzonkowo'));
    await bench.finds('Zatwierdzonkowo', 1);
    expect((await bench.search('Szkicowo')).totalCount).toBe(0);
  });

  it('is gone when it is archived', async () => {
    const id = await publish(input('Przemijowo'));
    await bench.finds('Przemijowo', 1);
    await ask(
      'ngo',
      'mutation Archive($id: ID!) { archiveService(id: $id, reason: "no longer given") { status userErrors { code message path } } }',
      { id },
    );
    await bench.finds('Przemijowo', 0);
    expect((await bench.indexed()).has(id)).toBe(false);
  });

  it('says the new name of its provider in every document', async () => {
    await bench.finds('Kręgielnia', 3);
    await registry.importDirectory(directory('Stowarzyszenie Omega'));
    const { hits } = await eventually('all three say so', async () => {
      const answer = await bench.search('Kręgielnia');
      return answer.hits.every(({ document }) => document.card.provider.name === 'Stowarzyszenie Omega') && answer;
    });
    expect(hits.map(({ document }) => document.card.id).sort()).toEqual([...serviceIds].sort());
  });
});

describe('a hidden address', () => {
  it('is in no document of the index, nor are its coordinates, and it takes no part in distances', async () => {
    const hidden = {
      name: 'Schronienie',
      street: 'Tajemnicza 77',
      postalCode: '09-407',
      city: 'Płock',
      municipality: '1462011',
      latitude: 52.54321,
      longitude: 19.71234,
      hidden: true,
      schedules: [
        { rrule: 'FREQ=DAILY', start: '2026-11-02T08:00:00+01:00', end: '2026-11-02T16:00:00+01:00', note: 'wejście od Tajemniczej' },
      ],
    };
    await publish(input('Azylkowo', { locations: [hidden] }));
    await bench.finds('Azylkowo', 1);
    const { rows } = await bench.owner.query<{ document: string }>('select document::text as document from search.entry');
    const everything = rows.map(({ document }) => document).join('\n');
    expect(everything).toContain('Azylkowo');
    for (const secret of ['Tajemnicz', '09-407', '52.54321', '19.71234']) expect(everything).not.toContain(secret);

    const near = { latitude: hidden.latitude, longitude: hidden.longitude };
    const question = { text: 'Azylkowo', locale: 'pl', filter: {}, first: 10, now: new Date() } as const;
    const anywhere = await bench.engine.search({ ...question, near, sort: 'DISTANCE' });
    expect(anywhere.hits.map(({ distanceMeters }) => distanceMeters)).toEqual([null]);
    const around = await bench.engine.search({ ...question, near: { ...near, radiusMeters: 1_000 }, sort: 'RELEVANCE' });
    expect(around.totalCount).toBe(0);
  });
});
