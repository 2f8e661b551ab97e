import { openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine, type SearchEngine, type ServiceDocument } from '@drogowskaz/search';
import { createTestDatabase } from '@drogowskaz/testing';
import { demonstrationDatabase, demonstrationDocuments } from './demonstration-documents.ts';

export interface OpenedDemonstration {
  owner: Pool;
  documents: ServiceDocument[];
  builtIn: SearchEngine;
  close(): Promise<void>;
}

/** The demonstration directory in a database of its own, and our built-in engine that has read it, as the indexer opens it. */
export const openDemonstration = async (options: { timeout?: number } = {}): Promise<OpenedDemonstration> => {
  const database = await createTestDatabase(demonstrationDatabase);
  const owner = openPool({ url: database.url, max: 2, applicationName: 'bench' });
  const pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'bench search' });
  const close = async () => {
    await Promise.all([pool.end(), owner.end()]);
    await database.drop();
  };
  try {
    const documents = await demonstrationDocuments(owner);
    const builtIn = builtInEngine({ pool, ...options });
    await builtIn.put(documents);
    return { owner, documents, builtIn, close };
  } catch (error) {
    await close();
    throw error;
  }
};
