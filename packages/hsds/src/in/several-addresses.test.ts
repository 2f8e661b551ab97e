/** Several e-mail or web addresses in one field: each is kept where there can be several, else told. */
import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const read = async (service: object, organization: object = {}) => {
  const text = JSON.stringify([{ id: 'o', name: 'Most', ...organization, services: [{ id: 's', name: 'Porady', ...service }] }]);
  const [first] = await readFrom({ name: 'organizations.json', text });
  const told = first?.repairs.flatMap(({ rule, path, before }) =>
    rule === 'list-from-text' || rule === 'dropped-value' ? [[rule, path.split(', ').at(-1), before]] : [],
  );
  return { provider: first?.provider?.provider, service: first?.provider?.services[0], told };
};

it.each(['a@most.pl; b@most.pl', 'a@most.pl, b@most.pl', 'mailto:a@most.pl / b@most.pl', 'Ola <a@most.pl> lub Jan <b@most.pl>'])(
  'A service keeps both e-mail addresses of %s',
  async (email) => {
    const { service, told } = await read({ email });
    expect(service?.email).toBe('a@most.pl');
    expect(service?.contactPoints?.map(({ kind, value }) => [kind, value])).toEqual([
      ['EMAIL', 'a@most.pl'],
      ['EMAIL', 'b@most.pl'],
    ]);
    expect(told).toEqual([['list-from-text', 'email', email]]);
  },
);

it.each([
  'www.most.pl, www.rzeka.pl',
  'https://www.most.pl https://www.rzeka.pl',
  'www.most.pl;https://www.rzeka.pl',
  'www.most.pl oraz www.rzeka.pl',
])('A service keeps both web addresses of %s', async (url) => {
  const { service, told } = await read({ url });
  expect([service?.url, service?.additionalUrls?.map((each) => each.url)]).toEqual(['https://www.most.pl', ['https://www.rzeka.pl']]);
  expect(told).toEqual([['list-from-text', 'url', url]]);
});

it('An address with a comma is one', async () => {
  const url = 'https://most.pl/porady,12,www';
  const { service, told } = await read({ url });
  expect([service?.url, service?.additionalUrls, told]).toEqual([url, [], []]);
});

it('An organisation keeps them among its contacts and addresses, a contact as another one of the same name', async () => {
  const { provider } = await read(
    {},
    { email: 'a@most.pl b@most.pl', website: 'most.pl, rzeka.pl', contacts: [{ name: 'Ola', email: 'c@most.pl; d@most.pl' }] },
  );
  expect([provider?.email, provider?.url, provider?.additionalWebsites?.map(({ url }) => url)]).toEqual([
    'a@most.pl',
    'https://most.pl',
    ['https://rzeka.pl'],
  ]);
  expect(provider?.contacts?.map(({ name, email }) => [name, email])).toEqual([
    ['Ola', 'c@most.pl'],
    ['Ola', 'd@most.pl'],
    [undefined, 'b@most.pl'],
  ]);
});

it('What can be kept once only is the first, and each other is told', async () => {
  const place = { name: 'Dom', url: 'www.most.pl, www.rzeka.pl', addresses: [{ address_1: 'Jasna 1', city: 'Płock' }] };
  const { service, told } = await read({ service_at_locations: [{ location: place }], email: 'a@most.pl; b@' });
  expect(service?.locations?.[0]?.location.url).toBe('https://www.most.pl');
  expect(told).toContainEqual(['dropped-value', 'url', 'https://www.rzeka.pl']);
});
