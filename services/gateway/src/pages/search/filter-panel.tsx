import type { ComponentChildren } from 'preact';
import type { CategoryChoice, ChoicesAnswer, SearchResult } from '../ask/answers.ts';
import { deliveryModes } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { filterFields, type SearchRequest } from './search-request.ts';

interface Choice {
  value: string;
  label: string;
}

interface FilterPanelProps {
  request: SearchRequest;
  choices: ChoicesAnswer;
  result: SearchResult | null;
  /** The id of the search form that these fields belong to. */
  form: string;
}

type Counts = (dimension: string) => ReadonlyMap<string, number>;

const countsOf = (result: SearchResult | null): Counts => {
  const dimensions = new Map(
    result?.facets.map(({ dimension, values }) => [dimension, new Map(values.map(({ value, count }) => [value, count]))]),
  );
  return (dimension) => dimensions.get(dimension) ?? new Map();
};

/** What facets name is offered where the full list did not come. */
const fromFacets = (result: SearchResult | null, dimension: string): Choice[] =>
  result?.facets.find((facet) => facet.dimension === dimension)?.values ?? [];

const withCount = (label: string, count: number | undefined, number: (value: number) => string): string =>
  count === undefined ? label : `${label} (${number(count)})`;

/** A tree in a list: children stand below their parent, further in. */
const flatten = (categories: readonly CategoryChoice[], depth = 0): { choice: CategoryChoice; depth: number }[] =>
  categories.flatMap((choice) => [{ choice, depth }, ...flatten(choice.children ?? [], depth + 1)]);

const Field = ({ id, label, children }: { id: string; label: string; children: ComponentChildren }) => (
  <div class="field">
    <label for={id}>{label}</label>
    {children}
  </div>
);

const Select = ({ name, form, any, chosen, options }: { name: string; form: string; any: string; chosen: string[]; options: Choice[] }) => (
  <select id={`filter-${name}`} name={name} form={form}>
    <option value="">{any}</option>
    {options.map(({ value, label }) => (
      <option key={value} value={value} selected={chosen.includes(value)}>
        {label}
      </option>
    ))}
  </select>
);

const Check = ({
  name,
  value,
  form,
  checked,
  children,
}: {
  name: string;
  value: string;
  form: string;
  checked: boolean;
  children: string;
}) => (
  <label class="check">
    <input type="checkbox" name={name} value={value} form={form} checked={checked} />
    <span>{children}</span>
  </label>
);

/** The filters, with how many services each choice leaves. Part of the search form, so one button applies words and filters. */
export const FilterPanel = ({ request, choices, result, form }: FilterPanelProps) => {
  const { texts, formats, locale } = usePage();
  const counts = countsOf(result);
  const counted = (dimension: string, list: readonly Choice[], chosen: readonly string[]): Choice[] =>
    list
      .filter(({ value }) => result === null || chosen.includes(value) || counts(dimension).has(value))
      .map(({ value, label }) => ({ value, label: withCount(label, counts(dimension).get(value), formats.number) }));
  const categories = choices.categories
    ? flatten(choices.categories).map(({ choice, depth }) => ({ value: choice.code, label: `${'\u2003'.repeat(depth)}${choice.label}` }))
    : fromFacets(result, 'categories');
  const municipalities =
    choices.municipalities?.map(({ code, name }) => ({ value: code, label: name })) ?? fromFacets(result, 'municipalities');
  const languages = choices.languages?.map(({ code, label }) => ({ value: code, label })) ?? fromFacets(result, 'languages');
  const audiences = choices.audiences?.map(({ code, label }) => ({ value: code, label })) ?? fromFacets(result, 'audiences');
  const active = filterFields({ ...request, after: null }).length;
  const offeredAudiences = counted('audiences', audiences, request.audiences);
  const byName = (one: Choice, other: Choice) => one.label.localeCompare(other.label, locale);
  return (
    <details class="filters">
      <summary>
        {texts.filters}
        {active > 0 && ` (${formats.number(active)})`}
      </summary>
      <div class="filter-fields">
        <fieldset>
          <legend class="visually-hidden">{texts.filters}</legend>
          <Field id="filter-category" label={texts.category}>
            <Select
              name="category"
              form={form}
              any={texts.anyCategory}
              chosen={request.categories}
              options={counted('categories', categories, request.categories)}
            />
          </Field>
          <Field id="filter-municipality" label={texts.municipality}>
            <Select
              name="municipality"
              form={form}
              any={texts.anyMunicipality}
              chosen={request.municipalities}
              options={counted('municipalities', municipalities, request.municipalities)}
            />
          </Field>
          <Field id="filter-language" label={texts.serviceLanguages}>
            <Select
              name="language"
              form={form}
              any={texts.anyLanguage}
              chosen={request.languages}
              options={counted('languages', languages, request.languages).sort(byName)}
            />
          </Field>
        </fieldset>
        <fieldset>
          <legend>{texts.conditions}</legend>
          <Check name="free" value="1" form={form} checked={request.free}>
            {texts.onlyFree}
          </Check>
          <Check name="open" value="1" form={form} checked={request.openNow}>
            {texts.onlyOpenNow}
          </Check>
          <Check name="anyone" value="1" form={form} checked={request.withoutEntitlement}>
            {texts.onlyWithoutEntitlement}
          </Check>
        </fieldset>
        <fieldset>
          <legend>{texts.howGiven}</legend>
          {deliveryModes.map((mode) => (
            <Check key={mode} name="delivery" value={mode} form={form} checked={request.deliveryModes.includes(mode)}>
              {withCount(texts.deliveryModes[mode], result === null ? undefined : (counts('deliveryModes').get(mode) ?? 0), formats.number)}
            </Check>
          ))}
        </fieldset>
        {offeredAudiences.length > 0 && (
          <details open={request.audiences.length > 0}>
            <summary>{texts.forWhom}</summary>
            <fieldset>
              <legend class="visually-hidden">{texts.forWhom}</legend>
              {offeredAudiences.map(({ value, label }) => (
                <Check key={value} name="audience" value={value} form={form} checked={request.audiences.includes(value)}>
                  {label}
                </Check>
              ))}
            </fieldset>
          </details>
        )}
        {request.collections.map((value) => (
          <input key={value} type="hidden" name="collection" value={value} form={form} />
        ))}
        <button type="submit" form={form}>
          {texts.showResults}
        </button>
      </div>
    </details>
  );
};
