/** Services that may fit: asked of the engine, never of the registry. */
import { type Candidate, type Matches, match, type Situation } from '@drogowskaz/matching';
import type { AnsweringEngine, SearchFilter, SearchHit, SearchQuestion, SortOrder } from '@drogowskaz/search';
import { categoryWithAncestors, findMunicipality } from '@drogowskaz/vocabulary';
import { openingOf } from '../opening-of.ts';

/** The most that an engine gives at once. */
const SHORTLIST = 100;
/** Needs that are looked into at the same time, so that others are answered as well. */
const AT_ONCE = 4;

export interface Asking {
  engine: AnsweringEngine;
  signal: AbortSignal;
  now: Date;
}

/** What was found, and whether another engine than the configured one answered. */
export interface Found extends Matches {
  degraded: boolean;
}

export const findMatches = async (asking: Asking, situation: Situation, first: number): Promise<Found> => {
  const engine = new Asked(asking, situation);
  const near = await engine.ofEach(situation.needs, servingHer(situation));
  const matched = match(situation, near, { now: asking.now, first });
  if (matched.unmet.length === 0) return { ...matched, degraded: engine.degraded };
  // Only now: what others have, and what is about something wider, is of interest where nothing meets a need.
  const needs = matched.unmet.map(({ need }) => need);
  const wider = [...new Set(needs.flatMap((need) => categoryWithAncestors(need).slice(1)))];
  const elsewhere = await engine.ofEach(needs, [anywhere(situation)]);
  const around = await engine.ofEach(wider, servingHer(situation).slice(0, 1));
  const all = match(situation, [...near, ...elsewhere, ...around], { now: asking.now, first });
  return { ...all, degraded: engine.degraded };
};

/** Places that give information and advice and that she can use, the best first: whom to ask. */
export const findAdvisers = async (asking: Asking, situation: Situation, first: number): Promise<Candidate[]> => {
  const needs = ['INFORMATION_POINT', 'ADVICE'];
  const engine = new Asked(asking, situation);
  const candidates = await engine.ofEach(needs, servingHer(situation));
  const [best, wider] = needs.map((need) => match({ ...situation, needs: [need] }, candidates, { now: asking.now, first }).matches);
  const inTurn = [...(best ?? []), ...(wider ?? [])].map(({ service }) => service);
  return [...new Map(inTurn.map((service) => [service.card.id, service])).values()].slice(0, first);
};

interface Way {
  filter: SearchFilter;
  sort: SortOrder;
  /** Asked only when the one before had more than fits: in a large directory it may be among those that were not given. */
  onlyIfMore: boolean;
}

/** What serves her, verified best first; and of a long list also what she can use without entitlement, in her languages, as one of an audience. */
const servingHer = ({ municipality, languages, audiences, hasStatutoryEntitlement }: Situation): Way[] => {
  const here: SearchFilter = municipality === null ? {} : { municipalities: [municipality] };
  const narrower: SearchFilter[] = [];
  if (hasStatutoryEntitlement === false) narrower.push({ withoutStatutoryEntitlement: true });
  if (languages.length > 0) narrower.push({ languages: [...languages] });
  if (audiences.length > 0) narrower.push({ audiences: [...audiences] });
  const [one, ...more] = narrower;
  const best = one && more.length > 0 ? [Object.assign({}, one, ...more) as SearchFilter] : [];
  return [
    { filter: here, sort: 'RELEVANCE', onlyIfMore: false },
    ...[...best, ...narrower].map((filter): Way => ({ filter: { ...here, ...filter }, sort: 'RELEVANCE', onlyIfMore: true })),
  ];
};

/** The nearest first, where it is known from where. */
const anywhere = ({ municipality }: Situation): Way => ({
  filter: {},
  sort: municipality === null ? 'RELEVANCE' : 'DISTANCE',
  onlyIfMore: false,
});

class Asked {
  readonly #asking: Asking;
  readonly #near: NonNullable<SearchQuestion['near']> | null;
  degraded = false;

  constructor(asking: Asking, { municipality }: Situation) {
    this.#asking = asking;
    const seat = municipality === null ? undefined : findMunicipality(municipality);
    this.#near = seat ? { latitude: seat.latitude, longitude: seat.longitude } : null;
  }

  /** Candidates of each category, in all these ways. */
  async ofEach(categories: readonly string[], ways: readonly Way[]): Promise<Candidate[]> {
    const found: Candidate[] = [];
    for (let from = 0; from < categories.length; from += AT_ONCE) {
      // Who asked may have gone, or waited long enough.
      this.#asking.signal.throwIfAborted();
      const some = await Promise.all(categories.slice(from, from + AT_ONCE).map((category) => this.#ofOne(category, ways)));
      found.push(...some.flat());
    }
    return found;
  }

  async #ofOne(category: string, ways: readonly Way[]): Promise<Candidate[]> {
    const found: Candidate[] = [];
    let hasMore = true;
    for (const { filter, sort, onlyIfMore } of ways) {
      if (onlyIfMore && !hasMore) break;
      const { hits, hasNextPage } = await this.#ask({ ...filter, categories: [category] }, sort);
      if (!onlyIfMore) hasMore = hasNextPage;
      found.push(...hits.map((hit) => this.#candidate(hit)));
    }
    return found;
  }

  async #ask(filter: SearchFilter, sort: SortOrder) {
    const { engine, signal, now } = this.#asking;
    const near = this.#near ? { near: this.#near } : {};
    const answer = await engine.search({ text: '', locale: 'pl', filter, ...near, sort, first: SHORTLIST, now }, signal);
    if (answer.answeredBy !== undefined && answer.answeredBy !== engine.name) this.degraded = true;
    return answer;
  }

  #candidate({ document, distanceMeters }: SearchHit): Candidate {
    return { card: document.card, detail: document.detail, distanceMeters, opening: openingOf(document, this.#asking.now) };
  }
}
