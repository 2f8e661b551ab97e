import type { SearchAnswer, SearchEngine, SearchQuestion } from '../engine.ts';
import { NOW } from './service-document.ts';

/** An empty index of its own for each call. */
export interface EngineUnderTest {
  engine: SearchEngine;
  /** A second engine over the same index, as another process would have it. */
  another: SearchEngine;
  /** Builds the index anew from its own documents, as a new release of the program would. */
  rebuild(): Promise<void>;
  stop(): Promise<void>;
}

export type MakeEngine = () => Promise<EngineUnderTest>;

/** A question with what most tests do not care about. */
export const question = (asked: Partial<SearchQuestion> = {}): SearchQuestion => ({
  text: '',
  locale: 'pl',
  filter: {},
  sort: 'RELEVANCE',
  first: 100,
  now: NOW,
  ...asked,
});

export const ask = (engine: SearchEngine, asked: Partial<SearchQuestion> = {}): Promise<SearchAnswer> => engine.search(question(asked));

export const idsOf = ({ hits }: SearchAnswer): string[] => hits.map(({ document }) => document.card.id);

/** Every page of a question, each as long as asked for. */
export const pages = async (engine: SearchEngine, asked: Partial<SearchQuestion>): Promise<SearchAnswer[]> => {
  const answers: SearchAnswer[] = [];
  for (let after: string | undefined; ; ) {
    const answer = await ask(engine, after === undefined ? asked : { ...asked, after });
    answers.push(answer);
    after = answer.hits.at(-1)?.cursor;
    if (!answer.hasNextPage || after === undefined) return answers;
  }
};
