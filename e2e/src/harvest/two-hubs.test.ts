import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, openPool, type Pool, silentLogger, stableId, systemClock } from '@drogowskaz/platform';
import { createRegistry, type ProviderImport } from '@drogowskaz/registry';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hubDatabase } from '../hub-database.ts';
import { RunningCommand, type RunningHub, runCommand } from '../hub-process.ts';

const PROVIDERS = 25;
const SERVICES = 20;
const OWN = PROVIDERS * SERVICES;

interface Shown {
  id: string;
  name: string;
  owner: string;
  place: { name: string; address: unknown } | null;
}

/** A hub as an operator runs it: a process, a database, and the command beside it. */
class Hub {
  readonly name: string;
  readonly #database: TestDatabase;
  readonly #folder = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  readonly #owner: Pool;
  running!: RunningHub;

  private constructor(name: string, database: TestDatabase) {
    this.name = name;
    this.#database = database;
    this.#owner = openPool({ url: database.url, max: 1, applicationName: 'test' });
  }

  static async open(name: string): Promise<Hub> {
    const hub = new Hub(name, await createTestDatabase(hubDatabase));
    // Databases of tests are copies of one; hubs are not.
    await hub.sql('update registry.hub set id = gen_random_uuid()');
    await hub.write(Array.from({ length: PROVIDERS }, (_, at) => hub.provider(at)));
    await hub.start();
    return hub;
  }

  /** On the same port each time: others know it by its address. */
  async start(): Promise<void> {
    const port = this.running ? new URL(this.running.url).port : String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const command = new RunningCommand(['start'], { env: { ...this.env, PORT: port } });
    this.running = { command, url, graphql: `${url}/graphql` };
    await command.readyAt(`${url}/readyz`);
  }

