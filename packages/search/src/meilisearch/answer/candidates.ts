/** Services that are read to be graded and ordered here, by the code that the built-in engine uses. */
import { Columns } from '../../columns/columns.ts';
import type { Facts } from '../../document/facts.ts';
import type { WordQuery } from '../../relevance/word-queries.ts';
import { type AskOptions, askAll, type Filter } from './round.ts';

export interface Candidate {
  service: string;
  facts: Facts;
  /** Where asked for. */
  terms?: Record<string, string[]>;
}

export interface Candidates {
  /** In order of id, so that equals stand in the same order on every page. */
  services: Candidate[];
  /** Of them only; an ordinal is a place among `services`. */
  columns: Columns;
}

/** More than are counted before: some may have come since. */
const MOST_READ = 5_000;

/** `filters`: none of them finds what another does. */
export const readCandidates = async (
  ask: AskOptions,
  filters: readonly Filter[],
  { withTerms, oncePerService }: { withTerms: boolean; oncePerService: boolean },
): Promise<Candidates> => {
  const fields = ['service', 'facts', ...(withTerms ? ['terms'] : [])];
  const answers = await askAll(
    ask,
    filters.map((filter) => ({ filter, limit: MOST_READ, fields, oncePerService })),
  );
  const services = (answers.flatMap(({ documents }) => documents) as unknown as Candidate[]).sort((one, other) =>
    one.service < other.service ? -1 : 1,
  );
  const columns = new Columns();
  for (const [ordinal, { service, facts }] of services.entries()) columns.put({ ordinal, id: service, opening: null, facts });
  return { services, columns };
};

const keyOf = ({ lexeme, begins }: Pick<WordQuery, 'lexeme' | 'begins'>): string => (begins ? `${lexeme}…` : lexeme);

/** Which candidates each query finds, in one pass over all terms: there are hundreds of each service. */
export const ordinalsIn = (services: readonly Candidate[], queries: readonly WordQuery[]): ((query: WordQuery) => Int32Array) => {
  const ordinals = new Map<string, number[]>(queries.map((query) => [keyOf(query), []]));
  const beginnings = [...new Set(queries.flatMap(({ lexeme, begins }) => (begins ? [lexeme] : [])))];
  for (const [ordinal, { terms = {} }] of services.entries()) {
    for (const term of Object.values(terms).flat()) {
      ordinals.get(term)?.push(ordinal);
      for (const lexeme of beginnings) if (term.startsWith(lexeme)) ordinals.get(keyOf({ lexeme, begins: true }))?.push(ordinal);
    }
  }
  return (query) => Int32Array.from(ordinals.get(keyOf(query)) ?? []);
};
