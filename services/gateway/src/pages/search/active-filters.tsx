import type { CategoryChoice, ChoicesAnswer } from '../ask/answers.ts';
import { fill } from '../language/formats.ts';
import { type PageView, usePage } from '../page-view.ts';
import { emptyRequest, type SearchRequest } from './search-request.ts';

interface ActiveFilter {
  label: string;
  without: SearchRequest;
}

const allCategories = (categories: readonly CategoryChoice[]): CategoryChoice[] =>
  categories.flatMap((category) => [category, ...allCategories(category.children ?? [])]);

/** Every filter that is on, by the name people know, and the request without it. */
export const activeFilters = (view: PageView, request: SearchRequest, choices: ChoicesAnswer): ActiveFilter[] => {
  const { texts } = view;
  const first = { ...request, all: true, after: null };
  const named = (list: readonly { code: string; name: string }[] | undefined, code: string): string =>
    list?.find((item) => item.code.slice(0, 6) === code.slice(0, 6) || item.code === code)?.name ?? code;
  const labelled = (list: readonly { code: string; label: string }[] | null, code: string): string =>
    list?.find((item) => item.code === code)?.label ?? code;
  const dropped = <Name extends 'categories' | 'municipalities' | 'languages' | 'audiences' | 'deliveryModes' | 'collections'>(
    name: Name,
    label: (value: SearchRequest[Name][number]) => string,
  ): ActiveFilter[] =>
    request[name].map((value) => ({
      label: label(value),
      without: { ...first, [name]: request[name].filter((other) => other !== value) },
    }));
  return [
    ...dropped('categories', (code) => labelled(allCategories(choices.categories ?? []), code)),
    ...dropped('municipalities', (code) => named(choices.municipalities ?? [], code)),
    ...dropped('languages', view.languageName),
    ...dropped('audiences', (code) => labelled(choices.audiences, code)),
    ...dropped('deliveryModes', (mode) => texts.deliveryModes[mode]),
    ...dropped('collections', (id) => choices.collections?.find((collection) => collection.id === id)?.title.value ?? id),
    ...(request.free ? [{ label: texts.onlyFree, without: { ...first, free: false } }] : []),
    ...(request.openNow ? [{ label: texts.onlyOpenNow, without: { ...first, openNow: false } }] : []),
    ...(request.withoutEntitlement ? [{ label: texts.onlyWithoutEntitlement, without: { ...first, withoutEntitlement: false } }] : []),
  ];
};

export const ActiveFilters = (props: { request: SearchRequest; choices: ChoicesAnswer; address: (request: SearchRequest) => string }) => {
  const view = usePage();
  const filters = activeFilters(view, props.request, props.choices);
  if (filters.length === 0) return null;
  return (
    <ul class="active-filters" aria-label={view.texts.activeFilters}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <a href={props.address(without)} aria-label={fill(view.texts.removeFilter, { filter: label })}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <a class="clear" href={props.address({ ...emptyRequest, words: props.request.words })}>
            {view.texts.removeAllFilters}
          </a>
        </li>
      )}
    </ul>
  );
};
