import { json } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** `datapackage.json` of a data package, for tests. */
export const readDescription = async (file: string): Promise<Record<string, unknown>> => {
  const archive = await yauzl.openPromise(file);
  try {
    for await (const entry of archive.eachEntry())
      if (entry.fileName === 'datapackage.json') return (await json(await archive.openReadStreamPromise(entry))) as Record<string, unknown>;
    throw new Error(`${file} has no datapackage.json`);
  } finally {
    archive.close();
  }
};
