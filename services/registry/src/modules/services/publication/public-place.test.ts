import type { LocationRecord } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { namesItsAddress } from './public-place.ts';

const place = (name: string, address1: string, city = 'Płock', alternateName?: string): LocationRecord =>
  ({
    name,
    ...(alternateName === undefined ? {} : { alternateName }),
    addresses: [{ address1, city, postalCode: '09-400' }],
  }) as LocationRecord;

describe('The name of a hidden place', () => {
  it.each([
    ['Dom przy Tajnej 77', 'Tajna 77'],
    ['Dom przy Tajnej', 'Tajna 77'],
    ['Dom na rogu Mostowej i Rynku', 'Mostowa 5'],
    ['Pokój na Nowej', 'ul. Nowa 3'],
    ['Pokój na Rój', 'ul. Rój 12'],
    ['Pokój 12', 'ul. Rój 12'],
    ['Schronisko w Płocku', 'Tajna 77'],
    ['SCHRONISKO, TAJNA', 'ul. Tajna 77'],
  ])('„%s” gives the address %s away', (name, address) => {
    expect(namesItsAddress(place(name, address))).toBe(true);
  });

  it('is its other name, too', () => {
    expect(namesItsAddress(place('Dom dla mam', 'Tajna 77', 'Płock', 'Tajna'))).toBe(true);
  });

  it.each([
    ['Dom dla kobiet', 'ul. Kobzy 4'],
    ['Dom dla mam', 'Tajna 77'],
    ['Hostel nad rzeką', 'ul. Nad Jarem 2'],
  ])('„%s” stays at %s', (name, address) => {
    expect(namesItsAddress(place(name, address))).toBe(false);
  });
});
