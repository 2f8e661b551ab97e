import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@drogowskaz/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import type { Transaction } from '../../database/transaction.ts';
import { moderator, openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';
import { composeLetter } from './compose-letter.tsx';
import { type MailTemplate, type MailValues, mailLocales } from './mail-texts.ts';
import { sendMail } from './send-mail.ts';
import { en } from './texts/en.ts';

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
});
afterAll(() => hub.close());
afterEach(() => hub.owner.query('delete from registry.mail'));

const publicUrl = 'https://directory.example';
const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-mail-'));
const written: string[] = [];
const logger = createLogger('test', { write: (line) => written.push(line) });

const write = (to: string, caller = moderator()) =>
  hub.transact(caller, (transaction) =>
    sendMail(transaction, { to, template: 'mailedLink', locale: 'uk-UA', values: { link: '/portal/link/secret-token' } }),
  );

const deliver = (smtpUrl?: string) =>
  hub.runJob('send_mail', { mail: { smtpUrl, folder, from: 'noreply@directory.example', publicUrl }, logger });
const rows = async () =>
  (await hub.owner.query<{ state: string; attempts: number; content: unknown }>('select state, attempts, content from registry.mail')).rows;

interface Received {
  to: string[];
  message: string;
}
const server = async (refuse: (address: string, step: 'RCPT' | 'DATA') => number | 'HANG_UP' | null = () => null) => {
  const received: Received[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse(address, 'RCPT');
      done(typeof code === 'number' ? Object.assign(new Error('refused'), { responseCode: code }) : undefined);
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ to, message: Buffer.concat(parts).toString() });
        const code = refuse(to[0] ?? '', 'DATA');
        if (code === 'HANG_UP') for (const connection of smtp.connections) connection._socket.destroy();
        else done(code === null ? undefined : Object.assign(new Error('refused'), { responseCode: code }));
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const address = smtp.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => new Promise<void>((resolve) => smtp.close(() => resolve())) };
};

