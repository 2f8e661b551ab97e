import { fill } from '@drogowskaz/page-kit';
import type { ChoicesAnswer, SearchResult } from '../ask/answers.ts';
import type { Problem } from '../ask/ask.ts';
import { Document } from '../layout/document.tsx';
import { usePage } from '../page-view.ts';
import { codesConcernViolence, concernsViolence } from '../safety/concerns-violence.ts';
import { ActiveFilters, activeFilters } from './active-filters.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { NarrowerTopics } from './narrower-topics.tsx';
import { NothingFound, type WaysOn } from './nothing-found.tsx';
import { ResultCard } from './result-card.tsx';
import { ResultsToolbar } from './results-toolbar.tsx';
import { SEARCH_FORM, SearchForm } from './search-form.tsx';
import { fromTheStart, type SearchRequest } from './search-request.ts';

export interface ResultsPageProps {
  request: SearchRequest;
  choices: ChoicesAnswer;
  result: SearchResult | null;
  problem: Problem | null;
  /** The address held sealed words that this hub can no longer read. */
  wordsLost: boolean;
  /** When nothing was found. */
  waysOn: WaysOn | null;
  now: Date;
  sealedPosition: string | null;
  /** Absent: this page is nothing for search engines. */
  canonical: string | null;
  address: (request: SearchRequest) => string;
  addressIn: (lang: string) => string;
}

export const problemText = (texts: ReturnType<typeof usePage>['texts'], problem: Problem | null): string => {
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

/** Filters and the number of the page tell titles apart. The words stay out: browsers keep titles in their history. */
const titleOf = (heading: string, filters: readonly string[], pageNumber: string | null): string =>
  [...(filters.length === 0 ? [heading] : [`${filters.join(', ')}: ${heading}`]), ...(pageNumber === null ? [] : [pageNumber])].join(' – ');

/** Filters say what a page is about, and the best result what the words meant. */
const isOfViolence = ({ categories, audiences, words }: SearchRequest, result: SearchResult | null): boolean => {
  const best = words === '' ? undefined : result?.edges[0]?.node;
  return codesConcernViolence({ categories, audiences }) || (best !== undefined && concernsViolence(best));
};

export const ResultsPage = (props: ResultsPageProps) => {
  const { request, choices, result, now, address } = props;
  const view = usePage();
  const { texts, formats } = view;
  const found = result !== null && result.edges.length > 0;
  const heading =
    result === null ? texts.searchFailed : result.totalCount === 0 ? texts.nothingFound : formats.count(texts.found, result.totalCount);
  const filters = activeFilters(view, request, choices);
  const pageNumber = request.after === null ? null : fill(texts.pageNumber, { number: formats.number(request.page) });
  const title = titleOf(
    heading,
    filters.map(({ label }) => label),
    pageNumber,
  );
  return (
    <Document
      title={title}
      {...(props.canonical === null ? { noIndex: true } : { canonical: props.canonical, description: texts.description })}
      discreet={isOfViolence(request, result)}
      scripts={['suggestions', 'near-me', 'result-count']}
      addressIn={props.addressIn}
    >
      <div class="wrap results-page">
        <SearchForm request={request} sealedPosition={props.sealedPosition} from={found ? null : request.from} />
        <div class="results-layout">
          <FilterPanel request={request} choices={choices} result={result} form={SEARCH_FORM} now={now} />
          <section class="results-column" aria-labelledby="results-heading">
            <h1 id="results-heading">
              {heading}
              {pageNumber !== null && <span class="page-number">{pageNumber}</span>}
            </h1>
            {props.wordsLost && <p class="note">{texts.wordsLost}</p>}
            {result?.degraded === true && <p class="note">{texts.degraded}</p>}
            <ActiveFilters request={request} filters={filters} address={address} />
            {result === null && (
              <div class="note problem">
                <p>{problemText(texts, props.problem)}</p>
                <p>
                  <a href={address(fromTheStart(request))}>{texts.tryAgain}</a>
                </p>
              </div>
            )}
            {result !== null && result.didYouMean !== null && (
              <p class="did-you-mean">
                {texts.didYouMean}{' '}
                <a href={address({ ...fromTheStart(request), words: result.didYouMean })}>
                  <bdi>{result.didYouMean}</bdi>
                </a>
              </p>
            )}
            {result !== null && props.waysOn !== null && (
              <NothingFound request={request} choices={choices} waysOn={props.waysOn} now={now} address={address} />
            )}
            {found && (
              <>
                <NarrowerTopics request={request} choices={choices} result={result} address={address} />
                <ResultsToolbar request={request} choices={choices} address={address} />
                <ol class="results">
                  {result.edges.map((edge) => (
                    <li key={edge.node.id}>
                      <ResultCard edge={edge} now={now} />
                    </li>
                  ))}
                </ol>
              </>
            )}
            {result !== null && (request.after !== null || result.pageInfo.hasNextPage) && (
              <nav class="pages" aria-label={texts.resultPages}>
                {request.after !== null && <a href={address(fromTheStart(request))}>{texts.firstPage}</a>}
                {result.pageInfo.hasNextPage && (
                  <a class="next" rel="next" href={address({ ...request, after: result.pageInfo.endCursor, page: request.page + 1 })}>
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
