/** Reads the services that may be on a page, and orders them as the built-in engine orders all. */
import type { Columns } from '../../columns/columns.ts';
import { servicesNaming } from '../../columns/filters.ts';
import type { ServiceDocument } from '../../engine.ts';
import { nearest } from '../../relevance/distance.ts';
import { gradeUnits, whatIsLikely } from '../../relevance/grade-units.ts';
import { nextInOrder } from '../../relevance/order.ts';
import { isOneOf } from '../layout/filter-expressions.ts';
import { type Candidate, ordinalsIn, readCandidates } from './candidates.ts';
import type { Found } from './find.ts';
import type { PageWanted } from './page.ts';
import { type AskOptions, askAll, type Filter } from './round.ts';

/**
 * `filters`: none of them finds what another does. `offset`: how many of what they find come before the page. `whole`: whether they find all
 * services of the question.
 */
export const orderFew = async (
  ask: AskOptions,
  wanted: PageWanted,
  filters: readonly Filter[],
  { offset, whole }: { offset: number; whole: boolean },
): Promise<ServiceDocument[]> => {
  const { found, conditions, question, count, now } = wanted;
  const ranked = question.sort === 'RELEVANCE' ? found : null;
  const options = { withTerms: ranked !== null && ranked.grades === null, oncePerService: conditions.byPlace };
  const { services, columns } = await readCandidates(ask, filters, options);
  const { near } = question;
  const { placed } = nextInOrder(
    columns,
    columns.live,
    question,
    {
      grades: ranked && gradesOf(columns, services, ranked),
      distances: near ? Float64Array.from(services, ({ facts }) => nearest(near, facts.places) ?? Number.POSITIVE_INFINITY) : null,
      namedAudience: servicesNaming(columns, 'audiences', question.filter.audiences),
      ofMunicipality: servicesNaming(columns, 'municipalities', question.filter.municipalities),
      likely: whole && ranked?.meanings ? whatIsLikely(ranked.plan.map(({ unit }) => unit)) : [],
      now,
    },
    null,
    offset + count,
  );
  const page = placed.slice(offset).map(({ ordinal }) => services[ordinal]?.service ?? '');
  return documentsOf(ask, page);
};

const gradesOf = (
  columns: Columns,
  services: readonly Candidate[],
  { plan, queriesOf, meanings, rarities, grades }: Found,
): Float32Array => {
  if (grades) return Float32Array.from(services, ({ service }) => grades.get(service) ?? 0);
  const units = plan.map(({ unit }) => unit);
  const ordinalsOf = ordinalsIn(services, units.flatMap(({ words }) => words).flatMap(queriesOf));
  return gradeUnits(columns, units, { queriesOf, meanings, ordinalsOf, rarities }).grades;
};

const documentsOf = async (ask: AskOptions, services: readonly string[]): Promise<ServiceDocument[]> => {
  if (services.length === 0) return [];
  const [answer] = await askAll(ask, [
    { filter: ['place = 0', isOneOf('service', services)], limit: services.length, fields: ['service', 'document'] },
  ]);
  const documents = new Map(answer?.documents.map(({ service, document }) => [service, document as ServiceDocument]));
  // Removed since they were found: passed over.
  return services.flatMap((service) => documents.get(service) ?? []);
};
