import { type Step, steps } from '../form/form-field.ts';

/** The way of whoever writes a service for the first time; "more" is offered at the end. */
const firstWay: readonly Step[] = steps.filter((step) => step !== 'more');

/** Where it goes on after a step: along the way for a new service, else back to the service. */
export const nextAfter = (step: Step, id: string, isNew: boolean): string => {
  const next = isNew ? firstWay[firstWay.indexOf(step) + 1] : undefined;
  return next === undefined ? `/services/${id}` : `/services/${id}/edit/${next}?new`;
};

/** "2 of 5", for whoever wants to know how long it takes. Null beside the way. */
export const placeOf = (step: Step): { number: number; count: number } | null => {
  const at = firstWay.indexOf(step);
  return at < 0 ? null : { number: at + 1, count: firstWay.length };
};
