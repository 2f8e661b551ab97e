import { fill, instantAt } from '@drogowskaz/page-kit';
import type { CategoryChoice, ChoicesAnswer } from '../ask/answers.ts';
import { type PageView, usePage } from '../page-view.ts';
import { emptyRequest, fromTheStart, type SearchRequest } from './search-request.ts';

export interface ActiveFilter {
  label: string;
  without: SearchRequest;
}

export const allCategories = (categories: readonly CategoryChoice[]): CategoryChoice[] =>
  categories.flatMap((category) => [category, ...allCategories(category.children ?? [])]);

const sameMunicipality = (one: string, other: string): boolean => one.slice(0, 6) === other.slice(0, 6);

export const municipalityOf = (choices: ChoicesAnswer, code: string) =>
  choices.municipalities?.find((municipality) => sameMunicipality(municipality.code, code));

/** When something has to be open, in words. */
const openInWords = ({ texts, formats }: PageView, open: string): string => {
  const instant = instantAt(open);
  return instant === null ? texts.onlyOpenNow : fill(texts.openAt, { moment: formats.moment(instant.toISOString()) });
};

/** Every filter that is on, by the name people know, and the request without it. */
export const activeFilters = (view: PageView, request: SearchRequest, choices: ChoicesAnswer): ActiveFilter[] => {
  const { texts } = view;
  const first = fromTheStart(request);
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
    ...dropped('municipalities', (code) => municipalityOf(choices, code)?.name ?? code),
    ...dropped('languages', view.languageName),
    ...dropped('audiences', (code) => labelled(choices.audiences, code)),
    ...dropped('deliveryModes', (mode) => texts.deliveryModes[mode]),
    ...dropped('collections', (id) => choices.collections?.find((collection) => collection.id === id)?.title.value ?? id),
    ...(request.free ? [{ label: texts.onlyFree, without: { ...first, free: false } }] : []),
    ...(request.open === null ? [] : [{ label: openInWords(view, request.open), without: { ...first, open: null } }]),
    ...(request.withoutEntitlement ? [{ label: texts.onlyWithoutEntitlement, without: { ...first, withoutEntitlement: false } }] : []),
    ...(request.verified ? [{ label: texts.onlyVerified, without: { ...first, verified: false } }] : []),
  ];
};

/** The same question without any of its filters. */
export const unfiltered = ({ words, sort, from, position }: SearchRequest): SearchRequest => ({
  ...emptyRequest,
  words,
  sort,
  from,
  position,
  all: true,
});

interface ActiveFiltersProps {
  request: SearchRequest;
  filters: readonly ActiveFilter[];
  address: (request: SearchRequest) => string;
}

export const ActiveFilters = ({ request, filters, address }: ActiveFiltersProps) => {
  const { texts } = usePage();
  if (filters.length === 0) return null;
  return (
    <ul class="active-filters" aria-label={texts.activeFilters}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <a href={address(without)} aria-label={fill(texts.removeFilter, { filter: label })}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <a class="clear" href={address(unfiltered(request))}>
            {texts.removeAllFilters}
          </a>
        </li>
      )}
    </ul>
  );
};
