import { createGunzip } from 'node:zlib';
import { clientHas } from '@drogowskaz/page-kit';
import type { PagePart, PublicPages } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import Negotiator from 'negotiator';
import type { PageLogger } from '../ask/ask.ts';
import type { HubPages } from '../hub-pages.ts';
import { type KeptFile, KeptSitemaps } from './kept-sitemaps.ts';
import { type ListedPage, pathOf, sitemapFile, sitemapIndex } from './write-sitemap.ts';

/** A file may hold 50,000 pages and 50 MB; with seventeen addresses for each page the bytes are what ends first. */
export const PAGES_IN_A_FILE = 10_000;
/** So much is read at a time: some 200 kB. */
const AT_ONCE = 2_000;

/** Where nothing of the directory is asked for in the address. */
const OWN_PAGES = ['/', '/situations', '/events', '/notices', '/learning', '/volunteers', '/match'];

export const sitemapOperation = parse(/* GraphQL */ `
  query DirectorySitemap {
    situations(locale: "pl") { id }
    standardVersion { demonstration }
  }
`);

interface SitemapAnswer {
  situations: { id: string }[] | null;
  standardVersion: { demonstration: boolean } | null;
}

export interface SitemapOptions {
  /** Left out: only pages that every hub has. */
  publicPages?: PublicPages | undefined;
  /** What the public reads; null: not known. */
  generation: () => string | null;
  /** Pages of demonstration data tell search engines to leave them alone, and no real hub lists them. A hub that shows itself does. */
  listDemonstration: boolean;
  logger: PageLogger;
}

interface Contents {
  /** When they were read: what was current then is what the files hold. */
  at: string;
  own: ListedPage[];
  parts: (PagePart & { name: string })[];
}

const OWN = 'pages';

/** `GET /sitemap.xml` and the files that it names. */
export const sitemapRoutes = (pages: HubPages, { publicPages, generation, listDemonstration, logger }: SitemapOptions) => {
  const kept = new KeptSitemaps<Contents>();

  const readContents = async (): Promise<Contents> => {
    const at = pages.clock.now().toISOString();
    const [{ data }, parts] = await Promise.all([
      pages.ask<SitemapAnswer>(sitemapOperation, {}),
      publicPages?.pageParts({ at, demonstration: listDemonstration, size: PAGES_IN_A_FILE }) ?? [],
    ]);
    if (!data?.situations) throw new Error('The situations could not be read');
    const standard = data.standardVersion !== null && (listDemonstration || !data.standardVersion.demonstration) ? ['/standard'] : [];
    // By their plain addresses, also those about violence: search engines know them by these (docs/adr/0015).
    const paths = [...OWN_PAGES, ...standard, ...data.situations.map(({ id }) => `/situation/${id}`)];
    const numbers = new Map<string, number>();
    return {
      at,
      own: paths.map((path) => ({ path, changedAt: null })),
      parts: parts.map((part) => {
        const number = (numbers.get(part.kind) ?? 0) + 1;
        numbers.set(part.kind, number);
        return { ...part, name: `${part.kind}-${number}` };
      }),
    };
  };

  const contents = () => kept.contents(generation(), pages.clock.now().getTime(), readContents);

  async function* pagesOf(source: PublicPages, { kind, from, pages: wanted }: PagePart, at: string): AsyncGenerator<ListedPage[]> {
    let next = from;
    // The last of one answer is the first of the next: an id is all that says where it goes on.
    for (let left = wanted, skip = 0; left > 0; skip = 1) {
      const rows = await source.pages({ kind, from: next, at, demonstration: listDemonstration, limit: Math.min(AT_ONCE, left) + skip });
      const fresh = rows.slice(rows[0]?.id === next && skip === 1 ? 1 : 0).slice(0, left);
      const last = fresh.at(-1);
      if (!last) return;
      yield fresh.map(({ id, changedAt }) => ({ path: pathOf[kind](id), changedAt }));
      left -= fresh.length;
      next = last.id;
    }
  }

  const send = (request: FastifyRequest, reply: FastifyReply, { gzip, tag }: KeptFile) => {
    reply
      .headers({ 'cache-control': 'public, max-age=3600', vary: 'accept-encoding', etag: tag, 'access-control-allow-origin': '*' })
      .type('application/xml; charset=utf-8');
    if (clientHas(request, tag)) return reply.code(304).send();
    if (new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip') return reply.header('content-encoding', 'gzip').send(gzip);
    const plain = createGunzip();
    plain.end(gzip);
    return reply.send(plain);
  };

  const answering =
    (find: (request: FastifyRequest<{ Params: { name?: string } }>) => Promise<KeptFile | null>) =>
    async (request: FastifyRequest<{ Params: { name?: string } }>, reply: FastifyReply) => {
      let file: KeptFile | null;
      try {
        file = await find(request);
      } catch (error) {
        logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'The sitemap could not be made');
        return reply
          .code(503)
          .headers({ 'cache-control': 'no-store', 'retry-after': '60' })
          .type('text/plain; charset=utf-8')
          .send('The sitemap cannot be made now. Ask again in a minute.');
      }
      return file === null ? reply.callNotFound() : send(request, reply, file);
    };

  return {
    index: answering(async () => {
      const { at, parts } = await contents();
      const files = [{ name: OWN, changedAt: null }, ...parts];
      return kept.file(`${at} index`, () => [sitemapIndex(pages.publicUrl, files)]);
    }),
    file: answering(async ({ params: { name = '' } }) => {
      const { at, own, parts } = await contents();
      const asked = /^([a-z]+(?:-[1-9]\d{0,5})?)\.xml$/.exec(name)?.[1];
      if (asked === OWN) return kept.file(`${at} ${OWN}`, () => sitemapFile(pages.publicUrl, once(own)));
      const part = parts.find((each) => each.name === asked);
      if (!part || !publicPages) return null;
      return kept.file(`${at} ${part.name}`, () => sitemapFile(pages.publicUrl, pagesOf(publicPages, part, at)));
    }),
  };
};

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value;
}
