/** Pages that municipal web teams build on the client: what its README says, and its examples, over a real hub. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@drogowskaz/platform';
import { repositoryRoot } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, hasBrowser, launchBrowser, sidewaysScroll } from '../browser.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { runProgram, startProgram } from './node-program.ts';
import { snippets } from './readme-of-client.ts';
import { serveFolder } from './static-files.ts';

const run = promisify(execFile);
const examples = join(repositoryRoot, 'packages', 'client', 'examples');

let hub: DemonstrationHub;
/** The folder `~/my-page` of the README. */
let myPage: string;

beforeAll(async () => {
  myPage = mkdtempSync(join(tmpdir(), 'drogowskaz-my-page-'));
  hub = await startDemonstrationHub();
}, 240_000);
afterAll(async () => {
  await hub?.stop();
  rmSync(myPage, { recursive: true, force: true });
}, 60_000);

const decoded = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** Links with the words that they are on. */
const linksIn = (html: string): { href: string; words: string }[] =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href = '', words = '']) => ({
    href: decoded(href),
    words: decoded(words),
  }));

const textOf = async (url: string): Promise<string> => {
  const response = await fetch(url);
  expect([url, response.status]).toEqual([url, 200]);
  return response.text();
};

/** A link works when it leads to a page that speaks of the same. */
const expectToWork = async ({ href, words }: { href: string; words: string }) => expect(decoded(await textOf(href))).toContain(words);

describe('The README of the client', () => {
  /** A snippet, asking this test's hub. */
  const here = (code: string, port = 0): string =>
    code.replaceAll('http://localhost:4000', hub.url).replace('listen(8080)', `listen(${port})`);

  it('says how to put the package into an empty folder', async () => {
    const [install] = snippets.filter(({ language }) => language === 'sh');
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    };
    await run('bash', ['-e', '-c', install?.code.replaceAll('~/my-page', myPage) ?? 'false'], { cwd: repositoryRoot, env });
    const packed = join(myPage, 'node_modules', '@drogowskaz', 'client');
    expect(readdirSync(packed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(readFileSync(join(packed, 'package.json'), 'utf8')).not.toMatch(/"source"|"dependencies"|workspace:/);
    expect(readdirSync(join(packed, 'dist')).filter((file) => /test|buildinfo/.test(file))).toEqual([]);
  });

  it('leads in five minutes to a page made on a server, with three services of Słupno whose links work', async () => {
    const [page] = snippets.filter(({ file }) => file === 'page.mjs');
    const port = await freePort();
    writeFileSync(join(myPage, 'page.mjs'), here(page?.code ?? '', port));
    const url = `http://localhost:${port}/`;
    const program = await startProgram(join(myPage, 'page.mjs'), { cwd: myPage, url });
    try {
      const links = linksIn(await textOf(url));
      expect(links).toHaveLength(3);
      for (const link of links) {
        await expectToWork(link);
        expect(await textOf(link.href)).toContain('Słupno');
      }
    } finally {
      await program.stop();
    }
  });

  const others = snippets.filter(({ file }) => file !== null && file !== 'page.mjs');

  it.each(others.map(({ file, code }) => [file ?? '', code]))('runs as it stands: %s', async (file, code) => {
    writeFileSync(join(myPage, file), here(code));
    expect((await runProgram(join(myPage, file), [], { cwd: myPage })).trim()).not.toBe('');
  });

  it('has no other code than that', () => {
    expect(snippets.filter(({ language, file }) => file === null && language !== 'sh')).toEqual([]);
    expect(others.length).toBeGreaterThan(3);
  });

  it('is true of its types too, in a project without Node’s', async () => {
    writeFileSync(
      join(myPage, 'typed.ts'),
      `import { createClient, DrogowskazError, operation } from '@drogowskaz/client';
       import { serviceJsonLd } from '@drogowskaz/client/json-ld';
       import { Choices, SearchPage, Service, ServiceList } from '@drogowskaz/client/operations';
       const client = createClient({ endpoint: '/graphql', locale: 'pl' });
       const { searchServices } = await client.ask(SearchPage, { query: 'praca' });
       export const names: string[] | undefined = searchServices?.nodes.map(({ content }) => content.name);
       export const roots: readonly { code: string }[] | null = (await client.ask(Choices)).categories;
       const { service } = await client.ask(Service, { id: '1' });
       export const jsonLd = service && serviceJsonLd(service, 'https://gmina.example.org/1');
       for (const { id } of await client.all(ServiceList, { first: 50 }, (data) => data.searchServices)) console.log(id.toUpperCase());
       const { total } = await client.ask(operation<{ total: number }>('{ total }'));
       export const sum: number = total;
       // @ts-expect-error a service is asked for by its id
       client.ask(Service);
       // @ts-expect-error how many is a number
       client.ask(SearchPage, { first: 'three' });
       export const code = (error: unknown) => (error instanceof DrogowskazError ? error.code : null);
      `,
    );
    const compiler = join(repositoryRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = {
      noEmit: true,
      strict: true,
      module: 'NodeNext',
      exactOptionalPropertyTypes: true,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
    };
    writeFileSync(join(myPage, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(myPage, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['typed.ts'] }));
    await runProgram(compiler, ['-p', '.'], { cwd: myPage }).catch(({ stdout }) => {
      throw new Error(stdout);
    });
  });
});

describe('The example of pages made on a server', () => {
  const serving = async (env: Record<string, string>, use: (url: string) => Promise<void>) => {
    const port = await freePort();
    const url = `http://localhost:${port}/`;
    const file = join(examples, 'server-page', 'server.mjs');
    const program = await startProgram(file, { cwd: examples, url, env: { DROGOWSKAZ: hub.graphql, PORT: String(port), ...env } });
    try {
      await use(url);
    } finally {
      await program.stop();
    }
  };

  it('lists what Słupno’s institutions give, in the language of the visitor, each with a page and JSON-LD of its own', () =>
    serving({}, async (url) => {
      const services = linksIn(await textOf(`${url}?lang=uk`)).filter(({ href }) => href.startsWith('/uslugi/'));
      expect(services.length).toBeGreaterThan(3);
      for (const { href, words } of services.slice(0, 3)) {
        const html = await textOf(new URL(href, url).href);
        expect(decoded(html)).toContain(words);
        expect(html).toContain('<html lang="uk">');
        const jsonLd = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
        expect(jsonLd).toMatchObject({ '@context': 'https://schema.org', name: words });
        for (const link of linksIn(html).filter((each) => each.href.startsWith(hub.url))) await textOf(link.href);
      }
    }));

  it('says what is not there', () =>
    serving({}, async (url) => {
      for (const path of ['uslugi/00000000-0000-4000-8000-000000000000', 'elsewhere']) expect((await fetch(url + path)).status).toBe(404);
    }));

  it('says so when the directory is away, and leads there', async () => {
    const away = `http://127.0.0.1:${await freePort()}/`;
    await serving({ DROGOWSKAZ: `${away}graphql` }, async (url) => {
      const response = await fetch(`${url}?lang=en`);
      expect(response.status).toBe(503);
      expect(await response.text()).toContain(`<a href="${away}?lang=en">`);
    });
  });
});

describe('The example of plain files', () => {
  it('has a page for each municipality and each topic, and its links work', async () => {
    const site = join(myPage, 'site');
    await runProgram(join(examples, 'static-site', 'build.mjs'), [site], { cwd: examples, env: { DROGOWSKAZ: hub.graphql } });
    const index = linksIn(readFileSync(join(site, 'index.html'), 'utf8'));
    expect(index.map(({ words }) => words)).toEqual(expect.arrayContaining(['Słupno', 'Płock']));
    for (const { href } of index) expect([href, existsSync(join(site, href))]).toEqual([href, true]);
    const slupno = readFileSync(join(site, index.find(({ words }) => words === 'Słupno')?.href ?? ''), 'utf8');
    const [first] = linksIn(slupno);
    if (first === undefined) throw new Error('The page of Słupno lists nothing.');
    await expectToWork(first);
    const answer = await fetch(hub.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ searchServices(filter: { municipalities: ["1419122"] }, first: 1) { totalCount } }' }),
    });
    const { data } = (await answer.json()) as { data: { searchServices: { totalCount: number } } };
    expect(slupno.match(/<li/g)).toHaveLength(data.searchServices.totalCount);
  });

  it('keeps the files of yesterday when the directory cannot be read', async () => {
    const site = join(myPage, 'site');
    const before = readFileSync(join(site, 'index.html'), 'utf8');
    const wrong = { DROGOWSKAZ: `${hub.url}/nowhere` };
    await expect(runProgram(join(examples, 'static-site', 'build.mjs'), [site], { cwd: examples, env: wrong })).rejects.toThrow();
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(before);
  });
});

