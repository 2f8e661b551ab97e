import type { CategoryChoice, ChoicesAnswer, SearchResult } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { allCategories } from './active-filters.tsx';
import { fromTheStart, type SearchRequest } from './search-request.ts';

interface NarrowerTopicsProps {
  request: SearchRequest;
  choices: ChoicesAnswer;
  result: SearchResult;
  address: (request: SearchRequest) => string;
}

/** The topics below the one that is looked at, with how many services each has: the second press of browsing. */
export const NarrowerTopics = ({ request, choices, result, address }: NarrowerTopicsProps) => {
  const { texts, formats } = usePage();
  const [code, ...others] = request.categories;
  const chosen = others.length === 0 ? allCategories(choices.categories ?? []).find((category) => category.code === code) : undefined;
  const counts = new Map(
    result.facets.find(({ dimension }) => dimension === 'categories')?.values.map(({ value, count }) => [value, count]),
  );
  const below = allCategories(chosen?.children ?? []).filter((category) => counts.has(category.code));
  if (below.length === 0) return null;
  const item = ({ code: narrower, label }: CategoryChoice) => (
    <li key={narrower}>
      <a href={address({ ...fromTheStart(request), categories: [narrower] })}>
        {label} <span class="count">{formats.number(counts.get(narrower) ?? 0)}</span>
      </a>
    </li>
  );
  return (
    <nav class="narrower" aria-label={texts.moreExactly}>
      <details class="foldable">
        <summary>
          {texts.moreExactly} ({formats.number(below.length)})
        </summary>
        <ul class="chips">{below.map(item)}</ul>
      </details>
    </nav>
  );
};
