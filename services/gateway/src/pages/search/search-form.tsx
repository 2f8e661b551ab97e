import type { ChoicesAnswer } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import type { SearchRequest } from './search-request.ts';

export const SEARCH_FORM = 'search';

interface SearchFormProps {
  request: SearchRequest;
  /** The municipalities to choose from beside the words: on the front page, where there is no panel of filters. */
  municipalities?: ChoicesAnswer['municipalities'];
}

/** The words are posted: a form that put them into the address would leave them in histories and logs. */
export const SearchForm = ({ request, municipalities }: SearchFormProps) => {
  const { texts, reading } = usePage();
  return (
    <search>
      <form id={SEARCH_FORM} class="search-form" method="post" action="/">
        {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
        <div class="words">
          <label for="words">{texts.searchLabel}</label>
          <input
            id="words"
            type="search"
            name="q"
            value={request.words}
            maxLength={500}
            dir="auto"
            autocomplete="off"
            enterkeyhint="search"
            aria-describedby="words-hint"
          />
          <p id="words-hint" class="hint">
            {texts.searchHint}
          </p>
        </div>
        {municipalities && (
          <div class="where">
            <label for="where">{texts.municipality}</label>
            <select id="where" name="municipality">
              <option value="">{texts.anyMunicipality}</option>
              {municipalities.map(({ code, name }) => (
                <option key={code} value={code} selected={request.municipalities.includes(code)}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="submit">{texts.search}</button>
      </form>
    </search>
  );
};
