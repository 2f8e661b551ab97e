import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import jsQr from 'qr/decode.js';
import { noticeCardAnswer, type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { noticeCard, SERVICE_ID } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = (query = '') =>
  pages.fastify.inject({ url: `/service/${SERVICE_ID}/notice${query}`, headers: { accept: 'text/html', 'accept-language': 'pl' } });
const linesOf = (body: string): string[][] =>
  [...body.matchAll(/<li lang="(\w+)" dir="(\w+)"><span class="notice-line">(.*?)<\/span>/g)].map(([, ...parts]) => parts);

/** What a camera would see of the code in a page: four pixels a module. */
const pictureOf = (body: string) => {
  const [, size, path] = /<svg class="qr" viewBox="0 0 (\d+) \d+".*?<path d="([^"]+)"/s.exec(body) ?? [];
  const scale = 4;
  const width = Number(size) * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of (path ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let down = 0; down < scale; down++) {
      for (let right = 0; right < scale; right++) {
        data.fill(
          0,
          ((Number(y) * scale + down) * width + Number(x) * scale + right) * 4,
          ((Number(y) * scale + down) * width + Number(x) * scale + right) * 4 + 3,
        );
      }
    }
  }
  return { width, height: width, data };
};

describe('the card for a notice board', () => {
  it('has a code that a camera reads as the address of the service, and the address in letters', async () => {
    const { body, statusCode } = await get();
    expect(statusCode).toBe(200);
    expect(jsQr(pictureOf(body))).toBe(`https://directory.example.org/service/${SERVICE_ID}`);
    expect(body).toContain(`directory.example.org/service/${SERVICE_ID}</p>`);
    expect(body).toMatch(/<svg class="qr"[^>]*role="img" aria-labelledby="([^"]+)"[^>]*><title id="\1">Kod QR, który otwiera https:/);
  });

  it('names the service in Polish and, in the languages of the service and those that most here read, by its translation or its kind', async () => {
    expect(linesOf((await get()).body)).toEqual([
      ['uk', 'ltr', noticeCard.translations?.[1]?.name],
      ['en', 'ltr', "Workers' rights"],
    ]);
  });

  it('has the languages that were chosen, at most six, in their own direction', async () => {
    expect(linesOf((await get('?chosen=1&in=ar&in=hi&in=xx')).body).map(([lang, dir]) => [lang, dir])).toEqual([
      ['ar', 'rtl'],
      ['hi', 'ltr'],
    ]);
    expect(linesOf((await get('?chosen=1&in=ar&in=hi&in=uk&in=en&in=ka&in=vi&in=ru')).body)).toHaveLength(6);
    expect(linesOf((await get('?chosen=1')).body)).toEqual([]);
  });

  it('is there once on a screen, and four times on paper for who asks for four', async () => {
    const count = (body: string) => body.match(/class="notice-card"/g)?.length;
    expect(count((await get()).body)).toBe(1);
    const { body } = await get('?cards=4');
    expect(count(body)).toBe(4);
    expect(body.match(/<div class="print-only"><div class="notice-card"/g)).toHaveLength(3);
  });

  it('has no markup but its own, whatever is stored', async () => {
    const attack = '</title><script>alert(1)</script>';
    const name = { locale: 'pl', direction: 'LTR' as const, name: attack };
    pages.answer = noticeCardAnswer({ polish: name, translations: [{ ...name, locale: 'uk' }], provider: { name: attack } });
    expect((await get()).body).not.toContain('<script>');
  });

  it('is not there for an example from abroad', async () => {
    pages.answer = noticeCardAnswer({ reach: 'FOREIGN_EXAMPLE' });
    expect((await get()).statusCode).toBe(404);
  });
});
