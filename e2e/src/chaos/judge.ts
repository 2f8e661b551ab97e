/** Compares what every index holds with what the database says it should hold, in every field. */
import { type PublishedService, projectService } from '@drogowskaz/indexer';
import { builtInContents, type ContentsOfEngine, differencesIn, meilisearchContents } from '@drogowskaz/search/testing';
import { TEST_MASTER_KEY } from '@drogowskaz/testing';
import type { Model } from './command.ts';
import type { Scene } from './scene.ts';

export interface Finding {
  kind: 'lost' | 'stale' | 'not kept' | 'found otherwise' | 'not answered' | 'broken off';
  what: string;
}

interface PublicRow extends Omit<PublishedService, 'version' | 'updatedAt'> {
  id: string;
  version: string;
  updated_at: Date;
}

export class Judge {
  readonly #scene: Scene;
  /** The index of Meilisearch was built anew in an earlier history, or in this one. */
  builtAnew = false;
  readonly #engines: { name: string; contents: ContentsOfEngine; known: Map<string, string> }[];

  constructor(scene: Scene) {
    this.#scene = scene;
    const { owner, stage, index } = scene;
    const meilisearch = meilisearchContents({ host: stage.meilisearch.host, apiKey: TEST_MASTER_KEY, index });
    this.#engines = [
      { name: 'Meilisearch', contents: meilisearch, known: new Map() },
      { name: 'built-in', contents: builtInContents(owner), known: new Map() },
    ];
  }

  /** Where an index differs from the database. `moments`: documents may have been projected at any of them. */
  async indexes(moments: readonly Date[]): Promise<Finding[]> {
    const rows = await this.#publicRows();
    const graveStones = await this.#graveStones();
    const days = [...new Map(moments.map((moment) => [moment.toISOString().slice(0, 10), moment]))];
    const findings: Finding[] = [];
    for (const { name, contents, known } of this.#engines) {
      const wanted = new Map(
        rows.map((row) => [
          row.id,
          days.map(([day, now]) => {
            const key = `${day} ${row.id} ${row.version}`;
            const text = known.get(key) ?? contents.wanted(projectService(published(row), now), now);
            known.set(key, text);
            return text;
          }),
        ]),
      );
      const differences = differencesIn(
        await contents.read(),
        wanted,
        graveStones.map((stone) => ({ ...stone, mayLack: this.builtAnew && name === 'Meilisearch' })),
      );
      findings.push(...differences.map(({ kind, service, detail }) => ({ kind, what: `${name}: ${service}: ${detail}` })));
    }
    return findings;
  }

  /** What was acknowledged and is not so in the database. */
  async writes({ services }: Model): Promise<Finding[]> {
    const names = new Map((await this.#publicRows()).map(({ id, card }) => [id, nameOf(card)]));
    return services.flatMap(({ id, publicName }): Finding[] => {
      const name = names.get(id) ?? null;
      if (publicName === undefined || publicName === name) return [];
      return [{ kind: 'not kept', what: `${id} is "${name}" in the database, but "${publicName}" was acknowledged` }];
    });
  }

  /** What a search finds otherwise than the database has it. */
  async answers(): Promise<Finding[]> {
    const names = new Map((await this.#publicRows()).map(({ id, card }) => [id, nameOf(card)]));
    const found = await this.#scene.asker.everything();
    const ids = new Set([...names.keys(), ...found.keys()]);
    return [...ids].flatMap((id): Finding[] =>
      names.get(id) === found.get(id)
        ? []
        : [{ kind: 'found otherwise', what: `${id} is found as "${found.get(id)}" instead of "${names.get(id)}"` }],
    );
  }

  async #publicRows(): Promise<PublicRow[]> {
    return (await this.#scene.owner.query<PublicRow>('select id, card, detail, version, updated_at from directory.service')).rows;
  }

  async #graveStones(): Promise<{ id: string; version: number }[]> {
    const { rows } = await this.#scene.owner.query<{ id: string; version: string }>(
      'select service_id as id, version from directory.tombstone',
    );
    return rows.map(({ id, version }) => ({ id, version: Number(version) }));
  }
}

const published = ({ card, detail, version, updated_at }: PublicRow): PublishedService => ({
  ...{ card, detail, version: Number(version), updatedAt: updated_at },
});

const nameOf = (card: PublicRow['card']): string | undefined => card.texts.find(({ state }) => state === 'ORIGINAL')?.name;
