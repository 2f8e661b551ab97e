/** Every setting there is, and which process reads which. The table in README.md says the same in words. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { type EnvironmentRule, type EnvironmentSource, readEnvironment, setting } from './environment.ts';
import { licenceTerms } from './licence-terms.ts';

const urlOf =
  (...protocols: string[]) =>
  (text: string): string | undefined =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== '' ? text : undefined;

const httpUrl = (text: string): string | undefined => urlOf('http:', 'https:')(text)?.replace(/\/+$/, '');

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number | undefined =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;

const zeroOrOne = (text: string): boolean | undefined => (text === '1' ? true : text === '0' ? false : undefined);

const hostName = (text: string): string | undefined =>
  isIP(text) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : undefined;

/** Whether only this machine can reach what listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

const isProxy = (entry: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true;
  const [address = '', prefix] = entry.split('/');
  const version = isIP(address);
  return version > 0 && (prefix === undefined || wholeNumber(0, version === 4 ? 32 : 128)(prefix) !== undefined);
};

/** "true" is refused on purpose: whoever trusts every proxy lets every client choose its address. */
const trustedProxies = (text: string): string[] | undefined => {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.every(isProxy) ? entries : undefined;
};

const secretText = (text: string): string | undefined => (text.length >= 32 ? text : undefined);

const address = {
  HOST: setting('a host name or an IP address to listen on', hostName).prefault('127.0.0.1'),
};
const port = (fallback: number) => setting('a port from 0 (any free one) to 65535', wholeNumber(0, 65_535)).prefault(String(fallback));

const database = setting(
  'a URL like postgres://user:password@host:5432/database (PostgreSQL 15 or newer)',
  urlOf('postgres:', 'postgresql:'),
  {
    secret: true,
  },
);
const internalSecret = setting('at least 32 characters, the same for gateway, registry and indexer', secretText, { secret: true });

const httpUrls = (text: string): string[] | undefined => {
  const urls = text.split(',').map((part) => httpUrl(part.trim()));
  return urls.every((url) => url !== undefined) ? urls : undefined;
};
const peers = (process: string, example: number) =>
  setting(`the URL at which the ${process} listens, like http://10.0.0.5:${example}, or those of several, separated by commas`, httpUrls);

/** As browsers name them: no path, no slash at the end. */
const originList = (text: string): readonly string[] | 'ANY' | undefined => {
  if (text === '*') return 'ANY';
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.every((entry) => httpUrl(entry) !== undefined && new URL(entry).origin === entry) ? entries : undefined;
};

/** Programs are told where it can be read, so a name alone is not enough. */
const licenceText = (text: string): string | undefined =>
  text.length > 500 || /[\s\p{Cc}<>]/u.test(text) || licenceTerms(text) === null ? undefined : text;

const licence = {
  DATA_LICENCE: setting(
    'the SPDX identifier of a licence of data (CC-BY-4.0, CC0-1.0, ODbL-1.0 …), or the whole address of its terms, with http:// or https:// (https://spdx.org/licenses/MIT.html)',
    licenceText,
  ).optional(),
};

const publicFace = {
  ALLOWED_ORIGINS: setting(
    'origins of sites whose pages may ask without a partner key, separated by commas (https://example.org,https://www.example.org), or * for all',
    originList,
  ).prefault('*'),
  PUBLIC_URL: setting('the http or https URL under which people reach the hub', httpUrl).optional(),
  TRUST_PROXY: setting(
    'addresses or networks of your proxies, separated by commas (10.0.0.0/8, loopback, linklocal, uniquelocal)',
    trustedProxies,
  ).optional(),
};

/** The search engine, when it is not the built-in one. The key is used at the start only: the hub makes itself lesser ones. */
const searchEngine = {
  MEILISEARCH_HOST: setting('an http or https URL', httpUrl).optional(),
  MEILISEARCH_API_KEY: setting('the master key or an admin key of Meilisearch', (text) => text, { secret: true }).optional(),
};

/** A municipality's own sign-in. */
const oidc = {
  OIDC_ISSUER: setting('an http or https URL', httpUrl).optional(),
  OIDC_CLIENT_ID: setting('a client id', (text) => text).optional(),
  OIDC_CLIENT_SECRET: setting('a client secret', (text) => text, { secret: true }).optional(),
};

/** How the registry's mails leave, and what stands in them. */
const mail = {
  SMTP_URL: setting('a URL like smtps://user:password@host:465', urlOf('smtp:', 'smtps:'), { secret: true }).optional(),
  MAIL_FROM: setting('an e-mail address that SMTP_URL may send from', (text) => z.email().safeParse(text).data).optional(),
};

/** Subgraphs of neighbours (docs/neighbours.md). */
const neighbours = {
  NEIGHBOURS_FILE: setting('a file that names the neighbours whose subgraphs are added, like neighbours.json', (text) => text).optional(),
};

const dataFolder = { DATA_DIR: setting('a folder', (text) => text).prefault('.data') };
const demo = { DEMO: setting('1 or 0', zeroOrOne).optional() };

const together =
  (first: string, second: string): EnvironmentRule =>
  (set) =>
    set[first] !== undefined && set[second] === undefined ? { name: second, problem: `is required as soon as ${first} is set` } : null;

