/** From the press of a key to what it shows, painted, in a real Chromium on a page of another origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasBrowser, launchBrowser } from '@drogowskaz/e2e';
import type { Page } from 'playwright-core';
import { percentile } from '../measure.ts';
import type { Figure } from '../result.ts';
import { words } from './words.ts';

const site = async (html: string): Promise<{ url: string; close(): void }> => {
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
};

/**
 * In the page: notes when a key went down, and when the first frame after the awaited part had changed was painted. `requestAnimationFrame` runs before
 * the frame is painted, a message after it.
 */
const STOPWATCH = `
  globalThis.stopwatch = (part) => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Nothing else was painted in ten seconds.')), 10_000);
    const { shadowRoot } = document.querySelector('drogowskaz-search');
    let pressed;
    // A letter of another alphabet comes without a key.
    for (const kind of ['keydown', 'beforeinput'])
      addEventListener(kind, ({ timeStamp }) => { pressed ??= timeStamp; }, { capture: true, once: true });
    const state = () => {
      const element = shadowRoot.querySelector('[part~=' + part + ']');
      return element === null || element.hidden || element.getAttribute('aria-busy') === 'true' ? '' : element.textContent;
    };
    const before = state();
    const observer = new MutationObserver(() => {
      if (pressed === undefined || state() === '' || state() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(0);
      });
    });
    observer.observe(shadowRoot, { childList: true, subtree: true, characterData: true, attributes: true });
  });
`;

/** Presses a key and answers how many milliseconds it took until another text of that part was seen. */
const timed = async (page: Page, part: string, press: () => Promise<void>): Promise<number> => {
  await page.evaluate(`void (globalThis.time = globalThis.stopwatch(${JSON.stringify(part)}))`);
  await press();
  try {
    return await page.evaluate<number>('globalThis.time');
  } catch (error) {
    throw new Error(`Nothing was painted in "${part}" after "${await page.locator('drogowskaz-search [part~=input]').inputValue()}"`, {
      cause: error,
    });
  }
};

interface Times {
  suggested: number[];
  found: number[];
  foundAgain: number[];
}

async function timesOf(page: Page): Promise<Times> {
  const times: Times = { suggested: [], found: [], foundAgain: [] };
  const field = page.locator('drogowskaz-search [part~=input]');
  await field.waitFor();
  await page.evaluate(STOPWATCH);
  const search = async (text: string): Promise<number> => {
    await field.fill(text);
    return timed(page, 'results', () => page.keyboard.press('Enter'));
  };
  // What is loaded once is loaded: code and choices of the filters.
  await search('start');
  for (const text of words) {
    await field.fill('');
    // Without an event: a list for the first two letters, should it come, must not be taken for the one that is awaited.
    await field.evaluate(
      (input, begun) => {
        input.value = begun;
      },
      text.slice(0, 2),
    );
    times.suggested.push(await timed(page, 'listbox', () => page.keyboard.type(text.charAt(2))));
    times.found.push(await search(text));
  }
  for (const text of words.slice(-10)) times.foundAgain.push(await search(text));
  return times;
}

export async function paintedFigures(hubUrl: string): Promise<Figure[]> {
  if (!hasBrowser) {
    console.warn('There is no Chromium here (CHROMIUM_PATH), so nothing was painted.');
    return [];
  }
  const { url, close } = await site(
    `<!doctype html><html lang="pl"><title>Gmina</title><script type="module" src="${hubUrl}/widget/v1/drogowskaz-search.js" crossorigin></script>` +
      `<drogowskaz-search endpoint="${hubUrl}"></drogowskaz-search></html>`,
  );
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const { suggested, found, foundAgain } = await timesOf(page);
    const figure = (name: string, times: number[], atMost: number | undefined): Figure => ({
      name,
      value: percentile(times, 0.95),
      unit: 'ms',
      ...(atMost === undefined ? {} : { atMost }),
      runs: times,
      note: `median ${percentile(times, 0.5).toFixed(0)}, of ${times.length}`,
    });
    return [
      figure('a letter pressed → suggestions painted, p95', suggested, 150),
      figure('Enter pressed → results painted, p95', found, 150),
      figure('Enter pressed for a question asked before → results painted, p95', foundAgain, undefined),
    ];
  } finally {
    await browser.close();
    close();
  }
}
