/** Everything that the built-in index holds of its services, read from its tables. */
import type { Pool } from '@drogowskaz/platform';
import { type PreparedDocument, prepareDocument } from '../built-in/writing/put-documents.ts';
import { type ContentsOfEngine, sameText } from './contents.ts';

interface Row {
  id: string;
  version: string;
  document: unknown;
  facts: unknown;
  minutes: number[] | null;
  terms: string[];
}

/** `pool`: of the owner, or as the indexer's role. */
export const builtInContents = (pool: Pool): ContentsOfEngine => ({
  wanted: (document) => {
    const { version, document: stored, facts, minutes, terms }: PreparedDocument = prepareDocument(document);
    return text({ version, document: stored, facts, minutes, terms: terms.lexemes });
  },
  read: async () => {
    const { rows } = await pool.query<Row>(
      `select entry.id, entry.version, entry.document, entry.facts, opening.minutes, tsvector_to_array(match.terms) as terms
       from search.entry left join search.match using (ordinal) left join search.opening on opening.id = entry.opening`,
    );
    const removed = await pool.query<{ id: string; version: string }>(
      'select id, version from search.removed where not exists (select from search.entry where entry.id = removed.id)',
    );
    return {
      services: new Map(
        rows.map(({ id, version, minutes, ...row }) => [id, text({ ...row, version: Number(version), minutes: minutes ?? [] })]),
      ),
      removed: new Map(removed.rows.map(({ id, version }) => [id, Number(version)])),
    };
  },
});

interface Held {
  version: number;
  document: unknown;
  facts: unknown;
  minutes: readonly number[];
  terms: readonly string[] | null;
}

/** Lexemes are a set. */
const text = ({ terms, ...held }: Held): string => sameText({ ...held, terms: terms && [...new Set(terms)].sort() });
