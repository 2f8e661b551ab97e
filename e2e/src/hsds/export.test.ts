import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileSource, foreignKeysOf, hsdsObjectNames, readOrganizations, recordOfOrganization, recordOfService } from '@drogowskaz/hsds';
import { readTables } from '@drogowskaz/hsds/testing';
import { eventually, repositoryRoot } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HsdsHub, startHsdsHub } from './hsds-hub.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
type Any = any;

let hub: HsdsHub;
let folder: string;
beforeAll(async () => {
  hub = await startHsdsHub();
  folder = await mkdtemp(join(tmpdir(), 'export-'));
}, 240_000);
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

const services = () => hub.directory.providers.flatMap((provider) => provider.services);

const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const command = [join(repositoryRoot, 'packages/hub/dist/cli.js'), 'export', ...args];
  const env = { ...process.env, DATABASE_URL: hub.databaseUrl, NODE_OPTIONS: '' };
  return promisify(execFile)(process.execPath, command, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
};

const read = async (file: string) => {
  const found = { services: 0, organizations: 0, refused: [] as unknown[] };
  for await (const { provider, refusals } of readOrganizations(await fileSource(file), { source: 'test' })) {
    found.organizations += provider === null ? 0 : 1;
    found.services += provider?.services.length ?? 0;
    found.refused.push(...refusals);
  }
  return found;
};

describe('the command export', () => {
  it('writes everything public with the profile, one organization on a line, readable for its owner alone', async () => {
    const file = join(folder, 'hub.ndjson');
    const { code, out, err } = await run(file);
    expect([code, out]).toEqual([0, `${file}: ${hub.directory.providers.length} organizations with ${services().length} services.\n`]);
    expect(err).toContain('organizations: ');
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600');
    const organizations = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Any);
    expect(organizations.map(({ id }) => id)).toEqual(hub.directory.providers.map(({ id }) => id).sort());
    for (const organization of organizations) {
      expect(recordOfOrganization(organization)).not.toBeNull();
      for (const service of organization.services ?? []) expect(recordOfService(service)).not.toBeNull();
    }
    expect(await read(file)).toEqual({ organizations: hub.directory.providers.length, services: services().length, refused: [] });
    expect((await readdir(folder)).filter((name) => name.includes('.part-'))).toEqual([]);
  });

  it('writes the same as one JSON list, and only what serves a municipality', async () => {
    const [whole, some] = [join(folder, 'hub.json'), join(folder, 'plock.json')];
    expect((await run(whole)).code).toBe(0);
    expect((await run(some, '--municipality', '1462011')).code).toBe(0);
    const listed = JSON.parse(await readFile(some, 'utf8')) as Any[];
    const wanted = services().filter(({ municipalities }) => municipalities.some((code) => code.startsWith('146201')));
    expect(listed.flatMap((each) => each.services ?? []).length).toBe(wanted.length);
    expect((JSON.parse(await readFile(whole, 'utf8')) as unknown[]).length).toBe(hub.directory.providers.length);
  });

  it('keeps hidden places inside, unless the operator says --all', async () => {
    const hidden = services().flatMap(({ locations = [] }) => locations.flatMap(({ location }) => (location.hidden ? [location] : [])));
    expect(hidden.length).toBeGreaterThan(0);
    const streets = hidden.flatMap(({ addresses = [] }) => addresses.flatMap(({ address1 }) => address1 ?? []));
    const [open, all] = [join(folder, 'open.ndjson'), join(folder, 'all.ndjson')];
    expect((await run(open)).err).not.toContain('hidden addresses');
    expect((await run(all, '--all')).err).toContain('hidden addresses');
    const [openText, allText] = [await readFile(open, 'utf8'), await readFile(all, 'utf8')];
    for (const { id } of hidden) expect([openText.includes(id), allText.includes(id)]).toEqual([false, true]);
    for (const street of streets) expect([street, allText.includes(street)]).toEqual([street, true]);
  });

  it('refuses what it cannot do, with the exit codes of sysexits, and leaves what is there', async () => {
    const kept = join(folder, 'kept.zip');
    await writeFile(kept, 'mine');
    expect(await run(join(folder, 'hub.xml'))).toMatchObject({ code: 64, err: expect.stringContaining('.ndjson, .json, .zip') });
    expect(await run(kept, '--municipality', '9999999')).toMatchObject({ code: 64, err: expect.stringContaining('TERC') });
    expect((await run(join(folder, 'nowhere', 'hub.json'))).code).toBe(73);
    expect(await readFile(kept, 'utf8')).toBe('mine');
  });
});

describe('the CSV data package', () => {
  it('has a row for everything, and every key leads to a row', async () => {
    const file = join(folder, 'package.zip');
    expect((await run(file)).code).toBe(0);
    expect(await read(file)).toMatchObject({ organizations: hub.directory.providers.length, services: services().length });
    const tables = await readTables(file);
    const ids = new Map(Object.entries(tables).map(([name, rows]) => [name, rows.map(({ id }) => id)]));
    for (const [name, all] of ids) expect([name, new Set(all).size]).toEqual([name, all.length]);
    for (const name of hsdsObjectNames) {
      for (const { column, references } of foreignKeysOf(name)) {
        if (column === 'parent_organization_id') continue;
        const there = new Set(ids.get(references));
        expect([name, column, (tables[name] ?? []).filter((row) => row[column] !== '' && !there.has(row[column]))]).toEqual([
          name,
          column,
          [],
        ]);
      }
    }
  });

  it('is given out by /hsds/ and not made again as long as nothing changes', async () => {
    const answer = await fetch(`${hub.inProcess}/datapackage.zip`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const file = join(folder, 'served.zip');
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));
    expect(await read(file)).toMatchObject({ services: services().length });
    // On a busy machine it may not be known for a moment whether what is kept still holds.
    await eventually('an unchanged package is not sent again', async () => {
      const kept = await fetch(`${hub.inProcess}/datapackage.zip`, { method: 'HEAD' });
      const again = await fetch(`${hub.inProcess}/datapackage.zip`, { headers: { 'if-none-match': kept.headers.get('etag') ?? '' } });
      await again.arrayBuffer();
      return again.status === 304;
    });
  });
});
