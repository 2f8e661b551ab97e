import { buildSchema } from 'graphql';
import { exampleOperations } from '../committed-schema.ts';
import { trustedDocuments } from './trusted-documents.ts';

/** `schema/trusted.json`: the name of each operation that may be asked by GET, and the hash of its document. Clients and widget are built with it. */
export function trustedManifest(apiSdl: string): string {
  const documents = trustedDocuments(
    exampleOperations().map(({ text }) => text),
    buildSchema(apiSdl),
  );
  const sorted = documents.sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted.map(({ name, hash }) => [name, hash])), null, 2)}\n`;
}
