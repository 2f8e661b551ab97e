/** The portal in a browser, over a hub of the test's own with the demonstration directory. */
import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@drogowskaz/testing';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { type DemoAccounts, demoAccounts } from '../directory-calls.ts';
import { signIn } from './sign-in.ts';

export interface PortalInBrowser {
  hub: DemonstrationHub;
  people: DemoAccounts;
  /** A browser of its own kind with no cookies, closed by `close`. */
  browse(options?: BrowserContextOptions): Promise<Page>;
  signIn: typeof signIn;
  /** The path of the newest link of this kind that was mailed to an address. */
  mailedLink(to: string, kind: string): Promise<string>;
  close(): Promise<void>;
}

export const openPortal = async (): Promise<PortalInBrowser> => {
  const hub = await startDemonstrationHub();
  const browser: Browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const mailFolder = join(hub.dataDir, 'mail');
  const letters = (): string[] =>
    existsSync(mailFolder)
      ? readdirSync(mailFolder)
          .filter((name) => name.endsWith('.eml'))
          .sort()
          // Quoted-printable breaks long lines with "=" at their end.
          .map((name) => readFileSync(join(mailFolder, name), 'utf8').replace(/=\r?\n/g, ''))
      : [];
  return {
    hub,
    people: demoAccounts(hub.dataDir),
    browse: async (options = {}) => {
      const context = await browser.newContext({ baseURL: hub.url, locale: 'pl', ...options });
      contexts.push(context);
      return context.newPage();
    },
    signIn,
    mailedLink: (to, kind) =>
      eventually(`a mail to ${to} with a link to ${kind}`, async () => {
        const letter = letters().findLast((text) => text.includes(`To: ${to}`) && text.includes(`/portal/${kind}/`));
        return letter?.match(new RegExp(`/portal/${kind}/[\\w-]+`))?.[0];
      }),
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await hub.stop();
    },
  };
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows for a secret (RFC 6238, six digits, thirty seconds). */
export const authenticatorCode = (secret: string, now = Date.now()): string => {
  const bits = [...secret.replace(/[\s=]/g, '')].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};
