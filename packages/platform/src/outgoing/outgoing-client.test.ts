import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, LookupFunction, Server } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OutgoingClient, type OutgoingClientOptions } from './outgoing-client.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const listen = async (server: Server, host = '127.0.0.1'): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  stops.push(() => server.close());
  return (server.address() as AddressInfo).port;
};

let asked: string[];
beforeEach(() => {
  asked = [];
});

/** A server on this machine that counts as one of the internet. */
const serve = async (listener: RequestListener, host = '127.0.0.1'): Promise<string> => {
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  stops.push(() => server.closeAllConnections());
  return `http://${host}:${await listen(server, host)}`;
};

const open = (options: Partial<OutgoingClientOptions> = {}): OutgoingClient => {
  const limits = { betweenMs: 0, ...options.limits };
  const client = new OutgoingClient({ userAgent: 'Drogowskaz-test', permits: (address) => address === '127.0.0.1', ...options, limits });
  stops.push(() => client.close());
  return client;
};

/** The code with which a request ends. */
const endOf = async (request: Promise<{ bytes(): Promise<Buffer> }>): Promise<unknown> => {
  try {
    return `${(await (await request).bytes()).length} bytes`;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

/** Answers each lookup with the next of these. */
const lookingUp = (...answers: string[][]): LookupFunction => {
  let turn = 0;
  return (_, __, callback) => {
    const addresses = answers[Math.min(turn++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
};

describe('reading from another server', () => {
  it('gives status, head and body, and says who asks', async () => {
    const url = await serve((request, response) => {
      response.setHeader('content-type', 'Application/JSON; charset=utf-8').end(JSON.stringify(request.headers));
    });
    const response = await open().get(`${url}/feed?page=2`, { headers: { accept: 'application/json', 'user-agent': 'somebody else' } });
    expect(response).toMatchObject({ status: 200, url: `${url}/feed?page=2`, type: 'application/json' });
    expect(JSON.parse(await response.text())).toMatchObject({ accept: 'application/json', 'user-agent': 'Drogowskaz-test' });
    expect(asked).toEqual(['/feed?page=2']);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('unpacks %s', async (encoding, pack) => {
    const url = await serve((_, response) => response.setHeader('content-encoding', encoding).end(pack('zażółć')));
    expect(await (await open().get(url)).text()).toBe('zażółć');
  });

  it('asks a host once at a time, in order', async () => {
    let running = 0;
    let most = 0;
    const url = await serve((_, response) => {
      most = Math.max(most, ++running);
      setImmediate(() => {
        running--;
        response.end();
      });
    });
    const client = open();
    await Promise.all(['/1', '/2', '/3'].map(async (path) => (await client.get(url + path)).bytes()));
    expect(most).toBe(1);
    expect(asked).toEqual(['/1', '/2', '/3']);
  });

  it('leaves it alone between two, and nobody else; who has left does not wait', async () => {
    const [one, other] = [await serve((_, response) => response.end('a')), await serve((_, response) => response.end('b'))];
    const pauses: number[] = [];
    const client = open({ limits: { betweenMs: 600_000 }, pause: async (milliseconds) => pauses.push(milliseconds) });
    for (const url of [one, other, one]) await endOf(client.get(url));
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThan(500_000);

    const patient = open({ limits: { betweenMs: 600_000 } });
    await endOf(patient.get(one));
    for (let time = 0; time < 2; time += 1) await expect(patient.get(one, { signal: AbortSignal.timeout(20) })).rejects.toThrow();
  });

  it('says what to do when the answer before was never read', async () => {
    const url = await serve((_, response) => response.end('a'));
    const client = open({ limits: { maxQueueMs: 30 } });
    const first = await client.get(url);
    await expect(client.get(url)).rejects.toThrow('Read its body to the end');
    first.discard();
    expect(await endOf(client.get(url))).toBe('1 bytes');
  });
});

describe('private networks', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.7/',
    'http://0/',
    'http://１２７.０.０.１/',
    'http://localhost/',
  ])('are not asked: %s', async (url) => {
    const client = new OutgoingClient({ userAgent: 'test' });
    stops.push(() => client.close());
    expect(await endOf(client.get(url))).toBe('PRIVATE');
  });

  it('are not asked when only one of several addresses of a name lies there', async () => {
    const client = new OutgoingClient({ userAgent: 'test', lookup: lookingUp(['1.1.1.1', '127.0.0.1']) });
    stops.push(() => client.close());
    expect(await endOf(client.get('http://feed.example.org/'))).toBe('PRIVATE');
  });

  it('are not reached by redirects', async () => {
    const inside = await serve((_, response) => response.end('secret'), '127.0.0.2');
    const url = await serve((_, response) => response.writeHead(302, { location: `${inside}/admin` }).end());
    expect(await endOf(open().get(url))).toBe('PRIVATE');
    expect(asked).toEqual(['/']);
  });

  it('are not reached by a name that changes its answer', async () => {
    const outside = await serve((_, response) => response.writeHead(302, { location: '/again', connection: 'close' }).end());
    const client = open({ lookup: lookingUp(['127.0.0.1'], ['127.0.0.2']) });
    expect(await endOf(client.get(`http://feed.example.org:${new URL(outside).port}/`))).toBe('PRIVATE');
    expect(asked).toEqual(['/']);
  });

  it('may be asked where the operator permits it, and then only that origin', async () => {
    const other = await serve((_, response) => response.end('secret'), '127.0.0.2');
    const url = await serve((request, response) =>
      request.url === '/away' ? response.writeHead(307, { location: other }).end() : response.end('own'),
    );
    const client = new OutgoingClient({ userAgent: 'test' });
    stops.push(() => client.close());
    expect(await endOf(client.get(url, { allowPrivate: true }))).toBe('3 bytes');
    expect(await endOf(client.get(`${url}/away`, { allowPrivate: true }))).toBe('PRIVATE');
    expect(await endOf(client.get(url))).toBe('PRIVATE');
    expect(asked).toEqual(['/', '/away']);
  });
});

describe('what is no address to ask', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/plain,a',
    'http://user:secret@example.org/',
    'feed',
    'http://',
    '',
  ])('is refused: %s', async (url) => {
    expect(await endOf(open().get(url))).toBe('URL');
  });
});

describe('redirects', () => {
  it('are followed, relative ones too', async () => {
    const url = await serve((request, response) =>
      request.url === '/a' ? response.writeHead(301, { location: 'b' }).end() : response.end('arrived'),
    );
    const response = await open().get(`${url}/a`);
    expect(response.url).toBe(`${url}/b`);
    expect(await response.text()).toBe('arrived');
  });

  it.each(['http://[', 'file:///etc/passwd', 'http://user@127.0.0.1/'])('to %s are refused', async (location) => {
    const url = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await endOf(open().get(url))).toMatch(/^(REDIRECT|URL)$/);
  });

  it('without end are refused', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(await endOf(open().get(url))).toBe('REDIRECT');
    expect(asked).toHaveLength(6);
  });
});

