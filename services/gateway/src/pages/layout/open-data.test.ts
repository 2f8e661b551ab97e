import { describe, expect, it } from '@jest/globals';
import { pagesUnderTest, serviceAnswer } from '../testing/pages-server.ts';
import { service } from '../testing/recorded-answers.ts';

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

describe('What programs read says the licence of the operator itself', () => {
  const SERVICE = `/service/${service.id}`;
  const foreign = {
    name: 'Inny katalog',
    licence: 'CC-BY-SA-4.0',
    url: null,
    attribution: null,
    harvestedAt: null,
    unreachableSince: null,
    passedOnBy: null,
  };
  const OWN = { '@type': 'CreativeWork', license: 'https://spdx.org/licenses/CC-BY-4.0.html' };
  const jsonLdOf = async (licence: string | null, source: typeof foreign | null = null): Promise<{ subjectOf?: object }[]> => {
    const under = await pagesUnderTest('a secret', { licence });
    under.answer = serviceAnswer({ source });
    const alone = await under.fastify.inject({ url: SERVICE, headers: { accept: 'application/ld+json' } });
    const page = await under.fastify.inject({ url: SERVICE, headers: { accept: 'text/html' } });
    await under.fastify.close();
    return [alone.body, /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.body)?.[1] ?? ''].map(
      (text) => JSON.parse(text) as object,
    );
  };

  it('in JSON-LD, on the page and alone, unless the record is that of somebody else', async () => {
    expect((await jsonLdOf('CC-BY-4.0')).map(({ subjectOf }) => subjectOf)).toEqual([OWN, OWN]);
    expect((await jsonLdOf(null)).map(({ subjectOf }) => subjectOf)).toEqual([undefined, undefined]);
    const theirs = expect.objectContaining({ license: { '@type': 'CreativeWork', name: 'CC-BY-SA-4.0' } });
    expect((await jsonLdOf('CC-BY-4.0', foreign)).map(({ subjectOf }) => subjectOf)).toEqual([theirs, theirs]);
  });

  it.each([
    ['CC-BY-4.0', undefined, '<https://spdx.org/licenses/CC-BY-4.0.html>; rel="license"'],
    ['CC-BY-4.0', { licence: 'https://inny.example.org/terms' }, '<https://inny.example.org/terms>; rel="license"'],
    ['CC-BY-4.0', { licence: 'Licencja gminy' }, undefined],
    [null, undefined, undefined],
  ])('in the answer that is a calendar: %s, of %j', async (licence, source, link) => {
    const under = await pagesUnderTest('a secret', { licence });
    under.answer = ({ operation }) =>
      operation === 'DirectoryServiceCalendar'
        ? { data: { service: { ...service, events: [], source: source ?? null } } }
        : { data: { eventCalendar: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } };
    const { headers, statusCode } = await under.fastify.inject({ url: `${SERVICE}/calendar.ics` });
    const events = await under.fastify.inject({ url: '/events.ics' });
    await under.fastify.close();
    expect([statusCode, headers.link]).toEqual([200, link]);
    expect(events.headers.link).toBe(licence === null ? undefined : '<https://spdx.org/licenses/CC-BY-4.0.html>; rel="license"');
  });
});
