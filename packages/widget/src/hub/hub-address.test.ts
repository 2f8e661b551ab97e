import { describe, expect, it } from '@jest/globals';
import { hubAddress } from './hub-address.ts';

const SCRIPT = 'https://hub.example.org/widget/v1/drogowskaz-search.0123456789.js?retry=1';
const PAGE = 'https://city.example.org/help/';

describe('the address of the hub', () => {
  it('is where the script came from', () => expect(hubAddress(null, SCRIPT, PAGE)).toBe('https://hub.example.org'));

  it('holds the folder that the hub lies in', () => {
    expect(hubAddress('', 'https://example.org/directory/widget/v1/x.js', PAGE)).toBe('https://example.org/directory');
  });

  it('is what the page says, in whatever way it says it', () => {
    for (const said of [
      'https://other.example.org',
      ' https://other.example.org/ ',
      'https://other.example.org/graphql',
      'https://other.example.org/?a#b',
    ])
      expect(hubAddress(said, SCRIPT, PAGE)).toBe('https://other.example.org');
    expect(hubAddress('/directory/', SCRIPT, PAGE)).toBe('https://city.example.org/directory');
  });

  it('is not known of a script that came from elsewhere, and is never a program', () => {
    expect(hubAddress(undefined, 'https://city.example.org/bundle.js', PAGE)).toBeUndefined();
    for (const said of ['javascript:alert(1)', 'data:text/html,x', 'http://']) expect(hubAddress(said, SCRIPT, PAGE)).toBeUndefined();
  });
});
