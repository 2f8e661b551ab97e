import type { Clock } from '@drogowskaz/platform';
import type { ChoicesAnswer } from './answers.ts';
import type { Ask } from './ask.ts';
import { choicesOperation } from './operations.ts';

const KEPT_MS = 300_000;

/** For a page that must ask nothing. */
export const noChoices: ChoicesAnswer = {
  categories: null,
  municipalities: null,
  audiences: null,
  languages: null,
  collections: null,
  situations: null,
};

/**
 * The choices of the filters per interface language, kept for five minutes: they change with a release of the vocabulary only,
 * and a search page then takes one question instead of two. An incomplete answer is shown but not kept.
 */
export const choicesKeeper = (ask: Ask, clock: Clock) => {
  const kept = new Map<string, { until: number; choices: ChoicesAnswer }>();
  return async (labels: string): Promise<ChoicesAnswer> => {
    const now = clock.now().getTime();
    const known = kept.get(labels);
    if (known && now < known.until) return known.choices;
    const { data, problem } = await ask<ChoicesAnswer>(choicesOperation, { labels });
    if (data && problem === null) kept.set(labels, { until: now + KEPT_MS, choices: data });
    return data ?? known?.choices ?? noChoices;
  };
};
