import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { OutgoingError } from './outgoing-error.ts';
import { addressOfHost } from './public-address.ts';

export interface Guard {
  /** Whether an address may be connected to. */
  permits: (address: string) => boolean;
  lookup?: LookupFunction;
  connectMs: number;
}

const refused = (host: string): OutgoingError =>
  new OutgoingError(
    'PRIVATE',
    `${host} lies in a private network or on this machine. Only an operator can permit that, for one source: --allow-private.`,
  );

/**
 * Looks the name up once and connects to what was found, when every address of it may be asked: what is checked is what is connected to, so a name
 * that changes its answer in between gains nothing. A host that is an address itself is never looked up, and is checked here.
 */
export const guardedConnector = ({ permits, lookup = systemLookup, connectMs }: Guard): buildConnector.connector => {
  const guardedLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = typeof found === 'string' ? [{ address: found, family: found.includes(':') ? 6 : 4 }] : found;
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => permits(address))) return callback(refused(hostname), []);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
  // Said although it is the default: NODE_TLS_REJECT_UNAUTHORIZED must not reach here.
  const connect = buildConnector({ lookup: guardedLookup, timeout: connectMs, rejectUnauthorized: true });
  return (options, callback) => {
    const address = addressOfHost(options.hostname);
    if (address !== null && !permits(address)) return callback(refused(options.hostname), null);
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      if (socket.remoteAddress === undefined || !permits(socket.remoteAddress)) {
        socket.destroy();
        return callback(refused(options.hostname), null);
      }
      callback(null, socket);
    });
  };
};