describe('a mail', () => {
  it('is written with what it tells of, or not at all, and is no row for anybody but the postman', async () => {
    const fails = hub.transact(moderator(), async (transaction: Transaction) => {
      await sendMail(transaction, { to: 'anna@example.org', template: 'accountErased', locale: 'pl', values: {} });
      throw new Error('the change failed');
    });
    await expect(fails).rejects.toThrow('the change failed');
    expect(await rows()).toEqual([]);
    await write('anna@example.org');
    expect((await hub.owner.query("select 1 from graphile_worker.jobs where key = 'send_mail'")).rowCount).toBe(1);
    await expect(hub.transact(moderator(), ({ em }) => em.execute('select * from registry.mail'))).resolves.toEqual([]);
  });

  it('is kept as a file when there is no mail server, in the language of its reader', async () => {
    await write('anna@example.org');
    await deliver();
    const [file = ''] = readdirSync(folder);
    const message = readFileSync(join(folder, file), 'utf8');
    expect(file).toMatch(/^2026-11-23T09-00-00-000Z-[0-9a-f-]{36}\.eml$/);
    expect(message).toContain('To: anna@example.org');
    expect(message).toContain('Content-Type: multipart/alternative');
    expect(composeLetter('mailedLink', 'uk-UA', { link: '/portal/link/secret-token' }, publicUrl).subject).toBe('Ваше посилання для входу');
    expect(message.replace(/=\r\n/g, '')).toContain('https://directory.example/portal/link/secret-token');
    expect(await rows()).toEqual([{ state: 'SENT', attempts: 1, content: null }]);
  });

  it('reaches a mail server once, with a Message-ID of its own, and is forgotten after thirty days', async () => {
    const smtp = await server();
    await write('anna@example.org');
    await write('piotr@example.org');
    await deliver(smtp.url);
    await deliver(smtp.url);
    await smtp.close();
    expect(smtp.received.map(({ to }) => to)).toEqual(expect.arrayContaining([['anna@example.org'], ['piotr@example.org']]));
    expect(smtp.received).toHaveLength(2);
    const ids = smtp.received.map(({ message }) => /^Message-ID: <([0-9a-f-]{36})@directory\.example>/im.exec(message)?.[1]);
    expect(new Set(ids).size).toBe(2);
    const now = hub.clock.now();
    hub.clock.advance(29 * 86_400_000);
    await hub.runJob('forget', { mail: { folder, from: '', publicUrl }, logger });
    expect(await rows()).toHaveLength(2);
    expect(readdirSync(folder)).toHaveLength(1);
    hub.clock.advance(3 * 86_400_000);
    await hub.runJob('forget', { mail: { folder, from: '', publicUrl }, logger });
    expect(await rows()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    hub.clock.moveTo(now);
  });

  it('waits longer and longer while the server is away or says "later", and goes out when it can', async () => {
    await write('anna@example.org');
    await expect(deliver('smtp://127.0.0.1:9')).rejects.toThrow('SMTP_URL');
    expect(await rows()).toMatchObject([{ state: 'WAITING', attempts: 0 }]);

    let busy = true;
    const smtp = await server((_address, step) => (busy && step === 'RCPT' ? 451 : null));
    await deliver(smtp.url);
    await deliver(smtp.url);
    expect(await rows()).toMatchObject([{ state: 'WAITING', attempts: 1 }]);
    hub.clock.advance(2 * 60_000);
    await deliver(smtp.url);
    hub.clock.advance(2 * 60_000);
    await deliver(smtp.url);
    expect(await rows()).toMatchObject([{ state: 'WAITING', attempts: 2 }]);
    busy = false;
    hub.clock.advance(2 * 60_000);
    await deliver(smtp.url);
    await smtp.close();
    expect(await rows()).toEqual([{ state: 'SENT', attempts: 3, content: null }]);
    expect(smtp.received).toHaveLength(1);
  });

  it('that the server refuses for good does not hold up the others, and is told without its address', async () => {
    const smtp = await server((address, step) => (step === 'RCPT' && address.startsWith('nobody') ? 550 : null));
    await write('nobody@example.org');
    await write('anna@example.org');
    await deliver(smtp.url);
    await smtp.close();
    expect(smtp.received.map(({ to }) => to)).toEqual([['anna@example.org']]);
    expect((await rows()).map(({ state, content }) => [state, content]).sort()).toEqual([
      ['REFUSED', null],
      ['SENT', null],
    ]);
    const log = written.join('');
    expect(log).toContain('"state":"REFUSED","code":550');
    expect(log).not.toMatch(/example\.org|secret-token/);
  });

  it('is not sent twice after a crash: neither when the process was killed while handing it over nor when the answer got lost', async () => {
    await write('anna@example.org');
    // As a kill between the hand-over and its record leaves it.
    await hub.owner.query("update registry.mail set state = 'HANDED_OVER', attempts = 1, handed_over_at = $1", [hub.clock.now()]);
    const smtp = await server((_address, step) => (step === 'DATA' ? 'HANG_UP' : null));
    await deliver(smtp.url);
    hub.clock.advance(6 * 60_000);
    await deliver(smtp.url);
    expect(await rows()).toEqual([{ state: 'UNCERTAIN', attempts: 1, content: null }]);
    expect(smtp.received).toEqual([]);

    await write('piotr@example.org');
    await deliver(smtp.url);
    hub.clock.advance(60 * 60_000);
    await deliver(smtp.url);
    await smtp.close();
    expect(smtp.received).toHaveLength(1);
    expect((await rows()).map(({ state }) => state)).toEqual(['UNCERTAIN', 'UNCERTAIN']);
  });

  it('goes out once when two workers run at the same time', async () => {
    const smtp = await server();
    for (const name of ['a', 'b', 'c', 'd', 'e']) await write(`${name}@example.org`);
    await Promise.all([deliver(smtp.url), deliver(smtp.url)]);
    await smtp.close();
    expect(smtp.received.map(({ to }) => to[0]).sort()).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.org`));
  });
});

describe('header injection', () => {
  it.each([
    'anna@example.org\r\nBcc: all@example.org',
    'anna@example.org, eva@example.org',
    'Anna <anna@example.org>',
    'anna@example.org\n',
    '',
  ])('in an address is refused before anything is written: %j', async (to) => {
    await expect(write(to)).rejects.toThrow();
    expect(await rows()).toEqual([]);
  });

  it('in what people wrote makes neither a header nor markup', async () => {
    const evil = 'Kurs\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script> "x" \u2028Bcc: b@example.org';
    const smtp = await server();
    await hub.transact(moderator(), (transaction) =>
      sendMail(transaction, {
        to: 'anna@example.org',
        template: 'changesRequested',
        locale: 'en',
        values: { service: evil, message: evil, link: '/portal/' },
      }),
    );
    await deliver(smtp.url);
    await smtp.close();
    expect(smtp.received.map(({ to }) => to)).toEqual([['anna@example.org']]);
    const [head = ''] = (smtp.received[0]?.message ?? '').split('\r\n\r\n');
    expect(
      head
        .split('\r\n')
        .filter((line) => /^\S/.test(line))
        .map((line) => line.split(':')[0]),
    ).toEqual(expect.arrayContaining(['From', 'To', 'Subject', 'Message-ID']));
    expect(head).not.toMatch(/^bcc:/im);
    const { subject, html } = composeLetter('changesRequested', 'en', { service: evil, message: evil, link: '/portal/' }, publicUrl);
    expect(subject).not.toMatch(/[\r\n\u2028]/);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script>');
  });
});

/** One of each, with every value that a letter can hold. */
const samples: { [Template in MailTemplate]: MailValues[Template] } = {
  confirmAddress: { link: '/l' },
  mailedLink: { link: '/l' },
  resetPassword: { link: '/l' },
  invitation: { organisation: 'Most', link: '/l' },
  alreadyRegistered: { link: '/l' },
  noAccount: { link: '/l' },
  providerRegistered: { provider: 'Most', link: '/l' },
  providerApproved: { provider: 'Most', link: '/l' },
  providerRefused: { provider: 'Most', reason: 'R' },
  claimRaised: { provider: 'Most', message: 'M', link: '/l' },
  claimAccepted: { provider: 'Most', link: '/l' },
  claimRefused: { provider: 'Most', reason: 'R' },
  changesRequested: { service: 'Kurs', message: 'M', link: '/l' },
  serviceApproved: { service: 'Kurs', link: '/l' },
  serviceRejected: { service: 'Kurs', reason: 'R', link: '/l' },
  verificationReminder: {
    services: (['ASKED', 'DUE', 'STALE'] as const).map((stage) => ({
      name: stage,
      link: `/${stage}`,
      dueAt: '2027-01-31T09:00:00Z',
      stage,
    })),
  },
  verificationLapsed: { services: [{ name: 'Kurs', link: '/l', dueAt: '2027-01-31T09:00:00Z', stage: 'STALE' }] },
  problemReported: { service: 'Kurs', text: 'T', link: '/l' },
  problemAnswered: { service: 'Kurs', text: 'T', link: '/l' },
  volunteerOfferRunsOut: { offer: 'Spacer', until: '2027-01-31', ofChildCheck: true, link: '/l' },
  volunteerOfferRanOut: { offer: 'Spacer', until: '2027-01-31', ofChildCheck: false, link: '/l' },
  accountErased: {},
  sourceHeld: { source: 'Powiat', known: 40, missing: 12, link: '/l' },
  sourceVanished: { source: 'Powiat', since: '2027-01-31T09:00:00Z', link: '/l' },
};

describe('each letter', () => {
  const templates = Object.keys(en.letters) as MailTemplate[];

  it('says the same in three languages: each its own words, all of them every link and every text', () => {
    for (const template of templates) {
      const letters = mailLocales.map((locale) => composeLetter(template, locale, samples[template], publicUrl));
      expect([template, new Set(letters.map(({ subject }) => subject)).size]).toEqual([template, mailLocales.length]);
      const links = letters.map(({ text }) => text.match(/https:\S+/g));
      expect([template, links]).toEqual([template, mailLocales.map(() => links[0])]);
      for (const value of Object.values(samples[template])) {
        // Days are written as each language writes them.
        if (typeof value !== 'string' || /^\d{4}-\d\d-\d\d(T|$)/.test(value)) continue;
        for (const { text } of letters) expect(text).toContain(value);
      }
      for (const { html } of letters) expect(html.match(/href="/g)?.length).toBe(links[0]?.length);
    }
  });

  it('names days as its language does', () => {
    const reminders = mailLocales.map(
      (locale) => composeLetter('verificationReminder', locale, samples.verificationReminder, publicUrl).text,
    );
    expect(reminders[0]).toContain('31 stycznia 2027');
    expect(reminders[1]).toContain('January 31, 2027');
    expect(reminders[2]).toContain('31 січня 2027');
  });
});
