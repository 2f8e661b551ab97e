import { describe, expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';
import type { ReadOptions } from './types.ts';

const read = async (service: Record<string, unknown>, options: Partial<ReadOptions> = {}) => {
  const [organization] = await readFrom(
    { name: 'services.json', text: JSON.stringify([{ id: 'o', name: 'Fundacja', services: [{ id: '1', ...service }] }]) },
    options,
  );
  const rules = organization?.repairs.map(({ rule }) => rule).filter((rule) => rule.startsWith('category-'));
  return { categories: organization?.provider?.services[0]?.categories, rules };
};

describe('the category of a service of which no term tells', () => {
  it.each(['Usługa 1', 'Usługa 18', 'Room 5', 'Pokój 12', 'Grupa 3', 'Punkt nr 4', 'Biuro', 'Dział III'])(
    'is the documented one where the name says nothing of it, and that is told: "%s"',
    async (name) => {
      expect(await read({ name, description: 'opis' })).toEqual({ categories: ['ADVICE'], rules: ['category-fallback'] });
      expect((await read({ name, description: 'opis' }, { category: 'COMMUNITY' })).categories).toEqual(['COMMUNITY']);
    },
  );

  it('is what its name surely says, whatever the description speaks of', async () => {
    const service = { name: 'Radca prawny', description: 'W czwartki w bibliotece.' };
    expect(await read(service)).toEqual({ categories: ['LEGAL_ADVICE'], rules: ['category-from-words'] });
  });

  it('is read in the language of the texts', async () => {
    const service = { name: 'Thursday table', description: 'Food bank: parcels of food for families.' };
    expect(await read(service, { language: 'en' })).toEqual({ categories: ['FOOD_AID'], rules: ['category-from-words'] });
  });
});
