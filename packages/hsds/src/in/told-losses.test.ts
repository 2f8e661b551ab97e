import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const read = async (service: object) => {
  const text = JSON.stringify([{ id: 'o', name: 'Most', services: [{ id: 's', name: 'Porady', ...service }] }]);
  const [organization] = await readFrom({ name: 'organizations.json', text });
  const unused = organization?.repairs.flatMap(({ rule, path, before }) =>
    rule === 'unused-field' ? [[path.split(', ').at(-1), before]] : [],
  );
  return { service: organization?.provider?.services[0], unused, organization };
};

it('What a language of a service says beside its code is told', async () => {
  const { service, unused, organization } = await read({
    languages: [{ code: 'uk', name: 'Ukrainian', note: 'tylko we wtorki', attributes: [{ label: 'poziom', value: 'B2' }] }],
  });
  expect(service?.languages).toEqual(['uk']);
  expect(unused).toEqual([['note', 'tylko we wtorki']]);
  expect(organization?.refused).toEqual({ attribute: 1 });
});

it('The name of a term stays also beside a label of its own; its code and its taxonomy are told where they do not', async () => {
  const { service, unused } = await read({
    attributes: [
      {
        label: 'Dla kogo',
        link_entity: 'location',
        taxonomy_term: {
          ...{ id: '2', name: 'Seniorzy 60+', code: 'QT60', taxonomy: 'Moja' },
          taxonomy_detail: { id: 't', name: 'Moja', description: 'Nasza', version: '2', uri: 'https://example.org/t' },
        },
      },
    ],
  });
  expect(service?.attributes).toMatchObject([{ label: 'Dla kogo', value: 'Seniorzy 60+' }]);
  expect(new Set(unused?.map(([, before]) => before))).toEqual(
    new Set(['QT60', 'Moja', 'Nasza', '2', 'https://example.org/t', 'location']),
  );
});
