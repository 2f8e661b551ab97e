import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HubPages } from '../hub-pages.ts';

/** Lists of one topic, of one municipality or of both are for everybody to find; whatever else narrows a list makes countless addresses of the same services. */
const LISTED_BY = ['lang', 'category', 'municipality'];

/** Every field that an address of the front page may have. Words stand in two of them, sealed or not. */
export const searchFieldNames: readonly string[] = [
  ...[
    'q',
    's',
    'n',
    'language',
    'audience',
    'delivery',
    'collection',
    'free',
    'open',
    'anyone',
    'verified',
    'sort',
    'from',
    'after',
    'page',
  ],
  ...['all', 'day', 'time', 'position'],
];

const searches = [
  'Disallow: /?',
  ...LISTED_BY.flatMap((first) => [
    `Allow: /?${first}=`,
    // The longest rule holds (RFC 9309), so each has to be longer than the one that lets the list through.
    ...[...searchFieldNames, ...LISTED_BY.filter((name) => name === first)].map((name) => `Disallow: /?${first}=*&${name}=`),
  ]),
];

/** Searches are counted, answers to forms are about a person, and cards and frames show again what has a page of its own. */
const elsewhere = [
  ...['/graphql', '/portal', '/count', '/fragment', '/embed/', '/embed?', '/match?', '/volunteers?'].map((path) => `Disallow: ${path}`),
  ...['/service/*/card', '/service/*/notice', '/service/*/report', '/situation/*/card'].map((path) => `Disallow: ${path}`),
  ...['/embed?lang=', '/match?lang=', '/volunteers?lang=', '/volunteers?after='].map((path) => `Allow: ${path}`),
];

/** Kept for a day by crawlers in any case (RFC 9309). */
const KEPT = 'public, max-age=86400';

/** What crawlers may fetch. Not a lock: what must not be read is not answered. Open data (`/hsds/`) is for everybody, other directories among them. */
const robotsText = (publicUrl: string): string =>
  [
    '# What is here for everybody is listed in the sitemap; all of it as open data is at /hsds/.',
    'User-agent: *',
    ...searches,
    ...elsewhere,
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');

/** `GET /robots.txt` */
export const sendRobots = (pages: HubPages) => {
  const text = robotsText(pages.publicUrl);
  return async (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', KEPT).type('text/plain; charset=utf-8').send(text);
};
