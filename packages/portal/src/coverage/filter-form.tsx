import { categoryWithAncestors, label, terms } from '@drogowskaz/vocabulary';
import { Select } from '../fields/index.ts';
import { usePortal } from '../frame/view.ts';
import { type ChosenFilter, municipalityChoices } from './chosen-filter.ts';
import { coverageTexts } from './texts/coverage-texts.ts';

/** Deeper ones are set in a little. */
const depthOf = (code: string): string => '– '.repeat(categoryWithAncestors(code).length - 1);

/** Narrows a page of coverage, by its address. */
export const FilterForm = ({ action, chosen }: { action: string; chosen: ChosenFilter }) => {
  const { locale, link, address } = usePortal();
  const { filter } = coverageTexts(locale);
  const choices = (vocabulary: 'AUDIENCE' | 'LANGUAGE') =>
    terms(vocabulary).map(({ code }) => ({ value: code, label: label(vocabulary, code, locale) }));
  const categories = terms('CATEGORY').map(({ code }) => ({ value: code, label: `${depthOf(code)}${label('CATEGORY', code, locale)}` }));
  const narrowed = Object.values(chosen).some((value) => value !== null && value !== false);
  return (
    <details class="more" open={narrowed}>
      <summary>{filter.title}</summary>
      <form method="get" action={link(action).split('?')[0]}>
        {/[?&]lang=/.test(address) && <input type="hidden" name="lang" value={locale} />}
        <div class="coverage-filter">
          <Select
            name="municipality"
            label={filter.municipality}
            empty={filter.anyMunicipality}
            optional
            value={chosen.municipality}
            choices={municipalityChoices()}
          />
          <Select
            name="category"
            label={filter.category}
            empty={filter.anyCategory}
            optional
            value={chosen.category}
            choices={categories}
          />
          <Select
            name="audience"
            label={filter.audience}
            empty={filter.anyAudience}
            optional
            value={chosen.audience}
            choices={choices('AUDIENCE')}
          />
          <Select
            name="language"
            label={filter.language}
            empty={filter.anyLanguage}
            optional
            value={chosen.language}
            choices={choices('LANGUAGE')}
          />
        </div>
        <div class="choice">
          <input id="forAll" type="checkbox" name="forAll" value="1" checked={chosen.forAll} />
          <label for="forAll">{filter.forAll}</label>
        </div>
        <div class="buttons">
          <button type="submit">{filter.show}</button>
          {narrowed && <a href={link(action)}>{filter.clear}</a>}
        </div>
      </form>
    </details>
  );
};
