import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from './public-address.ts';

describe('an address is public', () => {
  it.each(['1.1.1.1', '193.0.0.1', '172.15.255.255', '172.32.0.1', '2a00:1450:4001::1', '2606:4700::1111'])('when it is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('an address is not public', () => {
  it.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '::1', '::']],
    ['a private network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
    ['a link', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fec0::1']],
    ["a provider's NAT", ['100.64.0.1', '100.127.255.254']],
    [
      'many at once, or nobody',
      ['224.0.0.1', '255.255.255.255', '240.0.0.1', 'ff02::1', '192.0.2.1', '198.18.0.1', '2001:db8::1', '100::1'],
    ],
    [
      'IPv4 in the clothes of IPv6',
      [
        '::ffff:127.0.0.1',
        '::ffff:8.8.8.8',
        '::ffff:7f00:1',
        '::127.0.0.1',
        '64:ff9b::7f00:1',
        '64:ff9b:1::1',
        '2002:7f00:1::',
        '2001:0:1::1',
      ],
    ],
    ['no address', ['', 'localhost', 'example.org', '1.2.3.4.5']],
  ])('when it is %s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
