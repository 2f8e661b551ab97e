import type { ResultsView } from '../view.ts';

export const countInWords = ({ texts, formats }: Pick<ResultsView, 'texts' | 'formats'>, count: number): string =>
  count > 0 ? formats.count(texts.found, count) : texts.nothingFound;
