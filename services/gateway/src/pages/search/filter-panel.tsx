import { daysFrom } from '@drogowskaz/page-kit';
import type { ComponentChildren } from 'preact';
import { type CategoryChoice, type ChoicesAnswer, deliveryModes, type SearchResult } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { filterFields, OPEN_DAYS_AHEAD, type SearchRequest } from './search-request.ts';

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
  now: Date;
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

interface SelectProps {
  name: string;
  form: string;
  any?: string;
  chosen: readonly string[];
  options: readonly Choice[];
}

/** One choice; what an address has chosen beside it stays chosen, and goes by its chip. */
const Select = ({ name, form, any, chosen, options }: SelectProps) => (
  <>
    <select id={`filter-${name}`} name={name} form={form}>
      {any !== undefined && <option value="">{any}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value} selected={chosen[0] === value}>
          {label}
        </option>
      ))}
    </select>
    {chosen.slice(1).map((value) => (
      <input key={value} type="hidden" name={name} value={value} form={form} />
    ))}
  </>
);

interface ChecksProps {
  name: string;
  legend: string;
  form: string;
  chosen: readonly string[];
  options: readonly Choice[];
}

/** Several choices, folded away until one is made. */
const Checks = ({ name, legend, form, chosen, options }: ChecksProps) =>
  options.length === 0 ? null : (
    <details open={chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset>
        <legend class="visually-hidden">{legend}</legend>
        {options.map(({ value, label }) => (
          <Check key={value} name={name} value={value} form={form} checked={chosen.includes(value)}>
            {label}
          </Check>
        ))}
      </fieldset>
    </details>
  );

/** Office hours and the evenings: nobody asks what is open at four in the morning. */
const HOURS = Array.from({ length: 15 }, (_, hour) => `${String(hour + 7).padStart(2, '0')}:00`);
const USUAL_HOUR = '10:00';

/** Open now, or on a day at a time. The time counts only with a day; an hour that an address has is offered, too. */
const OpeningFields = ({ request, form, now }: Pick<FilterPanelProps, 'request' | 'form' | 'now'>) => {
  const { texts, formats } = usePage();
  const [day = '', time = USUAL_HOUR] = request.open === 'NOW' ? ['now'] : (request.open?.split('T') ?? []);
  const days = daysFrom(now, OPEN_DAYS_AHEAD).map((value) => ({ value, label: formats.day(value) }));
  const hours = [...new Set([...HOURS, time])].sort();
  return (
    <fieldset class="opening">
      <legend>{texts.whenOpen}</legend>
      <Field id="filter-day" label={texts.day}>
        <Select
          name="day"
          form={form}
          any={texts.anyTime}
          chosen={day === '' ? [] : [day]}
          options={[{ value: 'now', label: texts.onlyOpenNow }, ...days]}
        />
      </Field>
      <Field id="filter-time" label={texts.atTime}>
        <Select name="time" form={form} chosen={[time]} options={hours.map((value) => ({ value, label: value }))} />
      </Field>
    </fieldset>
  );
};

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
export const FilterPanel = ({ request, choices, result, form, now }: FilterPanelProps) => {
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
  const active = filterFields(request).length;
  const byName = (one: Choice, other: Choice) => one.label.localeCompare(other.label, locale);
  return (
    <details class="filters foldable">
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
        </fieldset>
        <fieldset>
          <legend>{texts.conditions}</legend>
          <Check name="free" value="1" form={form} checked={request.free}>
            {texts.onlyFree}
          </Check>
          <Check name="anyone" value="1" form={form} checked={request.withoutEntitlement}>
            {texts.onlyWithoutEntitlement}
          </Check>
          <Check name="verified" value="1" form={form} checked={request.verified}>
            {texts.onlyVerified}
          </Check>
        </fieldset>
        <OpeningFields request={request} form={form} now={now} />
        <fieldset>
          <legend>{texts.howGiven}</legend>
          {deliveryModes.map((mode) => (
            <Check key={mode} name="delivery" value={mode} form={form} checked={request.deliveryModes.includes(mode)}>
              {withCount(texts.deliveryModes[mode], result === null ? undefined : (counts('deliveryModes').get(mode) ?? 0), formats.number)}
            </Check>
          ))}
        </fieldset>
        <Checks
          name="language"
          legend={texts.serviceLanguages}
          form={form}
          chosen={request.languages}
          options={counted('languages', languages, request.languages).sort(byName)}
        />
        <Checks
          name="audience"
          legend={texts.forWhom}
          form={form}
          chosen={request.audiences}
          options={counted('audiences', audiences, request.audiences)}
        />
        {request.collections.map((value) => (
          <input key={value} type="hidden" name="collection" value={value} form={form} />
        ))}
        <p class="result-count" role="status" data-result-count={form} />
        <button type="submit" form={form}>
          {texts.showResults}
        </button>
      </div>
    </details>
  );
};
