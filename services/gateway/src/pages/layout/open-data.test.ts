import { expect, it } from '@jest/globals';
import { pagesUnderTest } from '../testing/pages-server.ts';

const foot = async (licence?: string): Promise<string> => {
  const { fastify } = await pagesUnderTest('a secret', licence === undefined ? {} : { licence });
  const { body } = await fastify.inject({ url: '/?lang=en', headers: { accept: 'text/html' } });
  await fastify.close();
  return /<footer class="site-footer">.*<\/footer>/s.exec(body)?.[0] ?? '';
};

it('The foot of a page leads to the open data and names the licence that the operator has set, linked where that is an address', async () => {
  expect(await foot()).not.toContain('Open data');
  expect(await foot('CC-BY-4.0')).toContain('<a href="/hsds/">Open data</a> · <bdi>CC-BY-4.0</bdi>');
  const terms = 'https://directory.example.org/terms?a=1&b="<2>"';
  expect(await foot(terms)).toContain('· <a href="https://directory.example.org/terms?a=1&amp;b=&quot;&lt;2>&quot;"><bdi>');
});
