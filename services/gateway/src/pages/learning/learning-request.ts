import { findMunicipality } from '@drogowskaz/vocabulary';

/** What the address of the list of courses says. */
export interface LearningRequest {
  municipality: string | null;
  withPlaces: boolean;
  after: string | null;
}

export const readLearningRequest = (fields: URLSearchParams): LearningRequest => ({
  municipality: findMunicipality(fields.get('municipality') ?? '')?.code ?? null,
  withPlaces: fields.get('free') === '1',
  after: fields.get('after') || null,
});

export const learningPath = ({ municipality, withPlaces, after }: LearningRequest): string => {
  const fields = new URLSearchParams();
  if (municipality !== null) fields.set('municipality', municipality);
  if (withPlaces) fields.set('free', '1');
  if (after !== null) fields.set('after', after);
  return fields.size === 0 ? '/learning' : `/learning?${fields}`;
};
