import { type ClientRequest, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anonymous, MovableClock } from '@drogowskaz/platform';
import fastifyCookie from '@fastify/cookie';
import csrfProtection from '@fastify/csrf-protection';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { Form } from '../fields/form.tsx';
import { arrivalsWith } from '../frame/arrival.ts';
import { portalCookies } from '../frame/cookies.ts';
import type { PortalPage } from '../frame/page.ts';
import { sender } from '../frame/send.tsx';
import { servePage } from '../frame/serve-page.ts';
import { SESSION, sessionOfAnna } from '../testing/portal-under-test.ts';
import { FileField } from './file-field.tsx';
import { MOST_UPLOADS_AT_ONCE } from './receive-upload.ts';

const LARGEST = 1_000;
let app: FastifyInstance;
let received: { name: string; length: number; note: string }[];
let role: 'NGO_OWNER' | 'STRATEGIST';
/** Who sends is looked up, and waits here. */
let lookedUp: () => Promise<void>;

/** The frame of the portal with one page that takes a file, and one that takes none. */
beforeEach(async () => {
  received = [];
  role = 'NGO_OWNER';
  lookedUp = async () => {};
  app = Fastify();
  const cookies = portalCookies('http://localhost');
  const page: PortalPage = {
    path: '/files',
    who: ['NGO_OWNER'],
    upload: { field: 'file', largestBytes: LARGEST },
    show: ({ errors, text }) => ({
      title: 'Files',
      content: (
        <Form upload>
          <p>{`${errors.map((error) => `${error.field}: ${error.text}`)} note=${text('note')}`}</p>
          <FileField name="file" label="File" accept=".csv" />
        </Form>
      ),
    }),
    submit: (visit) => {
      if (visit.file === null) return visit.again({ field: 'file', text: 'Choose one' });
      received.push({ name: visit.file.name, length: visit.file.bytes.length, note: visit.text('note') });
      return { to: '/done' };
    },
  };
  await app.register(fastifyCookie);
  await app.register(csrfProtection, {
    cookieKey: cookies.form.name,
    cookieOpts: cookies.form.options,
    getToken: ({ body }) => (body instanceof URLSearchParams ? (body.get('_csrf') ?? undefined) : undefined),
  });
  app.removeAllContentTypeParsers();
  const session = () => sessionOfAnna({ caller: { ...anonymous, role, accountId: 'a' } });
  const arrivals = arrivalsWith({
    accounts: {
      sessionOf: async ({ session: token }: { session: string }) => {
        await lookedUp();
        return token === SESSION ? session() : null;
      },
    } as never,
    execute: async () => ({}),
    clock: new MovableClock('2026-11-26T10:00:00Z'),
    publicUrl: 'http://localhost',
    assets: { stylesheet: '', mark: '', scripts: [] } as never,
    cookies,
  });
  servePage(app, page, arrivals, sender(cookies));
  servePage(app, { ...page, path: '/plain', upload: undefined } as never, arrivals, sender(cookies));
});
afterEach(() => app.close());

const sessionCookie = `${portalCookies('http://localhost').session.name}=${SESSION}`;

/** What a page of the form gives to its browser. */
const opened = async (cookie: string) => {
  const { headers, body } = await app.inject({ url: '/files', headers: { cookie } });
  const [form = ''] = String([headers['set-cookie']].flat()[0]).split(';');
  return { cookie: `${cookie}; ${form}`, _csrf: /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '', body };
};

