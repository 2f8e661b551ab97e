/**
 * A hub that always answers the same, for what is tested of the widget alone: what it says to assistive technology in each of its states must not
 * change with the demonstration directory. It serves the widget as it was built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../../packages/widget/dist/v1/', import.meta.url));

const service = (number: number, name: string) => ({
  distanceMeters: null,
  openNow: null,
  openUntil: null,
  nextOpening: null,
  node: {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    content: { locale: 'pl', direction: 'LTR', state: 'ORIGINAL', name, summary: 'Bezpłatny kurs dla dorosłych.' },
    provider: { name: 'Dom Kultury' },
    audiences: [],
    languages: ['pl', 'uk'],
    reach: 'LOCAL',
    municipalities: [{ name: 'Płock' }],
    cost: { free: true, amount: null, currency: null },
    verification: { state: 'VERIFIED', verifiedAt: '2026-11-02T10:00:00Z', by: 'OWNER' },
    demonstration: true,
  },
});

const suggestions = [
  { text: 'Kurs polskiego', kind: 'SERVICE', id: '00000000-0000-4000-8000-000000000001' },
  { text: 'Kursy języka', kind: 'CATEGORY', id: 'LANGUAGE_COURSE' },
  { text: 'Kurs na prawo jazdy', kind: 'SERVICE', id: '00000000-0000-4000-8000-000000000002' },
];

const written = (value: string) => ({ value, locale: 'pl', direction: 'LTR', state: 'ORIGINAL' });

type Variables = Record<string, unknown>;

const answers: Record<string, (variables: Variables) => unknown> = {
  WidgetSuggest: ({ query }) => {
    const words = String(query).toLowerCase();
    return { suggest: suggestions.filter(({ text }) => text.toLowerCase().startsWith(words)) };
  },
  WidgetSearch: ({ query, after }) => {
    const nothing = String(query).startsWith('xq');
    const edges = nothing ? [] : after ? [service(3, 'Kurs gotowania')] : [service(1, 'Kurs polskiego'), service(2, 'Kurs na prawo jazdy')];
    const pageInfo = { hasNextPage: !nothing && !after, endCursor: nothing ? null : 'next' };
    return { searchServices: { totalCount: nothing ? 0 : 3, didYouMean: null, pageInfo, edges }, suggest: [] };
  },
  WidgetChoices: () => ({
    categories: [
      { code: 'LANGUAGES', label: 'Języki', children: [{ code: 'LANGUAGE_COURSE', label: 'Kursy języka', children: [] }] },
      { code: 'WORK', label: 'Praca', children: [] },
    ],
    municipalities: [
      { code: '1462011', name: 'Płock' },
      { code: '1419132', name: 'Słupno' },
    ],
    audiences: [{ code: 'WOMEN', label: 'Kobiety' }],
    languages: [
      { code: 'pl', label: 'polski' },
      { code: 'uk', label: 'ukraiński' },
    ],
    collections: [{ id: 'good-practices', title: { value: 'Dobre praktyki' } }],
    situations: [],
  }),
  WidgetService: () => ({
    service: {
      locations: [
        {
          id: '00000000-0000-4000-8000-0000000000aa',
          name: 'Sala',
          address: { street: 'Przykładowa 1', postalCode: '09-400', city: 'Płock' },
          latitude: 52.546,
          longitude: 19.706,
          wheelchairAccessible: true,
          openingHours: { text: 'pon.–pt. 8–16' },
        },
      ],
      contacts: [{ kind: 'EMAIL', value: 'kurs@example.org', languages: ['uk'], note: null }],
    },
  }),
  WidgetEvents: ({ after }) => ({
    events: {
      nodes: [
        {
          id: after ? 'b' : 'a',
          seriesId: '00000000-0000-4000-8000-0000000000e1',
          title: written('Kawa po polsku'),
          startsAt: after ? '2026-12-14T16:00:00Z' : '2026-12-07T16:00:00Z',
          endsAt: '2026-12-07T18:00:00Z',
          cancelled: Boolean(after),
          place: { name: 'Biblioteka', street: 'Przykładowa 1', city: 'Płock', hidden: false },
          municipality: { name: 'Płock' },
          onlineUrl: null,
          languages: ['pl', 'uk'],
          cost: { free: true, amount: null, currency: null },
          demonstration: true,
        },
      ],
      pageInfo: { hasNextPage: !after, endCursor: after ? null : 'next' },
    },
  }),
  WidgetNotices: () => ({ notices: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }),
};

export interface FixedHub {
  url: string;
  /** What was asked since it was last emptied, in order. */
  asked: { operation: string; variables: Variables; method: string; path: string }[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

export const openFixedHub = async (): Promise<FixedHub> => {
  const asked: FixedHub['asked'] = [];
  const hashes = new Map(
    Object.entries<string>(JSON.parse(readFileSync(new URL('../../../schema/trusted.json', import.meta.url), 'utf8'))).map(
      ([name, hash]) => [hash, name],
    ),
  );
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hub');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, x-drogowskaz-partner');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const file = `${BUILT}${pathname.replace('/widget/v1/', '')}`;
    if (pathname.startsWith('/widget/v1/') && existsSync(file)) {
      response.setHeader('content-type', TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain');
      return response.end(readFileSync(file));
    }
    if (pathname !== '/graphql') return response.writeHead(404).end();
    const body = request.method === 'POST' ? ((await json(request)) as { query?: string; variables?: Variables }) : {};
    const hash = JSON.parse(searchParams.get('extensions') ?? '{}').persistedQuery?.sha256Hash;
    const operation = hashes.get(hash) ?? /query (\w+)/.exec(body.query ?? '')?.[1] ?? '';
    const variables = body.variables ?? JSON.parse(searchParams.get('variables') ?? '{}');
    asked.push({ operation, variables, method: request.method ?? '', path: request.url ?? '' });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: answers[operation]?.(variables) ?? null }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
