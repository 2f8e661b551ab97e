import type { SearchResultEdge } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { ResultCard } from './result-card.tsx';
import { emptyRequest, filterFields, type SearchRequest } from './search-request.ts';

interface NothingFoundProps {
  request: SearchRequest;
  /** Places that give information and advice: whom to ask. */
  advisers: readonly SearchResultEdge[];
  address: (request: SearchRequest) => string;
}

/** What to try next, and people to ask: nobody should leave this page with nothing. */
export const NothingFound = ({ request, advisers, address }: NothingFoundProps) => {
  const { texts } = usePage();
  const filtered = filterFields(request).length > 0;
  return (
    <div>
      <h2>{texts.whatToTry}</h2>
      <ul class="advice">
        {request.words !== '' && (
          <>
            <li>{texts.tryOtherWords}</li>
            <li>{texts.tryOwnLanguage}</li>
          </>
        )}
        {filtered && request.words !== '' && (
          <li>
            <a href={address({ ...emptyRequest, words: request.words })}>{texts.tryWithoutFilters}</a>
          </li>
        )}
        <li>
          <a href={address(emptyRequest)}>{texts.tryCategories}</a>
        </li>
      </ul>
      <h2>{texts.whomToAsk}</h2>
      <p>{texts.whomToAskHint}</p>
      {advisers.length > 0 && (
        <ol class="results">
          {advisers.map((edge) => (
            <li key={edge.node.id}>
              <ResultCard edge={edge} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
