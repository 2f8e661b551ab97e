import type { Clock } from '@drogowskaz/platform';
import type { SearchEngine, SearchQuestion } from '@drogowskaz/search';
import type { DirectorySource } from '../indexing/directory-source.ts';
import { ReindexRefused } from './reindex-refused.ts';

const SAMPLES = 12;
const FIRST = 100;
const WORDS = 3;

export interface AskSamplesOptions {
  /** The index that has to answer. */
  asked: SearchEngine;
  /** Another one; a question that it cannot answer either tells nothing. */
  reference: SearchEngine | null;
  source: DirectorySource;
  /** Of all services. */
  ids: readonly string[];
  clock: Clock;
}

/** Asks for some services by their names: what anybody would expect to be found. */
export const askSamples = async ({ asked, reference, source, ids, clock }: AskSamplesOptions): Promise<{ samples: number }> => {
  const chosen = new Set(Array.from({ length: SAMPLES }, (_, n) => ids[Math.floor((n * ids.length) / SAMPLES)] ?? ''));
  chosen.delete('');
  let samples = 0;
  for (const { id, service } of await source.standings([...chosen])) {
    const [text] = service?.card.texts ?? [];
    if (!service || !text) continue;
    const question: SearchQuestion = {
      text: beginningOf(text.name),
      locale: text.locale,
      filter: { municipalities: service.card.municipalities.slice(0, 1) },
      sort: 'RELEVANCE',
      first: FIRST,
      now: clock.now(),
    };
    if (await finds(asked, question, id)) samples += 1;
    else if (reference && (await finds(reference, question, id)) && (await isStillThere(source, id, service.version))) {
      throw new ReindexRefused(
        `The new index does not find the service ${id} by its name, the ${reference.name} index does. It was not swapped in.`,
      );
    }
  }
  return { samples };
};

/** As people type: a whole sentence says less about the index and costs it more. */
const beginningOf = (name: string): string => name.split(/\s+/u).slice(0, WORDS).join(' ').slice(0, 100).toWellFormed();

/** Whether the service is among the first; when there are more of the name, it may stand further down. */
const finds = async (engine: SearchEngine, question: SearchQuestion, id: string): Promise<boolean> => {
  const { hits, hasNextPage } = await engine.search(question);
  return hasNextPage || hits.some(({ document }) => document.card.id.toLowerCase() === id);
};

const isStillThere = async (source: DirectorySource, id: string, version: number): Promise<boolean> => {
  const [standing] = await source.standings([id]);
  return standing?.service?.version === version;
};
