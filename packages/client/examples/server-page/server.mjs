/**
 * A municipality's own pages, made on its server for each visitor, in plain Node: what its institutions give, what else there is for
 * people who live there, and a page for each service with JSON-LD. In Polish, English and Ukrainian.
 *
 *     node server.mjs      then open http://localhost:8080
 */
import { createServer } from 'node:http';
import { createClient, DrogowskazError } from '@drogowskaz/client';
import { scriptSafeJson, serviceJsonLd, serviceListJsonLd } from '@drogowskaz/client/json-ld';
import { Providers, Service, ServiceList } from '@drogowskaz/client/operations';
import { servicePage, sorryPage, startPage } from './pages.mjs';

const endpoint = process.env.DROGOWSKAZ ?? 'http://localhost:4000/graphql';
const municipality = process.env.MUNICIPALITY ?? '1419122';
const port = Number(process.env.PORT ?? 8080);
/** Where visitors find these pages; JSON-LD names them by it. */
const site = process.env.SITE ?? `http://localhost:${port}`;
const languages = ['pl', 'en', 'uk'];

// A visitor waits: three seconds, then the page says where else to look.
const directory = createClient({ endpoint, locale: 'pl', timeoutMs: 3_000 });

/** @param {import('@drogowskaz/client').Client} client @param {AbortSignal} signal */
async function start(client, signal) {
  const filter = { municipalities: [municipality] };
  const [own, all] = await Promise.all([
    client.ask(Providers, { municipality, first: 10 }, { signal }),
    client.ask(ServiceList, { filter, first: 12 }, { signal }),
  ]);
  const ours = own.providers?.nodes.flatMap(({ services }) => services?.nodes ?? []) ?? [];
  const list = all.searchServices;
  const jsonLd = serviceListJsonLd(ours, ({ id }) => `${site}/uslugi/${id}?lang=${client.locale}`);
  return startPage({ client, ours, more: list?.nodes ?? [], total: list?.totalCount ?? 0, jsonLd: scriptSafeJson(jsonLd) });
}

/** @param {import('@drogowskaz/client').Client} client @param {AbortSignal} signal @param {string} id */
async function one(client, signal, id) {
  const { service } = await client.ask(Service, { id }, { signal });
  if (service === null) return null;
  return servicePage({ client, service, jsonLd: scriptSafeJson(serviceJsonLd(service, `${site}/uslugi/${id}`)) });
}

const server = createServer(async (request, response) => {
  let client = directory;
  // Whoever leaves wants no answer.
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const send = (/** @type {number} */ status, /** @type {string} */ html) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  try {
    const url = new URL(request.url ?? '/', site);
    const asked = url.searchParams.get('lang') ?? 'pl';
    client = directory.in(languages.includes(asked) ? asked : 'pl');
    const [, id] = /^\/uslugi\/([0-9a-f-]{36})$/.exec(url.pathname) ?? [];
    if (id === undefined && url.pathname !== '/') return send(404, sorryPage(client, 'notFound'));
    const html = id === undefined ? await start(client, gone.signal) : await one(client, gone.signal, id);
    send(html === null ? 404 : 200, html ?? sorryPage(client, 'notFound'));
  } catch (error) {
    if (gone.signal.aborted) return;
    console.error(error instanceof DrogowskazError ? `${error.operation}: ${error.code}: ${error.message}` : error);
    send(503, sorryPage(client, 'later'));
  }
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === 'object' && address !== null ? address.port : port}`);
});
