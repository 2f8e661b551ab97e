import { describe, expect, it } from '@jest/globals';
import { namesAddress } from './names-address.ts';

describe('a text that names an address', () => {
  it.each(['Cicha 7', 'Dom, ul.  CICHA 7', 'Cicha 7/2, wejście od podwórza', 'ul.Cicha 7a', 'Cicha 71 i Cicha 7'])('is %j', (text) => {
    expect(namesAddress(text, 'ul. Cicha 7')).toBe(true);
  });

  it.each(['Cicha 71', 'ul. Głośna 7', 'Dom sąsiedzki', ''])('is not %j', (text) => {
    expect(namesAddress(text, 'ul. Cicha 7')).toBe(false);
  });

  it('is none where there is no address', () => {
    expect(namesAddress('Dom', ' ')).toBe(false);
  });
});
