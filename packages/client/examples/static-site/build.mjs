/**
 * A web site of plain files: a page for each municipality and for each topic, to be put on any server. Run it every night; when the
 * directory cannot be read, the files of yesterday stay.
 *
 *     node build.mjs site
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createClient } from '@drogowskaz/client';
import { scriptSafeJson, serviceListJsonLd } from '@drogowskaz/client/json-ld';
import { Choices, ServiceList } from '@drogowskaz/client/operations';

const endpoint = process.env.DROGOWSKAZ ?? 'http://localhost:4000/graphql';
const folder = process.argv[2] ?? 'site';

// Nobody waits for this: it may be patient.
const client = createClient({ endpoint, locale: 'pl', timeoutMs: 120_000, tryTimeoutMs: 20_000, retries: 5 });

/** @param {string} text */
const safe = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** @typedef {NonNullable<import('@drogowskaz/client/operations').ServiceListQuery['searchServices']>['nodes'][number]} ListedService */

/** @param {string} title @param {string} body @param {object} [jsonLd] */
const page = (title, body, jsonLd) => `<!doctype html>
<html lang="pl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe(title)}</title>
${jsonLd === undefined ? '' : `<script type="application/ld+json">${scriptSafeJson(jsonLd)}</script>`}
<main>
<h1>${safe(title)}</h1>
${body}
</main>
</html>
`;

/** @param {ListedService} service */
const entry = ({ id, content, provider }) =>
  `<li lang="${safe(content.locale)}"><a href="${safe(client.links.service(id))}">${safe(content.name)}</a>
<p>${safe(content.summary)}</p><p>${safe(provider.name)}</p></li>`;

/** @param {string} title @param {readonly ListedService[]} services */
const listPage = (title, services) => {
  const list = services.length === 0 ? '<p>Nic tu jeszcze nie ma.</p>' : `<ul>${services.map(entry).join('\n')}</ul>`;
  const jsonLd = serviceListJsonLd(services, ({ id }) => client.links.service(id));
  return page(title, `${list}\n<p><a href="../index.html">Spis</a></p>`, jsonLd);
};

/** What counts everywhere counts here too. @param {ListedService} service @param {string} code */
const serves = ({ reach, municipalities }, code) =>
  reach === 'NATIONAL' || reach === 'ONLINE' || municipalities.some((municipality) => municipality.code === code);

const [choices, services] = await Promise.all([
  client.ask(Choices),
  client.all(ServiceList, { sort: 'NAME', first: 100 }, ({ searchServices }) => searchServices),
]);
const usable = services.filter(({ reach }) => reach !== 'FOREIGN_EXAMPLE');
const municipalities = choices.municipalities ?? [];
/** A topic and all below it. @param {{ code: string, children?: readonly any[] }} category @returns {string[]} */
const codesOf = ({ code, children = [] }) => [code, ...children.flatMap(codesOf)];
const topics = (choices.categories ?? []).map((category) => ({ ...category, codes: new Set(codesOf(category)) }));

/** @type {Map<string, string>} */
const files = new Map();
for (const { code, name } of municipalities) {
  files.set(
    `gmina/${code}.html`,
    listPage(
      `${name}: usługi`,
      usable.filter((service) => serves(service, code)),
    ),
  );
}
for (const { code, label, codes } of topics) {
  const about = usable.filter(({ categories }) => categories.some((category) => codes.has(category.code)));
  files.set(`temat/${code}.html`, listPage(label, about));
}
const links = [
  ...municipalities.map(({ code, name }) => `<li><a href="gmina/${code}.html">${safe(name)}</a></li>`),
  ...topics.map(({ code, label }) => `<li><a href="temat/${code}.html">${safe(label)}</a></li>`),
];
files.set('index.html', page('Usługi w okolicy', `<ul>${links.join('\n')}</ul>`));

for (const [file, html] of files) {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
}
console.log(`${files.size} pages about ${usable.length} services in ${folder}/`);