describe('a server that means harm', () => {
  it('cannot send a body without end', async () => {
    const url = await serve((_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', more);
      more();
    });
    expect(await endOf(open({ limits: { maxBytes: 100_000 } }).get(url))).toBe('TOO_LARGE');
  });

  it('cannot send a decompression bomb, neither by its size nor by its ratio', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const url = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(bomb));
    expect(await endOf(open({ limits: { maxBytes: 1_000_000, maxRatio: 1e9 } }).get(url))).toBe('TOO_LARGE');
    expect(await endOf(open().get(url))).toBe('TOO_LARGE');
    expect(await endOf(open({ limits: { maxRatio: 2_000 } }).get(url))).toBe('20000000 bytes');
  });

  it.each([
    ['several packings at once', 'gzip, gzip', gzipSync('a')],
    ['an unknown one', 'constructor', Buffer.from('a')],
    ['another than it says', 'gzip', Buffer.from('plain')],
    ['one that is cut off', 'gzip', gzipSync('a'.repeat(5_000)).subarray(0, 20)],
  ])('is refused with %s', async (_, encoding, body) => {
    const url = await serve((__, response) => response.setHeader('content-encoding', encoding).end(body));
    expect(await endOf(open().get(url))).toBe('ENCODING');
  });

  it('cannot hold us by silence, before the head or in the body', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/body') response.write('a');
    });
    const client = open({ limits: { idleMs: 50 } });
    expect(await endOf(client.get(url))).toBe('TIMEOUT');
    expect(await endOf(client.get(`${url}/body`))).toBe('TIMEOUT');
  });

  it('cannot hold us by a slow drip', async () => {
    const url = await serve((_, response) => {
      const drip = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(await endOf(open({ limits: { timeoutMs: 150 } }).get(url))).toBe('TIMEOUT');
  });

  it('is not blamed for the time in which we read nothing', async () => {
    const url = await serve((_, response) => response.end('a'.repeat(300_000)));
    const response = await open({ limits: { timeoutMs: 400, idleMs: 400 } }).get(url);
    let size = 0;
    for await (const piece of response) {
      if (size === 0) await new Promise((resolve) => setTimeout(resolve, 500));
      size += piece.length;
    }
    expect(size).toBe(300_000);
  });

  it('is refused with a head that is too large, and with what is not HTTP', async () => {
    const url = await serve((_, response) => response.setHeader('x-much', 'a'.repeat(20_000)).end());
    expect(await endOf(open().get(url))).toBe('TOO_LARGE');
    const { createServer: createPlainServer } = await import('node:net');
    const port = await listen(createPlainServer((socket) => socket.end('220 mail.example.org ESMTP\r\n')));
    expect(await endOf(open().get(`http://127.0.0.1:${port}`))).toBe('BROKEN');
  });

  it('that breaks off in the middle is told of', async () => {
    const url = await serve((_, response) => {
      response.setHeader('content-length', 100);
      response.write('a', () => response.destroy());
    });
    expect(await endOf(open().get(url))).toBe('BROKEN');
  });

  it('is not believed with a certificate that nobody vouches for, whatever the environment says', async () => {
    const server = createSecureServer({ key: KEY, cert: CERTIFICATE }, (_, response) => response.end('a'));
    const port = await listen(server);
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    stops.push(() => {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    });
    expect(await endOf(open().get(`https://localhost:${port}/`))).toBe('TLS');
  });

  it('that is not there is told of', async () => {
    const server = createServer();
    const port = await listen(server);
    server.close();
    expect(await endOf(open().get(`http://127.0.0.1:${port}`))).toBe('UNREACHABLE');
  });
});

