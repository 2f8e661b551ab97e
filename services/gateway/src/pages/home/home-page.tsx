import type { CategoryChoice, ChoicesAnswer, SearchResult } from '../ask/answers.ts';
import { Document } from '../layout/document.tsx';
import { SITE_NAME } from '../layout/site-name.ts';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import { SearchForm } from '../search/search-form.tsx';
import { emptyRequest, type SearchRequest } from '../search/search-request.ts';

export interface HomePageProps {
  choices: ChoicesAnswer;
  /** Everything there is: for the numbers. null when the search did not answer; the page stands without them. */
  result: SearchResult | null;
  address: (request: SearchRequest) => string;
  addressIn: (lang: string) => string;
  canonical: string;
  /** The address held sealed words that this hub can no longer read. */
  wordsLost: boolean;
}

const EXAMPLES = 3;

const CategoryTile = ({
  category,
  count,
  address,
}: {
  category: CategoryChoice;
  count: number | undefined;
  address: HomePageProps['address'];
}) => {
  const { formats } = usePage();
  const ask = (code: string) => address({ ...emptyRequest, categories: [code] });
  return (
    <li>
      <h3>
        <a href={ask(category.code)}>{category.label}</a>
        {count !== undefined && (
          <>
            {' '}
            <span class="count">{formats.number(count)}</span>
          </>
        )}
      </h3>
      <ul class="subtopics">
        {category.children?.slice(0, EXAMPLES).map((child) => (
          <li key={child.code}>
            <a href={ask(child.code)}>{child.label}</a>
          </li>
        ))}
      </ul>
    </li>
  );
};

export const HomePage = ({ choices, result, address, addressIn, canonical, wordsLost }: HomePageProps) => {
  const { texts, formats } = usePage();
  const counts = new Map(
    result?.facets.find(({ dimension }) => dimension === 'categories')?.values.map(({ value, count }) => [value, count]),
  );
  return (
    <Document title={SITE_NAME} description={texts.description} canonical={canonical} addressIn={addressIn}>
      <div class="hero">
        <div class="wrap">
          <h1>{texts.tagline}</h1>
          <p class="lead">{texts.description}</p>
          {wordsLost && <p class="note">{texts.wordsLost}</p>}
          <SearchForm request={emptyRequest} municipalities={choices.municipalities} />
          {result === null && <p class="note problem">{texts.searchUnavailable}</p>}
        </div>
      </div>
      <div class="wrap">
        {choices.categories !== null && choices.categories.length > 0 && (
          <section aria-labelledby="categories">
            <h2 id="categories">{texts.browse}</h2>
            <ul class="categories">
              {choices.categories.map((category) => (
                <CategoryTile
                  key={category.code}
                  category={category}
                  count={result === null ? undefined : (counts.get(category.code) ?? 0)}
                  address={address}
                />
              ))}
            </ul>
          </section>
        )}
        <ul class="more">
          {result !== null && (
            <li>
              <a href={address({ ...emptyRequest, all: true })}>{formats.count(texts.showAll, result.totalCount)}</a>
            </li>
          )}
          {choices.collections?.map(({ id, title }) => (
            <li key={id}>
              <a href={address({ ...emptyRequest, collections: [id] })}>
                <Written text={title} />
              </a>
            </li>
          ))}
        </ul>
        <section class="promises" aria-labelledby="promises">
          <h2 id="promises">{texts.howItWorks}</h2>
          <ul>
            <li>
              <h3>{texts.promiseLanguage}</h3>
              <p>{texts.promiseLanguageText}</p>
            </li>
            <li>
              <h3>{texts.promiseTrust}</h3>
              <p>{texts.promiseTrustText}</p>
            </li>
            <li>
              <h3>{texts.promisePrivacy}</h3>
              <p>{texts.promisePrivacyText}</p>
            </li>
          </ul>
        </section>
      </div>
    </Document>
  );
};
