import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import yauzl from 'yauzl';
import { objectOfFile } from '../objects/index.ts';

/** The tables of a data package by their objects, for tests: all of it in memory. */
export const readTables = async (file: string): Promise<Record<string, Record<string, string>[]>> => {
  const tables: Record<string, Record<string, string>[]> = {};
  const archive = await yauzl.openPromise(file);
  try {
    for await (const entry of archive.eachEntry()) {
      const object = objectOfFile(entry.fileName);
      if (object === undefined) continue;
      tables[object] = parse(await buffer(await archive.openReadStreamPromise(entry)), { columns: true });
    }
  } finally {
    archive.close();
  }
  return tables;
};
