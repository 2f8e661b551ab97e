/** One step of a history. */
import type * as fc from 'fast-check';
import type { Scene } from './scene.ts';
import { within } from './within.ts';
import type { KnownService } from './writing.ts';

export interface Model {
  services: KnownService[];
  /** Something was done behind the queue's back: only a sweep can notice. */
  needsSweep: boolean;
  /** The index was to be built anew, and that may have been interrupted. */
  reindexed: boolean;
}

export class Command implements fc.AsyncCommand<Model, Scene> {
  constructor(
    /** Counted by it. */
    readonly kind: string,
    readonly detail: string | number,
    readonly work: (model: Model, scene: Scene) => Promise<unknown>,
    readonly mayRun: (model: Readonly<Model>) => boolean = () => true,
  ) {}

  check(model: Readonly<Model>): boolean {
    return this.mayRun(model);
  }

  async run(model: Model, scene: Scene): Promise<void> {
    scene.stage.tally.count('steps', this.kind);
    await within(`the step "${this}" ends`, () => this.work(model, scene));
  }

  toString(): string {
    return this.detail === '' ? this.kind : `${this.kind} (${this.detail})`;
  }
}

const alive = ({ services }: Readonly<Model>): KnownService[] => services.filter(({ archived }) => !archived);

/** A step with one of the services that are not archived. */
export const withOne = (
  kind: string,
  detail: string | number,
  which: number,
  work: (service: KnownService, scene: Scene, model: Model) => Promise<unknown>,
): Command =>
  new Command(
    kind,
    detail,
    async (model, scene) => {
      const there = alive(model);
      await work(there[which % there.length] as KnownService, scene, model);
    },
    (model) => alive(model).length > 0,
  );
