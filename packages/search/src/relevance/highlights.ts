/** Where the words of a question stand in the text that the reader is shown. */
import { analyze } from '@drogowskaz/text';
import type { SearchHit, ServiceDocument } from '../engine.ts';
import type { QuestionWord } from '../question/understand.ts';
import { shownText } from './names.ts';

type Highlight = SearchHit['highlights'][number];
type Range = Highlight['ranges'][number];

const EXCERPT = 240;
const BEFORE_FIRST = 60;

export const highlights = ({ card }: ServiceDocument, words: readonly QuestionWord[], locale: string): Highlight[] => {
  const text = card.texts[shownText(card.texts, locale)];
  if (!text || words.length === 0) return [];
  const mark = (field: string, value: string): Highlight[] => {
    const ranges = rangesIn(value, text.locale, words);
    return ranges.length === 0 ? [] : [{ field, text: value, ranges }];
  };
  return [
    ...mark('name', text.name),
    ...mark('summary', text.summary),
    ...mark('description', text.description).map(excerpt),
    ...mark('provider', card.provider.name),
  ];
};

const rangesIn = (text: string, locale: string, words: readonly QuestionWord[]): Range[] => {
  const exact = new Set(words.flatMap(({ folded, stems }) => [folded, ...stems]));
  const heard = new Set(words.flatMap(({ sounds }) => sounds));
  const beginnings = words.filter(({ open, folded }) => open && folded.length > 1).map(({ folded }) => folded);
  return analyze(text, locale)
    .filter(
      ({ folded, stem, sounds }) =>
        exact.has(folded) ||
        exact.has(stem) ||
        sounds.some((sound) => heard.has(sound)) ||
        beginnings.some((beginning) => folded.startsWith(beginning)),
    )
    .map(({ start, length }) => ({ start, length }));
};

/** The part of a long text around its first match; ranges count from its beginning. */
const excerpt = (highlight: Highlight): Highlight => {
  const { text, ranges } = highlight;
  if (text.length <= EXCERPT) return highlight;
  const first = ranges[0]?.start ?? 0;
  const from = first <= BEFORE_FIRST ? 0 : text.indexOf(' ', first - BEFORE_FIRST - 1) + 1;
  const begin = from > 0 && from <= first ? from : first <= BEFORE_FIRST ? 0 : first;
  const lastSpace = text.lastIndexOf(' ', begin + EXCERPT);
  const end = text.length - begin <= EXCERPT ? text.length : lastSpace > first ? lastSpace : begin + EXCERPT;
  return {
    ...highlight,
    text: text.slice(begin, end).toWellFormed(),
    ranges: ranges.flatMap(({ start, length }) => (start >= begin && start + length <= end ? [{ start: start - begin, length }] : [])),
  };
};