const demoOnlyAtHome: EnvironmentRule = (set) => {
  const host = set.HOST ?? '127.0.0.1';
  if (isLoopback(host) || !demoDefault(set)) return null;
  return {
    name: 'DEMO',
    problem:
      set.DEMO === undefined
        ? `is on by default with the embedded database and refused because HOST ${JSON.stringify(host)} is not loopback: set DEMO=0`
        : `expected 0, because HOST ${JSON.stringify(host)} is not loopback and demonstration accounts must not be reachable from outside`,
  };
};

const demoDefault = (set: EnvironmentSource): boolean => (set.DEMO === undefined ? set.DATABASE_URL === undefined : set.DEMO === '1');

const notInOneProcess =
  (name: string): EnvironmentRule =>
  (set) =>
    set[name] === undefined
      ? null
      : {
          name,
          problem: 'expected to be unset: "start" runs the subgraphs in this process; "gateway" is the command that asks other processes',
        };

const engineRule = together('MEILISEARCH_HOST', 'MEILISEARCH_API_KEY');
const oidcRules = [together('OIDC_ISSUER', 'OIDC_CLIENT_ID'), together('OIDC_ISSUER', 'OIDC_CLIENT_SECRET')];

/** `drogowskaz start`: everything in one process. */
export const readHubSettings = (source: EnvironmentSource = process.env) => {
  const read = readEnvironment(
    {
      ...{ ...address, PORT: port(4000), ...publicFace, ...licence, ...dataFolder, DATABASE_URL: database.optional() },
      ...{ ...searchEngine, ...oidc, ...mail, ...demo, ...neighbours },
    },
    { source, rules: [demoOnlyAtHome, engineRule, ...oidcRules, ...['REGISTRY_URL', 'INDEXER_URL'].map(notInOneProcess)] },
  );
  return { ...read, DEMO: read.DEMO ?? read.DATABASE_URL === undefined };
};

/** `drogowskaz gateway`: asks the registry and the indexer over HTTP, keeps nothing. */
export const readGatewaySettings = (source: EnvironmentSource = process.env) =>
  readEnvironment(
    {
      ...address,
      PORT: port(4000),
      ...publicFace,
      ...licence,
      REGISTRY_URL: peers('registry', 4001),
      INDEXER_URL: peers('indexer', 4002),
      INTERNAL_SECRET: internalSecret,
      ...neighbours,
    },
    { source },
  );

/** `drogowskaz registry`: the subgraph of providers and services. */
export const readRegistrySettings = (source: EnvironmentSource = process.env) => {
  const read = readEnvironment(
    {
      ...{ ...address, PORT: port(4001), ...dataFolder, DATABASE_URL: database, INTERNAL_SECRET: internalSecret },
      ...{ PUBLIC_URL: publicFace.PUBLIC_URL, ...oidc, ...mail, ...demo },
    },
    { source, rules: [demoOnlyAtHome, ...oidcRules, together('SMTP_URL', 'PUBLIC_URL'), together('OIDC_ISSUER', 'PUBLIC_URL')] },
  );
  return { ...read, DEMO: read.DEMO ?? false };
};

/** `drogowskaz indexer`: the search subgraph, and a worker on the queue. */
export const readIndexerSettings = (source: EnvironmentSource = process.env) =>
  readEnvironment(
    { ...address, PORT: port(4002), DATABASE_URL: database, INTERNAL_SECRET: internalSecret, ...searchEngine },
    { source, rules: [engineRule] },
  );

/** `drogowskaz migrate` and other commands that only need the database. */
export const readDatabaseSettings = (source: EnvironmentSource = process.env) =>
  readEnvironment({ ...dataFolder, DATABASE_URL: database.optional() }, { source });

/** Commands that print an address for a browser. */
export const readPublicUrl = (source: EnvironmentSource = process.env): string => {
  const { PUBLIC_URL, PORT } = readEnvironment({ PUBLIC_URL: publicFace.PUBLIC_URL, PORT: port(4000) }, { source });
  return PUBLIC_URL ?? `http://localhost:${PORT}`;
};

/** Commands that write the directory into a file. */
export const readDataLicence = (source: EnvironmentSource = process.env): string | null =>
  readEnvironment(licence, { source }).DATA_LICENCE ?? null;

/** `drogowskaz neighbours`: the file of neighbours, and where the hub that runs is asked what it knows. */
export const readNeighboursSettings = (source: EnvironmentSource = process.env) =>
  readEnvironment({ ...address, PORT: port(4000), ...dataFolder, ...neighbours }, { source });

/** `drogowskaz reindex` and `check-index`: the database and the search engine. */
export const readIndexSettings = (source: EnvironmentSource = process.env) =>
  readEnvironment({ ...dataFolder, DATABASE_URL: database.optional(), ...searchEngine }, { source, rules: [engineRule] });

/** All of them, for the check of README.md's table. */
export const settingNames: readonly string[] = [
  ...['PORT', 'DATABASE_URL', 'REGISTRY_URL', 'INDEXER_URL', 'INTERNAL_SECRET'],
  ...[address, publicFace, licence, searchEngine, oidc, mail, dataFolder, demo, neighbours].flatMap((group) => Object.keys(group)),
];

export type HubSettings = ReturnType<typeof readHubSettings>;
