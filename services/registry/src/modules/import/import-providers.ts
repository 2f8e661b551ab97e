/** The one way in for what is approved already: of the operator's own directory, and of what others have written. */
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { placeInCollections } from '../collections/index.ts';
import { saveProviders } from '../providers/index.ts';
import { publishServices, settlePlaces } from '../services/index.ts';
import type { CheckedProvider } from './directory-import.ts';
import { type ImportCounts, noCounts } from './import-counts.ts';
import { importServices } from './import-services.ts';

/** So many services, or providers, are one transaction: as much as is quick, as little as a kill may undo. */
const BATCH_SERVICES = 500;
const BATCH_PROVIDERS = 250;
/** So many are written at once: what is in memory of a very large provider. */
const CHUNK_SERVICES = 1_000;

export const isFullBatch = (services: number, providers: number): boolean => services >= BATCH_SERVICES || providers >= BATCH_PROVIDERS;

export interface ImportSource {
  /** Names where this comes from: what another source has brought, or somebody has written here, is left alone. */
  source: string;
  /** The collections that the import speaks of. */
  collections?: readonly string[];
}

/** In the transaction of the caller. Answers what became of the services of each provider. */
export const importProviders = async (
  transaction: Transaction,
  providers: readonly CheckedProvider[],
  source: ImportSource,
): Promise<ImportCounts[]> => {
  const counts = providers.map(noCounts);
  for (const chunk of chunksOf(providers)) {
    const outcomes = await importChunk(transaction, chunk, source);
    for (const { at, id } of chunk) for (const outcome of outcomes.get(id) ?? []) (counts[at] as ImportCounts)[outcome] += 1;
  }
  return counts;
};

/** A provider, or one of the parts of a very large one, and where it stands among all. */
type Part = CheckedProvider & { at: number };

const chunksOf = (providers: readonly CheckedProvider[]): Part[][] => {
  const chunks: Part[][] = [];
  let room = 0;
  for (const [at, provider] of providers.entries()) {
    for (let from = 0; from === 0 || from < provider.services.length; from += CHUNK_SERVICES) {
      const services = provider.services.slice(from, from + CHUNK_SERVICES);
      const chunk = chunks.at(-1);
      // No provider twice in one statement.
      if (chunk && services.length <= room && !chunk.some(({ id }) => id === provider.id)) chunk.push({ ...provider, services, at });
      else {
        chunks.push([{ ...provider, services, at }]);
        room = CHUNK_SERVICES;
      }
      room -= services.length;
    }
  }
  return chunks;
};

/** Answers what became of the services, by the id of their provider. */
const importChunk = async (
  transaction: Transaction,
  providers: readonly CheckedProvider[],
  { source, collections = [] }: ImportSource,
): Promise<Map<string, (keyof ImportCounts)[]>> => {
  const saved = await saveProviders(
    transaction,
    providers.map(({ id, record }) => ({ id, record, origin: { importedFrom: source } })),
    (present) => present.editedAt !== null || present.importedFrom !== source,
  );
  // They are written: no later statement need look whether they have changed.
  transaction.em.clear();
  const municipalities = new Map(saved.map(({ provider }) => [provider.id, provider.municipalityKey]));
  const steps = await importServices(
    transaction,
    providers.flatMap(({ id, services }) =>
      services.map((service) => ({ ...service, providerId: id, municipalityKey: municipalities.get(id) ?? null })),
    ),
    source,
  );
  const services = steps.map(({ service }) => service);
  const places = steps
    .filter(({ archived }) => !archived)
    .flatMap(({ service }) => service.collections.map(({ id, position }) => ({ collection: id, service: service.id, position })));
  const moved = await placeInCollections(transaction, { collections, services: services.map(({ id }) => id), places });
  const renamed = saved.flatMap(({ provider, change }) => (change === 'UPDATED' ? [provider.id] : []));
  const publications = steps.flatMap(({ publication }) => publication ?? []);
  await asPublisher(transaction, async () => {
    const touched = await settlePlaces(transaction, publications);
    const all = await servicesOf(transaction, renamed);
    const modified = new Map(services.map(({ id, modifiedAt = null }) => [id, modifiedAt]));
    const ids = new Set([...publications.map(({ service }) => service.id), ...touched, ...moved, ...all]);
    await publishServices(transaction, [...ids], {
      modified,
      known: new Map(publications.map(({ revision, record }) => [revision, record])),
    });
  });
  const outcomes = new Map<string, (keyof ImportCounts)[]>(providers.map(({ id }) => [id, []]));
  for (const { service, outcome } of steps) outcomes.get(service.providerId)?.push(outcome);
  return outcomes;
};

const servicesOf = async ({ em }: Transaction, providers: readonly string[]): Promise<string[]> => {
  if (providers.length === 0) return [];
  const rows = await em.execute<{ id: string }[]>('select id from registry.service where provider_id = any(?::uuid[])', [
    uuidArray(providers),
  ]);
  return rows.map(({ id }) => id);
};
