import { describe, expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const ADDRESS = { address_1: 'ul. Tajna 7', city: 'Płock' };
const MONDAYS = { byday: 'MO', opens_at: '08:00', closes_at: '16:00' };

const read = async (service: object) => {
  const services = [{ id: 's', name: 'Nocleg', status: 'active', organization: { id: 'o', name: 'Dom' }, ...service }];
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify(services) });
  return first?.provider?.services[0];
};
const at = (location: object) => ({ service_at_locations: [{ id: 'at', location: { id: 'l', name: 'Dom', ...location } }] });

describe('A name that begins with x_, as those of extensions do, says what it says without', () => {
  it.each<[string, object]>([
    ['of a place', at({ x_confidential: 'yes', addresses: [ADDRESS] })],
    ['of an address', at({ addresses: [{ ...ADDRESS, x_do_not_publish: true }] })],
    ['of an address, in words of its own', at({ addresses: [{ ...ADDRESS, 'x-addressVisibility': 'private' }] })],
    ['of a service', { ...at({ addresses: [ADDRESS] }), x_safe_house: 'tak' }],
    ['in an attribute', at({ addresses: [ADDRESS], attributes: [{ label: 'x_confidential', value: 'yes' }] })],
  ])('secret: %s', async (_, said) => {
    expect((await read(said))?.locations.map(({ location }) => location.hidden)).toEqual([true]);
  });

  it.each<[object, string]>([
    [{ x_deleted: 'true' }, 'defunct'],
    [{ 'x-archived': 'true' }, 'defunct'],
    [{ xIsDraft: true }, 'inactive'],
    [{ x_deleted: 'false' }, 'active'],
    [{ x_vendor: 'deleted' }, 'active'],
  ])('withdrawn: %j', async (said, status) => {
    expect((await read(said))?.status).toBe(status);
  });

  it('in force: until a day', async () => {
    expect(await read({ x_valid_until: '2020-01-01' })).toMatchObject({ expiresAt: '2020-01-01T23:00:00.000Z' });
  });

  it('private: a telephone', async () => {
    const phones = [{ number: '24 600 51 01', x_private: true }, { number: '24 600 51 02' }];
    expect((await read({ phones }))?.phones.map(({ number }) => number)).toEqual(['24 600 51 02']);
  });

  it('closed: a day', async () => {
    const schedules = [MONDAYS, { x_closed: true, dtstart: '2026-12-28' }];
    expect((await read({ schedules }))?.schedules.map(({ closed }) => closed)).toEqual([false, true]);
  });
});