  get env(): Record<string, string> {
    return { DATABASE_URL: this.#database.url, DATA_DIR: this.#folder, DEMO: '0', PUBLIC_URL: 'http://localhost:4000' };
  }

  /** One of its own providers; `change` edits the services. */
  provider(
    at: number,
    change: (service: ProviderImport['services'][number], number: number) => ProviderImport['services'] = (service) => [service],
  ): ProviderImport {
    const id = stableId(this.name, 'provider', String(at));
    const services = Array.from({ length: SERVICES }, (_, number) => {
      const name = `${this.name} ${at}-${number}`;
      return change(
        {
          id: stableId(this.name, 'service', `${at}-${number}`),
          texts: [{ locale: 'pl', state: 'ORIGINAL', name, summary: `Krótko: ${name}`, description: `Dłużej: ${name}` }],
          categories: ['WORK'],
          languages: ['pl', 'uk'],
          deliveryModes: ['IN_PERSON'],
          municipalities: ['1462011'],
          locations: [
            {
              id: stableId(this.name, 'at', `${at}-${number}`),
              location: {
                id: stableId(this.name, 'place', `${at}-${number}`),
                name: 'Biuro',
                addresses: [{ id: stableId(this.name, 'address', `${at}-${number}`), address1: `ul. Jasna ${number}`, city: 'Płock' }],
              },
            },
          ],
        },
        number,
      );
    });
    return { id, provider: { name: `Fundacja ${this.name} ${at}`, municipality: '1462011' }, services: services.flat() };
  }

  /** What its own people do, without the portal. */
  async write(providers: ProviderImport[]): Promise<void> {
    const registry = await createRegistry({ databaseUrl: this.#database.url, clock: systemClock, logger: silentLogger });
    try {
      await registry.importDirectory({ providers });
    } finally {
      await registry.close();
    }
  }

  async follow(other: Hub): Promise<void> {
    const args = ['harvest', 'add', other.running.url, '--name', other.name, '--licence', 'CC-BY-4.0', '--every', '7d', '--allow-private'];
    const { code, stderr } = await runCommand(args, { env: this.env });
    if (code !== 0) throw new Error(stderr);
    // Not by the hub's own job: the test says when.
    await this.sql("update registry.source set next_at = now() + interval '7 days'");
  }

  /** The hub's own job looks each minute what is due; while it reads, the command tells that, and comes again. */
  async harvest(...args: string[]): ReturnType<typeof runCommand> {
    for (;;) {
      const ended = await runCommand(['harvest', 'run', ...args], { env: this.env });
      if (!ended.stderr.includes('Another process is reading')) return ended;
    }
  }

  /** Begins to harvest, and is killed as soon as something has been taken in. */
  async killedHarvest(): Promise<void> {
    const { rows } = await this.#owner.query<{ n: string }>('select count(*) as n from directory.service');
    const before = Number(rows[0]?.n);
    const command = new RunningCommand(['harvest', 'run', '--whole'], { env: this.env });
    let ended = false;
    void command.ended.then(() => {
      ended = true;
    });
    for (;;) {
      const now = await this.#owner.query<{ n: string }>('select count(*) as n from directory.service');
      if (ended || Number(now.rows[0]?.n) > before) break;
    }
    await command.stop('SIGKILL');
  }

  async shown(): Promise<Shown[]> {
    const { rows } = await this.#owner.query<Shown>(
      `select id, card -> 'texts' -> 0 ->> 'name' as name, coalesce(card -> 'source' ->> 'name', $1) as owner,
         jsonb_build_object('name', detail -> 'locations' -> 0 ->> 'name', 'address', detail -> 'locations' -> 0 -> 'address') as place
       from directory.service order by id`,
      [this.name],
    );
    return rows;
  }

  /** What nobody's own people do. */
  async sql(statement: string, values: unknown[] = []): Promise<void> {
    await this.#owner.query(statement, values);
  }

  async close(): Promise<void> {
    await this.running?.command.stop();
    await this.#owner.end();
    await this.#database.drop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

describe('two hubs that harvest each other', () => {
  let zachod: Hub;
  let wschod: Hub;
  beforeAll(async () => {
    zachod = await Hub.open('Zachód');
    wschod = await Hub.open('Wschód');
    await zachod.follow(wschod);
    await wschod.follow(zachod);
  }, 400_000);
  afterAll(async () => {
    await zachod?.close();
    await wschod?.close();
  }, 60_000);

  const bothShow = async (own: { zachod: number; wschod: number }) => {
    const [here, there] = [await zachod.shown(), await wschod.shown()];
    const rightly = ({ name, owner }: Shown) => name.startsWith(`${owner} `);
    expect(here.filter((each) => !rightly(each))).toEqual([]);
    expect(there.filter((each) => !rightly(each))).toEqual([]);
    for (const shown of [here, there]) {
      const of = (owner: string) => shown.filter((each) => each.owner === owner).length;
      expect({ zachod: of('Zachód'), wschod: of('Wschód') }).toEqual(own);
    }
    expect(there).toEqual(here);
  };

  it('show both sets exactly once, with the right owner, also after many rounds and a kill -9', async () => {
    await zachod.killedHarvest();
    for (const hub of [zachod, wschod, zachod, wschod]) {
      const { code, stdout, stderr } = await hub.harvest();
      expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
    }
    expect((await wschod.harvest('--whole')).code).toBe(0);
    await bothShow({ zachod: OWN, wschod: OWN });
  }, 400_000);

  it('carry over edits, places that are hidden and what is withdrawn, and outlive the other’s downtime', async () => {
    await zachod.write([
      zachod.provider(0, (service, number) => {
        const [at] = service.locations ?? [];
        if (number === 0) return [{ ...service, free: true }];
        return number === 1 && at ? [{ ...service, locations: [{ ...at, location: { ...at.location, hidden: true } }] }] : [service];
      }),
      zachod.provider(1, (service, number) => (number === 0 ? [{ ...service, status: 'defunct' }] : [service])),
    ]);
    await zachod.running.command.stop();
    const { code, stdout } = await wschod.harvest();
    expect({ code, stdout }).toMatchObject({ code: 75, stdout: expect.stringContaining('FAILING') });
    await zachod.start();
    expect((await wschod.harvest()).code).toBe(0);
    await bothShow({ zachod: OWN - 1, wschod: OWN });
    expect((await wschod.shown()).find(({ name }) => name === 'Zachód 0-1')?.place).toMatchObject({ address: null });
  }, 400_000);

  it('do not believe one that says that nearly all is gone', async () => {
    await zachod.sql('create table kept as select * from directory.published_record');
    await zachod.sql('delete from directory.published_record where source is null');
    const { code, stdout } = await wschod.harvest('--whole');
    expect({ code, stdout }).toMatchObject({ code: 65, stdout: expect.stringContaining('HELD BACK') });
    await bothShow({ zachod: OWN - 1, wschod: OWN });
    await zachod.sql('insert into directory.published_record select * from kept where source is null');
    expect((await wschod.harvest('--whole')).code).toBe(0);
    await bothShow({ zachod: OWN - 1, wschod: OWN });
  }, 400_000);
});
