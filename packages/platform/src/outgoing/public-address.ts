import ipaddr from 'ipaddr.js';

const GLOBAL_IPV6 = ipaddr.IPv6.parse('2000::');

/**
 * Whether an address is one of the internet at large. Everything that has another meaning is not: private, loopback, link-local, carrier-grade NAT,
 * multicast, documentation, and IPv6 that carries an IPv4 address (mapped, NAT64, 6to4, Teredo), as what it leads to depends on the network.
 */
export const isPublicAddress = (address: string): boolean => {
  const [bare = ''] = address.split('%');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_IPV6, 3);
};

/** Names that lead into one's own network, whoever looks them up (RFC 6761, 6762, 8375), and those that offices give their machines. */
const PRIVATE_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/i;

/** Whether a host is a name that is none of the internet at large: a private one, or one without a point. Where others lead is known when they are looked up. */
export const isPrivateName = (hostname: string): boolean => {
  const name = hostname.replace(/\.$/, '');
  return addressOfHost(name) === null && (!name.includes('.') || PRIVATE_NAMES.test(name));
};

/** The address that the host of a URL is, when it is one; null for a name. */
export const addressOfHost = (hostname: string): string | null => {
  const bare = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
};
