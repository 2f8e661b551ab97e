import { categoryWithAncestors } from '@drogowskaz/vocabulary';
import type { Assessment } from './assess.ts';
import type { Candidate } from './candidate.ts';
import { type AlternativeObstacle, alternativeObstacles, type Finding, found } from './findings.ts';

/** The service that comes nearest to a need that nobody meets, and why it does not meet it. */
export interface Alternative<Service extends Candidate = Candidate> {
  service: Service;
  obstacle: Finding<AlternativeObstacle>;
}

interface Choice<Service extends Candidate> extends Alternative<Service> {
  assessed: Assessment<Service>;
}

/**
 * What somebody else in reach has, the nearest first; then what she can use and is about something wider, which may know more; then what is meant
 * for others. One obstacle each: what two things speak against is no alternative.
 */
export const nearestTo = <Service extends Candidate>(
  need: string,
  assessed: readonly Assessment<Service>[],
): Alternative<Service> | null => {
  const wider = categoryWithAncestors(need).slice(1);
  const choices = assessed.flatMap((each): Choice<Service>[] => {
    const obstacle = onlyObstacle(each, need, wider);
    return obstacle === null ? [] : [{ assessed: each, service: each.service, obstacle }];
  });
  const [best] = choices.sort(nearer);
  return best ? { service: best.service, obstacle: best.obstacle } : null;
};

const onlyObstacle = (
  { met, obstacles, service }: Assessment,
  need: string,
  wider: readonly string[],
): Finding<AlternativeObstacle> | null => {
  const [obstacle] = obstacles;
  if (met.includes(need)) return obstacle && obstacles.length === 1 && isAlternative(obstacle) ? obstacle : null;
  const topics = service.card.categories.filter((code) => wider.includes(code));
  return topics.length > 0 && obstacles.length === 0 ? found('WIDER_TOPIC', { categories: topics }) : null;
};

const known: ReadonlySet<string> = new Set(alternativeObstacles);
const isAlternative = (obstacle: Finding): obstacle is Finding<AlternativeObstacle> => known.has(obstacle.code);

const nearer = (one: Choice<Candidate>, other: Choice<Candidate>): number => {
  const byObstacle = alternativeObstacles.indexOf(one.obstacle.code) - alternativeObstacles.indexOf(other.obstacle.code);
  if (byObstacle !== 0) return byObstacle;
  if (one.obstacle.code === 'OTHER_MUNICIPALITY') {
    const byDistance = (one.service.distanceMeters ?? Number.MAX_VALUE) - (other.service.distanceMeters ?? Number.MAX_VALUE);
    if (byDistance !== 0) return byDistance;
  }
  return other.assessed.score - one.assessed.score || (one.service.card.id < other.service.card.id ? -1 : 1);
};
