import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedWith, type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { reportedService, SERVICE_ID } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const address = `/service/${SERVICE_ID}/report`;
const accept = { accept: 'text/html', 'accept-language': 'uk' };
const send = (message: string) =>
  pages.fastify.inject({
    method: 'POST',
    url: address,
    headers: { ...accept, 'content-type': 'application/x-www-form-urlencoded', cookie: 'somebody=1' },
    payload: new URLSearchParams({ message }).toString(),
  });
const reports = () => pages.asked.filter(({ operation }) => operation === 'DirectoryReport');

describe('A mistake on the page of a service', () => {
  it('is reported by a form that the page leads to, without an account and without a word about who reports', async () => {
    const service = await pages.fastify.inject({ url: `/service/${SERVICE_ID}`, headers: accept });
    expect(service.body).toContain(`href="${address}"`);
    const { body, headers } = await pages.fastify.inject({ url: address, headers: accept });
    expect(body).toContain('<label for="message">Що не так?</label>');
    expect(headers['set-cookie']).toBeUndefined();
    pages.answer = ({ operation }) => (operation === 'DirectoryReport' ? { data: { reportProblem: { accepted: true } } } : undefined);
    const sent = await send('Телефон не працює');
    expect([sent.statusCode, sent.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(sent.body).toContain('<h1>Дякуємо</h1>');
    expect(reports()).toEqual([
      { operation: 'DirectoryReport', variables: { id: SERVICE_ID, message: 'Телефон не працює', locale: 'uk' } },
    ]);
  });

  it('that nobody described is asked for, and nothing is sent', async () => {
    const { statusCode, body } = await send('  ');
    expect(statusCode).toBe(422);
    expect(body).toContain('Напишіть, що не так.');
    expect(reports()).toEqual([]);
  });

  it('that cannot be taken now comes back with what was typed, as text', async () => {
    pages.answer = ({ operation }) => (operation === 'DirectoryReport' ? failedWith('reportProblem', 'RATE_LIMITED') : undefined);
    const { statusCode, body } = await send('Ніхто </textarea><script>alert(1)</script>');
    expect(statusCode).toBe(429);
    expect(body).toContain('Ніхто &lt;/textarea>&lt;script>alert(1)&lt;/script>');
  });

  it('is not asked for where the service is only a good practice from elsewhere, or is not there', async () => {
    pages.answer = ({ operation }) =>
      operation === 'DirectoryReportedService' ? { data: { service: { ...reportedService, reach: 'FOREIGN_EXAMPLE' } } } : undefined;
    expect((await pages.fastify.inject({ url: address, headers: accept })).statusCode).toBe(404);
    expect((await send('x')).statusCode).toBe(404);
    expect(reports()).toEqual([]);
  });
});
