import type { Found } from '../read-organizations.ts';
import type { Repair } from '../types.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { decode } from './decode.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readJsonLines } from './read-json.ts';

/** What a file may be, by its name; undefined for what holds no rows. */
export const formatOf = (name: string): 'csv' | 'json' | 'ndjson' | 'zip' | undefined => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'csv';
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson';
  return ending === 'json' || ending === 'zip' ? ending : undefined;
};

/** The rows of one file that is no archive. */
export async function* readFileRows(chunks: AsyncIterable<Uint8Array>, name: string, mapping?: ColumnMapping): AsyncGenerator<Found> {
  const repairs: Repair[] = [];
  const texts = decode(chunks, name, (repair) => repairs.push(repair));
  const format = formatOf(name) ?? 'json';
  const rows = format === 'csv' ? readCsv(texts, name, mapping) : format === 'ndjson' ? readJsonLines(texts, name) : readJson(texts, name);
  for await (const row of rows) {
    for (const repair of repairs.splice(0)) yield { repair };
    yield row;
  }
}

/** Part of a data package or a feed, and no rows. */
export const isAside = (name: string): boolean => /(^|\/)(datapackage|api_details|base|package|readme|openapi)\.(json|md)$/i.test(name);
