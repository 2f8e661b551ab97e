import { type ChoicesAnswer, suggestionKinds } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import type { SearchRequest } from './search-request.ts';

export const SEARCH_FORM = 'search';

interface SearchFormProps {
  request: SearchRequest;
  /** The municipalities to choose from beside the words: on the front page, where there is no panel of filters. */
  municipalities?: ChoicesAnswer['municipalities'];
  /** The position of `request`, so that the next question is asked from there, too. */
  sealedPosition?: string | null;
  /** The municipality to measure from, where nothing on the page offers to choose it. */
  from?: string | null;
}

/** What the script `suggestions` says and asks with. */
const useSuggestionTexts = (): string => {
  const { texts, reading, link } = usePage();
  return JSON.stringify({
    locale: reading.asked,
    link: link('/'),
    label: texts.suggestions,
    count: texts.suggestionCount,
    kinds: Object.fromEntries(suggestionKinds.map((kind) => [kind, texts.suggestionKinds[kind]])),
  });
};

/** The words are posted: a form that put them into the address would leave them in histories and logs. */
export const SearchForm = ({ request, municipalities, sealedPosition = null, from = null }: SearchFormProps) => {
  const { texts, reading } = usePage();
  return (
    <search>
      <form id={SEARCH_FORM} class="search-form" method="post" action="/">
        {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
        {request.sort !== 'RELEVANCE' && <input type="hidden" name="sort" value={request.sort} />}
        {sealedPosition !== null && <input type="hidden" name="n" value={sealedPosition} />}
        {from !== null && <input type="hidden" name="from" value={from} />}
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
            data-suggestions={useSuggestionTexts()}
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
