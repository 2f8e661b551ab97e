/** From a question to a page of services. */
import type { Pool } from '@drogowskaz/platform';
import { Bitmap } from '../../columns/bitmap.ts';
import type { Columns } from '../../columns/columns.ts';
import { filterSets, servicesNaming } from '../../columns/filters.ts';
import type { SearchAnswer, SearchHit, SearchQuestion, ServiceDocument } from '../../engine.ts';
import { understand } from '../../question/understand.ts';
import { DEEPEST, questionKey, readCursor, writeCursor } from '../../relevance/cursor.ts';
import { didYouMean } from '../../relevance/did-you-mean.ts';
import { nearest } from '../../relevance/distance.ts';
import { highlights } from '../../relevance/highlights.ts';
import { nextInOrder, type Position } from '../../relevance/order.ts';
import type { ColumnCache } from '../columns/column-cache.ts';
import { inTransaction } from '../layout/transaction.ts';
import { countFacets, narrowed } from './facets.ts';
import { find } from './find.ts';

export const search = async (pool: Pool, cache: ColumnCache, question: SearchQuestion, timeout: number): Promise<SearchAnswer> => {
  const index = await cache.current();
  const { columns, generation, secret } = index;
  const key = questionKey(question);
  const cursor = question.after === undefined ? null : readCursor(question.after, key, generation, { engine: 'BUILT_IN', secret });
  const now = cursor?.now ?? question.now.getTime();

  const understood = understand(question.text, question.locale);
  const found = understood.units.length > 0 ? await find(pool, index, understood, { locale: question.locale, timeout }) : null;
  // From here on nothing waits, so that columns which other questions bring up to date stay as they are.
  const matched = found ? found.services : question.text.trim() === '' ? Bitmap.copyOf(columns.live) : new Bitmap();
  const filters = filterSets(columns, question.filter);
  for (const set of filters.others) matched.intersect(set);
  const distances = question.near ? distancesOf(columns, matched, question.near) : null;
  if (distances && question.near?.radiusMeters !== undefined) withinRadius(matched, distances, question.near.radiusMeters);
  const services = narrowed(matched, filters.byDimension);

  const depth = cursor?.depth ?? 0;
  const { placed, more } = nextInOrder(
    columns,
    services,
    question,
    {
      grades: found?.grades ?? null,
      likely: found?.likely ?? [],
      distances,
      namedAudience: servicesNaming(columns, 'audiences', question.filter.audiences),
      ofMunicipality: servicesNaming(columns, 'municipalities', question.filter.municipalities),
      now,
    },
    // Signed: it is what this engine wrote.
    (cursor?.position as Position | undefined) ?? null,
    Math.min(question.first, DEEPEST - depth),
  );
  const answer = {
    totalCount: services.count(),
    facets: countFacets(columns, matched, filters),
    didYouMean: found && !services.isEmpty() ? didYouMean(question, found.mended) : null,
    hasNextPage: more && depth + placed.length < DEEPEST,
  };

  const documents = await documentsOf(
    pool,
    placed.map(({ ordinal }) => ordinal),
    timeout,
  );
  const hits = placed.flatMap(({ ordinal, position }, place): SearchHit[] => {
    const document = documents.get(ordinal);
    // Removed since it was found.
    if (!document) return [];
    const distance = distances?.[ordinal] ?? Number.POSITIVE_INFINITY;
    return [
      {
        document,
        cursor: writeCursor({ position, depth: depth + place + 1, now }, key, generation, { engine: 'BUILT_IN', secret }),
        distanceMeters: Number.isFinite(distance) ? distance : null,
        highlights: highlights(document, found?.words ?? [], question.locale),
      },
    ];
  });
  return { ...answer, hits };
};

/** By ordinal; infinite for a service without a known place. */
const distancesOf = (columns: Columns, services: Bitmap, from: { latitude: number; longitude: number }): Float64Array => {
  const distances = new Float64Array(columns.capacity).fill(Number.POSITIVE_INFINITY);
  services.forEach((ordinal) => {
    distances[ordinal] = nearest(from, columns.entry(ordinal)?.facts.places ?? []) ?? Number.POSITIVE_INFINITY;
  });
  return distances;
};

const withinRadius = (services: Bitmap, distances: Float64Array, radius: number): void => {
  const far: number[] = [];
  services.forEach((ordinal) => {
    if ((distances[ordinal] ?? Number.POSITIVE_INFINITY) > radius) far.push(ordinal);
  });
  for (const ordinal of far) services.delete(ordinal);
};

const documentsOf = async (pool: Pool, ordinals: readonly number[], timeout: number): Promise<Map<number, ServiceDocument>> => {
  if (ordinals.length === 0) return new Map();
  const { rows } = await inTransaction(pool, { timeout }, (client) =>
    client.query<{ ordinal: number; document: ServiceDocument }>('select ordinal, document from entry where ordinal = any($1::integer[])', [
      ordinals,
    ]),
  );
  return new Map(rows.map(({ ordinal, document }) => [ordinal, document]));
};
