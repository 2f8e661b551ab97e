import { posix } from 'node:path';
import { isRecord } from '@drogowskaz/platform/core';
import { withoutGz } from './gunzipped.ts';

/** The descriptor of a data package (Frictionless). */
const DESCRIPTOR = 'datapackage.json';
const LONGEST = 16 * 1024 * 1024;

type BytesOf = (at: number) => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;

const plain = (path: string): string => posix.normalize(withoutGz(path).replaceAll('\\', '/'));

/**
 * The files that lie beside or below the descriptor of a data package which does not name them: copies, and what is no more. A descriptor
 * that names nothing that is there is of another package, and one that cannot be read of none.
 */
export const notOfPackage = async (files: readonly string[], bytesOf: BytesOf): Promise<ReadonlySet<string>> => {
  const paths = files.map(plain);
  const packages: { folder: string; named: ReadonlySet<string> }[] = [];
  for (const [at, path] of paths.entries()) {
    if (posix.basename(path) !== DESCRIPTOR) continue;
    const folder = posix.dirname(path);
    const named = new Set((await resourcesIn(await bytesOf(at))).map((resource) => posix.join(folder, plain(resource))));
    if (paths.some((each) => named.has(each))) packages.push({ folder, named });
  }
  // Of packages in packages the nearest counts.
  packages.sort((one, other) => other.folder.length - one.folder.length);
  const isLeft = (path: string): boolean =>
    packages.find(({ folder }) => folder === '.' || path.startsWith(`${folder}/`))?.named.has(path) === false;
  return new Set(files.filter((_, at) => isLeft(paths[at] ?? '')));
};

const resourcesIn = async (bytes: AsyncIterable<Uint8Array>): Promise<string[]> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LONGEST) return [];
    chunks.push(chunk);
  }
  try {
    const { resources } = JSON.parse(new TextDecoder().decode(Buffer.concat(chunks)));
    return [resources]
      .flat(1)
      .flatMap((each) => (isRecord(each) ? each.path : []))
      .filter((path) => typeof path === 'string');
  } catch {
    return [];
  }
};
