import { aboutHer } from './about-her.ts';
import { type Assessment, assess } from './assess.ts';
import type { Candidate } from './candidate.ts';
import { type Alternative, nearestTo } from './nearest.ts';
import { inOrder } from './order.ts';
import type { Situation } from './situation.ts';

export interface Unmet<Service extends Candidate = Candidate> {
  need: string;
  nearest: Alternative<Service> | null;
}

export interface Matches<Service extends Candidate = Candidate> {
  matches: Assessment<Service>[];
  /** Needs that none of the candidates meets for her, in her order. */
  unmet: Unmet<Service>[];
}

/**
 * Which of these services fit her, best first. Pure: asks nobody and keeps nothing. A service that something speaks against is not among the
 * matches, whatever speaks for it; one that meets none of her needs is not either.
 */
export const match = <Service extends Candidate>(
  situation: Situation,
  candidates: readonly Service[],
  { now, first }: { now: Date; first: number },
): Matches<Service> => {
  const her = aboutHer(situation);
  const once = [...new Map(candidates.map((service) => [service.card.id, service])).values()];
  const assessed = once.map((service) => assess(service, her, now));
  const fitting = assessed.filter(({ met, obstacles }) => met.length > 0 && obstacles.length === 0);
  const met = new Set(fitting.flatMap((each) => each.met));
  return {
    matches: inOrder(fitting, situation.needs, first),
    unmet: situation.needs.filter((need) => !met.has(need)).map((need) => ({ need, nearest: nearestTo(need, assessed) })),
  };
};