(hasBrowser ? describe : describe.skip)('The example of a React page, in a browser', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let page: Page;
  const asked: { method: string; url: string }[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const folder = join(myPage, 'react');
    await runProgram(join(examples, 'react-page', 'build.mjs'), [folder], { cwd: examples, env: { DROGOWSKAZ: hub.graphql } });
    site = await serveFolder(folder);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    page.on('request', (request) => {
      if (request.url().startsWith(hub.url)) asked.push({ method: request.method(), url: request.url() });
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(site.url);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  }, 60_000);

  it('finds what is typed, in the reader’s language, on another site than the hub’s', async () => {
    await page.fill('input', 'робота');
    await page.keyboard.press('Enter');
    await page.waitForSelector('li a');
    expect(await page.textContent('[role=status]')).toMatch(/\d/);
    const { href, words } = await page
      .locator('li a')
      .first()
      .evaluate((link) => ({ href: (link as unknown as { href: string }).href, words: link.textContent ?? '' }));
    await expectToWork({ href, words });
  });

  it('sends words by POST only: they are in no address', () => {
    const questions = asked.filter(({ method }) => method !== 'OPTIONS');
    expect(questions.map(({ method, url }) => [method, url])).toEqual(questions.map(() => ['POST', hub.graphql]));
    expect(questions.length).toBeGreaterThan(0);
  });

  it('calls a question off when the next one comes, and shows only the answer of the last', async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(hub.graphql, async (route) => {
      if (route.request().postData()?.includes('slow question')) await slow;
      await route.continue().catch(() => {});
    });
    const calledOff = page.waitForEvent('requestfailed');
    await page.fill('input', 'slow question');
    await page.keyboard.press('Enter');
    await page.fill('input', 'лікар');
    await page.keyboard.press('Enter');
    await calledOff;
    await page.waitForSelector('li a');
    release();
    await page.unrouteAll({ behavior: 'wait' });
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  it('says so when the directory is away', async () => {
    await page.route(hub.graphql, (route) => route.abort());
    await page.fill('input', 'school');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    expect(await page.getAttribute('[role=alert] a', 'href')).toBe(`${hub.url}/?lang=uk`);
    await page.unrouteAll();
  });

  it('gives axe nothing to say, fits a telephone, and throws nothing', async () => {
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
