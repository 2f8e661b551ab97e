import type { ChoicesAnswer, SearchResult, SearchResultEdge } from '../ask/answers.ts';
import type { Problem } from '../ask/ask.ts';
import { Document } from '../layout/document.tsx';
import { usePage } from '../page-view.ts';
import { ActiveFilters } from './active-filters.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultCard } from './result-card.tsx';
import { SEARCH_FORM, SearchForm } from './search-form.tsx';
import type { SearchRequest } from './search-request.ts';

export interface ResultsPageProps {
  request: SearchRequest;
  choices: ChoicesAnswer;
  result: SearchResult | null;
  problem: Problem | null;
  /** The address held sealed words that this hub can no longer read. */
  wordsLost: boolean;
  advisers: readonly SearchResultEdge[];
  address: (request: SearchRequest) => string;
  addressIn: (lang: string) => string;
}

const problemText = (texts: ReturnType<typeof usePage>['texts'], problem: Problem | null): string => {
  switch (problem) {
    case 'RATE_LIMITED':
      return texts.tooManyQuestions;
    case 'BAD_USER_INPUT':
    case 'CURSOR_EXPIRED':
      return texts.badAddress;
    default:
      return texts.searchUnavailable;
  }
};

/** The words stay out of the title: browsers keep titles in their history. */
export const ResultsPage = (props: ResultsPageProps) => {
  const { request, choices, result, address } = props;
  const { texts, formats } = usePage();
  const heading =
    result === null ? texts.searchFailed : result.totalCount === 0 ? texts.nothingFound : formats.count(texts.found, result.totalCount);
  return (
    <Document title={heading} noIndex addressIn={props.addressIn}>
      <div class="wrap">
        <SearchForm request={request} />
        <div class="results-layout">
          <FilterPanel request={request} choices={choices} result={result} form={SEARCH_FORM} />
          <section class="results-column" aria-labelledby="results-heading">
            <h1 id="results-heading">{heading}</h1>
            {props.wordsLost && <p class="note">{texts.wordsLost}</p>}
            <ActiveFilters request={request} choices={choices} address={address} />
            {result === null && (
              <div class="note problem">
                <p>{problemText(texts, props.problem)}</p>
                <p>
                  <a href={address({ ...request, after: null })}>{texts.tryAgain}</a>
                </p>
              </div>
            )}
            {result !== null && result.didYouMean !== null && (
              <p class="did-you-mean">
                {texts.didYouMean}{' '}
                <a href={address({ ...request, words: result.didYouMean, after: null })}>
                  <bdi>{result.didYouMean}</bdi>
                </a>
              </p>
            )}
            {result !== null && result.totalCount === 0 && <NothingFound request={request} advisers={props.advisers} address={address} />}
            {result !== null && result.edges.length > 0 && (
              <ol class="results">
                {result.edges.map((edge) => (
                  <li key={edge.node.id}>
                    <ResultCard edge={edge} />
                  </li>
                ))}
              </ol>
            )}
            {result !== null && (request.after !== null || result.pageInfo.hasNextPage) && (
              <nav class="pages" aria-label={texts.resultPages}>
                {request.after !== null && <a href={address({ ...request, after: null })}>{texts.firstPage}</a>}
                {result.pageInfo.hasNextPage && (
                  <a class="next" rel="next" href={address({ ...request, after: result.pageInfo.endCursor })}>
                    {texts.nextPage}
                  </a>
                )}
              </nav>
            )}
          </section>
        </div>
      </div>
    </Document>
  );
};
