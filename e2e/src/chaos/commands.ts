/** What happens in a history: people write, operators sweep, servers die, the network gets better or worse. */
import { setTimeout as pause } from 'node:timers/promises';
import * as fc from 'fast-check';
import { Command, type Model, withOne } from './command.ts';
import type { Scene } from './scene.ts';
import { type Text, texts } from './texts.ts';
import { nameOfWeather, weathers } from './weather.ts';
import type { KnownService, Writing } from './writing.ts';

const which = fc.nat({ max: 1_000 });
const awayFor = fc.integer({ min: 0, max: 600 });

const publish = async (text: Text, model: Model, { writing }: Scene): Promise<void> => {
  const service = await writing.create(text);
  if (!service) return;
  model.services.push(service);
  await writing.approve(service);
};

const create = texts.map((text) => new Command('create', nameOf(text), (model, scene) => publish(text, model, scene)));

const createMany = fc
  .array(texts, { minLength: 3, maxLength: 5 })
  .map((many) => new Command('create many', many.length, (model, scene) => Promise.all(many.map((text) => publish(text, model, scene)))));

const nameOf = ({ name, places }: Text): string => `${name}, ${places.length} places`;

const rewrite = async (writing: Writing, service: KnownService, text: Text): Promise<void> => {
  await writing.edit(service, text);
  await writing.approve(service);
};

const edit = fc
  .tuple(which, texts)
  .map(([number, text]) => withOne('edit', nameOf(text), number, (service, { writing }) => rewrite(writing, service, text)));

const editOften = fc.tuple(which, fc.array(texts, { minLength: 2, maxLength: 3 })).map(([number, many]) =>
  withOne('edit in a row', many.length, number, async (service, { writing }) => {
    for (const text of many) await rewrite(writing, service, text);
  }),
);

const draft = fc
  .tuple(which, texts)
  .map(([number, text]) => withOne('draft', nameOf(text), number, (service, { writing }) => writing.edit(service, text)));

const translate = which.map((number) =>
  withOne('translate', '', number, async (service, { writing }) => {
    await writing.translate(service);
    await writing.approve(service);
  }),
);

const approve = which.map((number) => withOne('approve', '', number, (service, { writing }) => writing.approve(service)));

const archive = which.map((number) => withOne('archive', '', number, (service, { writing }) => writing.archive(service)));

/** As somebody with a database client does. */
const deleteRow = which.map((number) =>
  withOne('delete a row by hand', '', number, async (service, { owner }, model) => {
    service.publicName = undefined;
    model.needsSweep = true;
    await ifThere(owner.query('delete from directory.service where id = $1', [service.id]));
  }),
);

const sweep = fc.constant(
  new Command('sweep', '', (_model, { owner }) =>
    ifThere(owner.query(`select graphile_worker.add_job('sweep_index', '{}', job_key => 'sweep_index')`)),
  ),
);

const reindex = fc.constant(
  new Command('reindex', '', async (model, { worker }) => {
    model.reindexed = true;
    worker.reindex();
  }),
);

/** The database may be away. */
const ifThere = (query: Promise<unknown>): Promise<unknown> => query.catch(() => undefined);

const weather = weathers.map((next) => new Command('network', nameOfWeather(next), async (_model, { stage }) => stage.turn(next)));

const wait = fc.integer({ min: 1, max: 150 }).map((milliseconds) => new Command('wait', milliseconds, () => pause(milliseconds)));

const killIndexer = fc.constant(new Command('kill an indexer', '', async (_model, { worker }) => worker.kill()));

const killMeilisearch = awayFor.map(
  (milliseconds) => new Command('kill Meilisearch', milliseconds, (_model, { stage }) => stage.killMeilisearch(milliseconds)),
);

const killPostgres = awayFor.map(
  (milliseconds) => new Command('kill PostgreSQL', milliseconds, (_model, { stage }) => stage.killPostgres(milliseconds)),
);

/** Kills cost seconds: they are in a share of the histories. */
const steps = fc.oneof(
  { weight: 40, arbitrary: create },
  { weight: 16, arbitrary: createMany },
  { weight: 40, arbitrary: edit },
  { weight: 20, arbitrary: editOften },
  { weight: 10, arbitrary: draft },
  { weight: 12, arbitrary: approve },
  { weight: 10, arbitrary: translate },
  { weight: 24, arbitrary: archive },
  { weight: 8, arbitrary: deleteRow },
  { weight: 8, arbitrary: sweep },
  { weight: 5, arbitrary: reindex },
  { weight: 34, arbitrary: weather },
  { weight: 16, arbitrary: wait },
  { weight: 6, arbitrary: killIndexer },
  { weight: 5, arbitrary: killMeilisearch },
  { weight: 3, arbitrary: killPostgres },
);

const FEWEST = 3;

export const histories = fc
  .commands([steps], { maxCommands: 12, size: 'max', disableReplayLog: true })
  .filter((commands) => [...commands].length >= FEWEST);