interface Part {
  name: string;
  value: string | Buffer;
  filename?: string;
}
const BOUNDARY = 'xYzZY';
const multipart = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name, value, filename }) => [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n\r\n`,
      ),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);

interface Sending {
  token?: boolean;
  url?: string;
  cookie?: string;
  headers?: Record<string, string>;
  payload?: Buffer;
}
const post = async (parts: readonly Part[], { token = true, url = '/files', cookie, headers, payload }: Sending = {}) => {
  const page = await opened(sessionCookie);
  return app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: page.cookie.replace(sessionCookie, cookie ?? sessionCookie),
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...headers,
    },
    payload: payload ?? multipart([...(token ? [{ name: '_csrf', value: page._csrf }] : []), ...parts]),
  });
};
const file = (value: string | Buffer, filename = 'usługi.csv'): Part => ({ name: 'file', value, filename });

/** A form on its way over the network, that sends as slowly as the test does. */
const begin = (cookie: string, length: number): ClientRequest => {
  const { port } = app.server.address() as AddressInfo;
  const one = httpRequest({
    ...{ port, host: 'localhost', path: '/files', method: 'POST' },
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'content-length': length },
  });
  one.on('error', () => {});
  return one;
};

describe('a file that is sent to a page of the portal', () => {
  it('arrives with the other fields of the form, named without its folder', async () => {
    const { statusCode, headers } = await post([{ name: 'note', value: 'mój' }, file('a;b', String.raw`C:\\Moje\\usługi.csv`)]);
    expect([statusCode, headers.location]).toEqual([303, '/portal/done']);
    expect(received).toEqual([{ name: 'usługi.csv', length: 3, note: 'mój' }]);
  });

  it('is refused at its limit, not later, and what was typed comes back', async () => {
    await post([file('x'.repeat(LARGEST))]);
    expect(received).toHaveLength(1);
    const { statusCode, body } = await post([{ name: 'note', value: 'keep me' }, file('x'.repeat(LARGEST + 1))]);
    expect([statusCode, received.length]).toEqual([422, 1]);
    expect(body).toMatch(/file: Ten plik jest za duży/);
    expect(body).toContain('note=keep me');
  });

  it('is nothing when nobody chose one', async () => {
    expect((await post([file('', '')])).body).toContain('file: Choose one');
    expect((await post([{ name: 'note', value: 'x' }])).body).toContain('file: Choose one');
  });

  it('is taken by no other page, and by none without the token', async () => {
    expect((await post([file('a')], { url: '/plain' })).statusCode).toBe(415);
    expect((await post([file('a')], { token: false })).statusCode).toBe(403);
    expect((await post([file('a')], { headers: { 'sec-fetch-site': 'cross-site' } })).statusCode).toBe(403);
    expect(received).toEqual([]);
  });

  it('is not held for whoever may not open the page', async () => {
    const { statusCode, body } = await post([file('secret')], { cookie: 'x=y' });
    expect([statusCode, body.includes('secret')]).toEqual([401, false]);
    role = 'STRATEGIST';
    expect((await post([file('a')])).statusCode).toBe(403);
    expect(received).toEqual([]);
  });

  it.each([
    ['cut off', Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc`)],
    ['of too many parts', multipart(Array.from({ length: 200 }, (_, place) => ({ name: `f${place}`, value: 'x' })))],
    ['of two files', multipart([file('a'), file('b')])],
    ['that is no form', Buffer.from('nothing of the kind')],
    ['empty', Buffer.alloc(0)],
  ])('in a form %s does nothing', async (_what, payload) => {
    const { statusCode } = await post([], { payload });
    expect([403, 422]).toContain(statusCode);
    expect(received).toEqual([]);
  });

  it('waits for its turn also when all come while their senders are still looked up', async () => {
    await app.listen({ port: 0 });
    const { cookie, _csrf } = await opened(sessionCookie);
    const waiting: (() => void)[] = [];
    lookedUp = () => new Promise((resolve) => waiting.push(resolve));
    const whole = multipart([{ name: '_csrf', value: _csrf }, file('x'.repeat(LARGEST / 2))]);
    const all = Array.from({ length: MOST_UPLOADS_AT_ONCE + 2 }, () => {
      const one = begin(cookie, whole.length);
      const answer = new Promise<number | undefined>((resolve) => one.on('response', ({ statusCode }) => resolve(statusCode)));
      one.write(whole.subarray(0, whole.length - 50));
      return { answer, end: () => one.end(whole.subarray(-50)) };
    });
    await until(async () => waiting.length === all.length);
    lookedUp = async () => {};
    for (const go of waiting) go();
    // By its answer, all of them have a place or none.
    expect((await post([file('a')])).statusCode).toBe(422);
    for (const { end } of all) end();
    const answers = await Promise.all(all.map(({ answer }) => answer));
    expect(answers.sort()).toEqual([...Array(MOST_UPLOADS_AT_ONCE).fill(303), 422, 422]);
  });

  it('waits for its turn when many are sending, and the place of who is gone is free again', async () => {
    await app.listen({ port: 0 });
    const { cookie, _csrf } = await opened(sessionCookie);
    const whole = multipart([{ name: '_csrf', value: _csrf }, file('x'.repeat(LARGEST / 2))]);
    const begun = Array.from({ length: MOST_UPLOADS_AT_ONCE }, () => {
      const one = begin(cookie, whole.length);
      one.write(whole.subarray(0, whole.length - 50));
      return one;
    });
    await until(async () => /BUSY|kilka innych plików/.test((await post([file('a')])).body));
    for (const one of begun) one.destroy();
    await until(async () => (await post([file('a')])).statusCode === 303);
  });
});

const until = async (true_: () => Promise<boolean>): Promise<void> => {
  while (!(await true_())) await new Promise((resolve) => setTimeout(resolve, 20));
};
