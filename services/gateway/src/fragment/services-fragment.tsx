import { fill } from '@drogowskaz/page-kit';
import type { ChoicesAnswer, SearchResult } from '../pages/ask/answers.ts';
import type { Problem } from '../pages/ask/ask.ts';
import { usePage } from '../pages/page-view.ts';
import { Danger } from '../pages/search/nothing-found.tsx';
import { ResultCard } from '../pages/search/result-card.tsx';
import { problemText } from '../pages/search/results-page.tsx';
import { searchAddress } from '../pages/search/search-address.ts';
import { emptyRequest, fromTheStart, type SearchRequest } from '../pages/search/search-request.ts';
import { isUrgent } from '../pages/search/urgent-topics.ts';
import { type FragmentContext, originOf } from './fragment-context.ts';
import { FragmentForm } from './fragment-form.tsx';
import { below, type Heading } from './heading.ts';
import { Outward } from './outward.tsx';

export interface ServicesFragmentProps {
  context: FragmentContext;
  search: SearchRequest;
  choices: ChoicesAnswer;
  result: SearchResult | null;
  problem: Problem | null;
  wordsLost: boolean;
  now: Date;
}

/** Whether somebody who asked this may be in danger: the filters say so, and with words the first that they found. */
const mayBeInDanger = ({ categories, words }: SearchRequest, result: SearchResult | null): boolean =>
  categories.some(isUrgent) || (words !== '' && (result?.edges[0]?.node.categories.some(({ code }) => isUrgent(code)) ?? false));

/** A list of services, or why there is none and where to go on. */
export const ServicesFragment = ({ context, search, choices, result, problem, wordsLost, now }: ServicesFragmentProps) => {
  const { texts, formats } = usePage();
  const { settings, texts: own, reader, pages, lang } = context;
  const Title: Heading = `h${settings.heading}`;
  const newWindow = settings.target === '_blank' ? { linkNote: own.newWindow } : {};
  const onHub = (request: SearchRequest) => `${originOf(context)}${searchAddress(request, lang, pages.sealer)}`;
  const heading =
    result === null ? texts.searchFailed : result.totalCount === 0 ? texts.nothingFound : formats.count(texts.found, result.totalCount);
  const start = fromTheStart(search);
  return (
    <>
      <FragmentForm context={context} choices={choices} search={search} settings={settings} />
      <Title>
        {heading}
        {search.after !== null && <span class="page-number"> {fill(texts.pageNumber, { number: formats.number(search.page) })}</span>}
      </Title>
      {wordsLost && <p class="note">{texts.wordsLost}</p>}
      {result?.degraded === true && <p class="note">{texts.degraded}</p>}
      {mayBeInDanger(search, result) && <Danger />}
      {result === null && (
        <p class="note problem">
          {problemText(texts, problem)}{' '}
          {!settings.part && (
            <a href={reader.address(start)} target="_self">
              {texts.tryAgain}
            </a>
          )}
        </p>
      )}
      {result !== null && result.didYouMean !== null && !settings.part && (
        <p>
          {texts.didYouMean}{' '}
          <a href={reader.address({ ...start, words: result.didYouMean })} target="_self">
            <bdi>{result.didYouMean}</bdi>
          </a>
        </p>
      )}
      {result?.totalCount === 0 && (
        <>
          <ul class="advice">
            {search.words !== '' && (
              <>
                <li>{texts.tryOtherWords}</li>
                <li>{texts.tryOwnLanguage}</li>
              </>
            )}
            <li>
              <Outward context={context} href={onHub(emptyRequest)}>
                {texts.tryCategories}
              </Outward>
            </li>
          </ul>
          <p>{texts.whomToAskHint}</p>
        </>
      )}
      {result !== null && result.edges.length > 0 && (
        <ol class="results">
          {result.edges.map((edge) => (
            <li key={edge.node.id}>
              <ResultCard
                edge={edge}
                now={now}
                heading={below(Title)}
                {...(settings.target === '_self' ? {} : { target: settings.target })}
                {...newWindow}
              />
            </li>
          ))}
        </ol>
      )}
      {result !== null && !settings.part && (search.after !== null || result.pageInfo.hasNextPage) && (
        <nav class="pages" aria-label={texts.resultPages}>
          {search.after !== null && (
            <a href={reader.address(start)} target="_self">
              {texts.firstPage}
            </a>
          )}
          {result.pageInfo.hasNextPage && (
            <a rel="next" target="_self" href={reader.address({ ...search, after: result.pageInfo.endCursor, page: search.page + 1 })}>
              {texts.nextPage}
            </a>
          )}
        </nav>
      )}
      <p class="whole-list">
        <Outward context={context} href={onHub(start)}>
          {own.seeAll}
        </Outward>
      </p>
    </>
  );
};
