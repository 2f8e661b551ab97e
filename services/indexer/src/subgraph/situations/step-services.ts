import { type PublicServiceCard, verificationState } from '@drogowskaz/directory';
import type { Clock } from '@drogowskaz/platform';
import type { AnsweringEngine, SearchFilter, ServiceDocument } from '@drogowskaz/search';
import { categoryWithDescendants } from '@drogowskaz/vocabulary';

export interface StepQuestion {
  categories: readonly string[];
  withoutStatutoryEntitlement: boolean;
  /** TERC, in full; null: anywhere. */
  municipality: string | null;
}

/** Enough to choose from; the engine has put what was verified best first. */
const SHORTLIST = 30;
const AT_ONCE = 4;

/** Best services of steps: one search for each different question of a request, few at a time so that others are answered as well. */
export class StepServices {
  readonly #engine: AnsweringEngine;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #asked = new Map<string, Promise<ServiceDocument[]>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(engine: AnsweringEngine, clock: Clock, signal: AbortSignal) {
    this.#engine = engine;
    this.#clock = clock;
    this.#signal = signal;
  }

  async best(question: StepQuestion, first: number): Promise<ServiceDocument[]> {
    const key = JSON.stringify(question);
    const shortlist = this.#asked.get(key) ?? this.#search(question);
    this.#asked.set(key, shortlist);
    return inOrder(await shortlist, question.categories, this.#clock.now()).slice(0, first);
  }

  async #search({ categories, withoutStatutoryEntitlement, municipality }: StepQuestion): Promise<ServiceDocument[]> {
    const filter: SearchFilter = { categories: [...categories] };
    if (withoutStatutoryEntitlement) filter.withoutStatutoryEntitlement = true;
    if (municipality !== null) filter.municipalities = [municipality];
    await this.#turn();
    try {
      // Who asked may have gone, or waited long enough, while others had their turn.
      this.#signal.throwIfAborted();
      const question = { text: '', locale: 'pl', filter, sort: 'RELEVANCE', first: SHORTLIST, now: this.#clock.now() } as const;
      const { hits } = await this.#engine.search(question, this.#signal);
      return hits.map(({ document }) => document).filter(({ card }) => card.reach !== 'FOREIGN_EXAMPLE');
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
  }
}

/** What the order looks at. */
interface Ordered {
  card: Pick<PublicServiceCard, 'id' | 'categories' | 'verification'>;
}

const trust = ['VERIFIED', 'DUE', 'UNVERIFIED', 'STALE'] as const;

/**
 * Verified before due, before never verified, before stale, as in a search. Within each: a service of every category of the step in turn,
 * so that five courses do not hide the one place to meet people; what is chiefly of a category before what is of it, too.
 */
export const inOrder = <Entry extends Ordered>(documents: readonly Entry[], categories: readonly string[], now: Date): Entry[] => {
  const meant = categories.map((code) => new Set(categoryWithDescendants(code)));
  return trust.flatMap((state) => {
    const left = documents.filter(({ card }) => verificationState(card.verification, now) === state);
    const groups = meant.map((codes) => {
      const chiefly = left.filter(({ card }) => codes.has(card.categories[0] ?? ''));
      const also = left.filter(
        ({ card }) => !chiefly.some(({ card: { id } }) => id === card.id) && card.categories.some((code) => codes.has(code)),
      );
      return [...chiefly, ...also];
    });
    return inTurn(groups);
  });
};

/** One of each group in turn, each service once. */
const inTurn = <Entry extends Ordered>(groups: readonly Entry[][]): Entry[] => {
  const taken = new Map<string, Entry>();
  const queues = groups.map((group) => [...group]);
  while (queues.some(({ length }) => length > 0)) {
    for (const queue of queues) {
      let next = queue.shift();
      while (next && taken.has(next.card.id)) next = queue.shift();
      if (next) taken.set(next.card.id, next);
    }
  }
  return [...taken.values()];
};
