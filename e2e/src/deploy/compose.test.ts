/** deploy/compose.yaml held against the code: what it sets is read, what is needed is set, and nothing is open that need not be. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  EnvironmentError,
  readDatabaseSettings,
  readDataLicence,
  readGatewaySettings,
  readIndexerSettings,
  readPublicUrl,
  readRegistrySettings,
  settingNames,
} from '@drogowskaz/platform';
import { repositoryRoot } from '@drogowskaz/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../hub-process.ts';
import { programOnPath } from '../program-on-path.ts';
import { composeVariables, deployFolder, hubServices, readCompose, readDotEnv, withSecretsIn } from './compose-file.ts';
import { makeSecrets } from './made-secrets.ts';

const example = readDotEnv(join(deployFolder, '.env.example'));
const compose = readCompose(example);
const secrets = makeSecrets();
afterAll(() => secrets.remove());

const readers: Record<string, (source: Record<string, string>) => unknown> = {
  gateway: readGatewaySettings,
  // An operator's commands run with its settings, `export` among them.
  registry: (source) => ({ ...readRegistrySettings(source), DATA_LICENCE: readDataLicence(source) }),
  indexer: readIndexerSettings,
  // The image's other commands run with its settings, too.
  migrate: (source) => ({ ...readDatabaseSettings(source), PUBLIC_URL: readPublicUrl(source) }),
};
const hub = hubServices(compose).map(([name, service]) => ({
  name,
  service,
  role: service.command?.[0] ?? '',
  // HOST is the image's.
  environment: { HOST: '0.0.0.0', ...withSecretsIn(service.environment, secrets.folder) } as Record<string, string>,
}));
const read = (role: string, environment: Record<string, string>): unknown => readers[role]?.(environment);

const problemsOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems.map(({ name }) => name);
    throw error;
  }
  return [];
};

describe('deploy/compose.yaml', () => {
  it('runs two gateways, two registries, two indexers, and migrates before', () => {
    expect(hub.map(({ role }) => role).sort()).toEqual(['gateway', 'gateway', 'indexer', 'indexer', 'migrate', 'registry', 'registry']);
    for (const { role, service } of hub) {
      const first = role === 'registry' || role === 'indexer' ? 'service_completed_successfully' : undefined;
      expect(service.depends_on?.migrate?.condition).toBe(first);
    }
  });

  it.each(hub)('gives $name the settings that its command needs', ({ role, environment }) => {
    expect(problemsOf(() => read(role, environment))).toEqual([]);
  });

  it.each(
    hub.flatMap(({ name, role, environment }) =>
      Object.keys(environment)
        // `migrate` listens nowhere.
        .filter((variable) => !(role === 'migrate' && variable === 'HOST'))
        .map((variable) => ({ name, role, environment, variable })),
    ),
  )('sets $variable of $name, and the command reads it', ({ role, environment, variable }) => {
    expect(settingNames).toContain(variable.replace(/_FILE$/, ''));
    // A word with a space is a valid value of few of them; those are there as they were set.
    const spoilt = variable.endsWith('_FILE') ? '/nowhere/at all' : 'not this';
    let settings: unknown = {};
    const problems = problemsOf(() => {
      settings = read(role, { ...environment, [variable]: spoilt });
    });
    expect([...problems, ...Object.entries(settings as object).flatMap(([name, value]) => (value === spoilt ? [name] : []))]).toContain(
      variable,
    );
  });

  it('runs commands that there are', async () => {
    const { stdout } = await runCommand(['--help']);
    for (const { role } of hub) expect(stdout).toMatch(new RegExp(`^ {2}${role}\\b`, 'm'));
  });

  it.each(['registry', 'indexer'])('tells gateways where every %s is', (role) => {
    const there = hub.filter((each) => each.role === role).map(({ name, environment }) => `http://${name}:${environment.PORT}`);
    for (const { environment } of hub.filter((each) => each.role === 'gateway'))
      expect(environment[`${role.toUpperCase()}_URL`]?.split(',')).toEqual(there);
  });

  it('tells the proxy where every gateway is', () => {
    const there = hub.filter(({ role }) => role === 'gateway').map(({ name, environment }) => `${name}:${environment.PORT}`);
    expect(compose.services.proxy?.environment?.GATEWAYS?.split(' ')).toEqual(there);
  });

  it('publishes the ports of the proxy and no other', () => {
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });

  it('keeps the database and the search engine out of reach of proxy and gateways, and off the outside', () => {
    const onData = Object.entries(compose.services).filter(([, { networks }]) => networks.includes('data'));
    expect(onData.map(([name]) => name).sort()).toEqual(
      ['indexer-1', 'indexer-2', 'meilisearch', 'migrate', 'postgres', 'registry-1', 'registry-2'].sort(),
    );
    expect(compose.networks.data?.internal).toBe(true);
    expect(compose.networks.inner?.internal).toBe(true);
  });

  it.each(Object.entries(compose.services))(
    'contains %s: nothing to write to but its volumes, no rights, started again when it ends',
    (name, service) => {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      expect(service.restart).toBe(name === 'migrate' ? 'no' : 'unless-stopped');
    },
  );

  it('has a health check for everything that serves', () => {
    const dockerfile = readFileSync(join(deployFolder, 'Dockerfile'), 'utf8');
    expect(dockerfile).toContain('HEALTHCHECK ');
    const others = Object.entries(compose.services).filter(([, { image }]) => !image.startsWith('drogowskaz:'));
    for (const [, { healthcheck }] of others) expect(healthcheck?.test?.[0]).toBe('CMD');
  });

  it('names a version of every image', () => {
    for (const { image } of Object.values(compose.services)) expect(image).toMatch(/:v?\d+(\.\d+)*(-[a-z0-9]+)?$/);
    expect(compose.services.meilisearch?.image).toMatch(/:v\d+\.\d+\.\d+$/);
  });

  const meilisearch = programOnPath('meilisearch');
  (meilisearch === null ? it.skip : it)('names the version of Meilisearch that the tests run against (needs the program on PATH)', () => {
    const version = execFileSync(meilisearch as string, ['--version'], { encoding: 'utf8' })
      .trim()
      .split(' ')
      .at(-1);
    expect(compose.services.meilisearch?.image).toBe(`getmeili/meilisearch:v${version}`);
  });
});

describe('.env.example', () => {
  it('says everything that compose.yaml asks for, and nothing else', () => {
    expect(Object.keys(example).sort()).toEqual([...composeVariables(), 'COMPOSE_PROFILES'].sort());
  });

  it('is needed: without a name of the directory nothing starts', () => {
    expect(() => readCompose({ ...example, DOMAIN: '' })).toThrow('DOMAIN');
  });

  it('lets visitors keep their IPv6 addresses when it says so', () => {
    expect(['false', 'true'].map((IPV6) => readCompose({ ...example, IPV6 }).networks.edge?.enable_ipv6)).toEqual(['false', 'true']);
  });

  it('turns Meilisearch off when both of its lines are made empty', () => {
    const without = readCompose({ ...example, MEILISEARCH_HOST: '', COMPOSE_PROFILES: '' });
    const indexers = hubServices(without).filter(([, { command }]) => command?.[0] === 'indexer');
    expect(indexers).toHaveLength(2);
    for (const [, { environment, depends_on }] of indexers) {
      const settings = readIndexerSettings({ HOST: '0.0.0.0', ...withSecretsIn(environment, secrets.folder) });
      expect(settings.MEILISEARCH_HOST).toBeUndefined();
      expect(depends_on?.meilisearch?.required).toBe(false);
    }
    expect(without.services.meilisearch?.profiles).toEqual(['meilisearch']);
  });
});

describe('docs/deploy.md', () => {
  const text = readFileSync(join(repositoryRoot, 'docs', 'deploy.md'), 'utf8');
  const named = [...text.matchAll(/docker compose (?:exec -T (\S+)|stop (.+))/g)].flatMap(
    ([, one, several = '']) => one ?? several.split(' '),
  );
  const ran = [...text.matchAll(/docker compose run(?: --\S+| -v "[^"]*")* ([a-z][a-z\d-]*)(?: ([a-z][a-z-]*|--help))?/g)];

  it('names services that there are', () => {
    expect([named.length, ran.length].every((found) => found > 5)).toBe(true);
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining([...named, ...ran.map(([, service]) => service)]));
  });

  it('runs commands that the image has', async () => {
    const { stdout } = await runCommand(['--help']);
    for (const [, , command] of ran)
      if (command !== undefined && command !== '--help') expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });
});

describe('Secrets', () => {
  it('are made by make-secrets.sh: each that compose.yaml names, and no other', () => {
    expect(readdirSync(secrets.folder).sort()).toEqual(Object.keys(compose.secrets).sort());
    for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`./secrets/${name}`);
  });

  it('lie where only their user gets to, and can be read by containers', () => {
    expect(statSync(secrets.folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(secrets.folder)) expect(statSync(join(secrets.folder, name)).mode & 0o444).toBe(0o444);
  });

  it('stay as they are when the script runs again, and are not those of another installation', () => {
    const all = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const before = all(secrets.folder);
    secrets.again();
    expect(all(secrets.folder)).toEqual(before);
    const other = makeSecrets();
    expect(all(other.folder).filter((text) => text !== '' && before.includes(text))).toEqual([]);
    other.remove();
  });

  it('reach only who needs them, as files', () => {
    const given = Object.entries(compose.services).map(([name, { secrets = [] }]) => [name, [...secrets].sort()]);
    expect(Object.fromEntries(given)).toEqual({
      proxy: [],
      'gateway-1': ['internal-secret'],
      'gateway-2': ['internal-secret'],
      'registry-1': ['database-url', 'internal-secret', 'oidc-client-secret', 'smtp-url'],
      'registry-2': ['database-url', 'internal-secret', 'oidc-client-secret', 'smtp-url'],
      'indexer-1': ['database-url', 'internal-secret', 'meilisearch-key'],
      'indexer-2': ['database-url', 'internal-secret', 'meilisearch-key'],
      migrate: ['database-url'],
      postgres: ['hub-database-password', 'postgres-password'],
      meilisearch: ['meilisearch-config'],
    });
    for (const { environment = {} } of Object.values(compose.services)) {
      for (const [variable, value] of Object.entries(environment)) {
        if (/SECRET|PASSWORD|KEY|DATABASE_URL|SMTP_URL/.test(variable)) expect(value).toMatch(/^\/run\/secrets\//);
      }
    }
  });

  it('are in no file of the repository, and git passes them and back-ups over', () => {
    const ignored = readFileSync(join(repositoryRoot, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['deploy/secrets/', 'deploy/backups/', 'deploy/.env']));
    const files = readdirSync(deployFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.env' && !entry.parentPath.endsWith('/secrets'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/[0-9a-f]{32}|:\/\/[^\s:@/]+:[^\s$@/]+@/);
  });
});