describe('a server that asks to come back later', () => {
  const later = (retryAfter: string, times: number) => {
    let left = times;
    return serve((_, response) => (left-- > 0 ? response.writeHead(429, { 'retry-after': retryAfter }).end() : response.end('now')));
  };

  it('is asked again then', async () => {
    const pauses: number[] = [];
    const client = open({ pause: async (milliseconds) => pauses.push(milliseconds) });
    expect(await endOf(client.get(await later('7', 2)))).toBe('3 bytes');
    expect(pauses).toEqual([7_000, 7_000]);
  });

  it('by a date, is asked again at that time', async () => {
    const pauses: number[] = [];
    const client = open({
      clock: { now: () => new Date('2026-11-26T08:00:00Z') },
      pause: async (milliseconds) => pauses.push(milliseconds),
    });
    expect(await endOf(client.get(await later('Thu, 26 Nov 2026 08:00:20 GMT', 1)))).toBe('3 bytes');
    expect(pauses).toEqual([20_000]);
  });

  it('is left alone when that is long, or when it never ends', async () => {
    const client = open({ pause: async () => {} });
    const error = await client.get(await later('3600', 1)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'LATER', retryAfterMs: 3_600_000 });
    expect(await endOf(client.get(await later('0', 9)))).toBe('LATER');
  });

  it('without a time that can be read, is an answer like others', async () => {
    const response = await open().get(await later('soon', 1));
    expect(response.status).toBe(429);
    response.discard();
  });
});

it('stops when whoever asked has left', async () => {
  const url = await serve(() => {});
  const controller = new AbortController();
  const request = open().get(url, { signal: controller.signal });
  controller.abort(new Error('stopped'));
  await expect(request).rejects.toThrow();
});

/** Made for this test alone; valid for a hundred years, signed by itself. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSTmenCILlkwcqGzE
xnMssW6uvjUqEHuVy+gZgFVAoaqhRANCAATHx+sF82q6Br3OjxEVyj4ztsjh2AjV
eS+mUa8QcFD4DDJ23Wzh5p1paX/kis7uM6Qv2lFlZrv8ytSGwwOFTUjv
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIULgSxm7TQN7uOxGDMudCbPWyhjRIwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNjA3NTc0NVoYDzIxMjYxMTAy
MDc1NzQ1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATHx+sF82q6Br3OjxEVyj4ztsjh2AjVeS+mUa8QcFD4DDJ23Wzh5p1p
aX/kis7uM6Qv2lFlZrv8ytSGwwOFTUjvo2kwZzAdBgNVHQ4EFgQU2ghEv+vxVGlh
i71p6afr0IZ2GKswHwYDVR0jBBgwFoAU2ghEv+vxVGlhi71p6afr0IZ2GKswDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIgOO9QZzgE+o6DCQNvUP8ruu6/AOwN3LYBH9sMTnTAcz0CIQCLwdS1a+EY
iEXYjghWK4r5dQ3qMLPXdzWqAS4E41xTYA==
-----END CERTIFICATE-----`;
