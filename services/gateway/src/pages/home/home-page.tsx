import { fill, SITE_NAME } from '@drogowskaz/page-kit';
import type { CategoryChoice, ChoicesAnswer, SearchResult } from '../ask/answers.ts';
import { collectionPath } from '../collections/collection-path.ts';
import { Document } from '../layout/document.tsx';
import { Written } from '../layout/written.tsx';
import { matchTextsOf } from '../matching/texts/index.ts';
import { usePage } from '../page-view.ts';
import { usePeopleTexts } from '../people/texts/index.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { SearchForm } from '../search/search-form.tsx';
import { emptyRequest, type SearchRequest } from '../search/search-request.ts';
import { useStandardTexts } from '../standard/texts/index.ts';
import { SituationList } from './situation-list.tsx';
import { TopicIcon } from './topic-icon.tsx';

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

interface TopicProps {
  category: CategoryChoice;
  counts: ReadonlyMap<string, number> | null;
  address: HomePageProps['address'];
}

/** A topic and those below it: folded on a telephone, open where there is room. Either way the second press is in a list of services. */
const Topic = ({ category, counts, address }: TopicProps) => {
  const { texts, formats } = usePage();
  const ask = (code: string) => address({ ...emptyRequest, categories: [code] });
  const count = counts === null ? null : <span class="count">{formats.number(counts.get(category.code) ?? 0)}</span>;
  const below = category.children ?? [];
  if (below.length === 0) {
    return (
      <li class="topic">
        <h3>
          <TopicIcon code={category.code} />
          <a href={ask(category.code)}>{category.label}</a> {count}
        </h3>
      </li>
    );
  }
  return (
    <li class="topic">
      <details>
        <summary>
          <TopicIcon code={category.code} />
          {category.label} {count}
        </summary>
        <h3>
          <span class="on-wide">
            <TopicIcon code={category.code} />
          </span>
          <a href={ask(category.code)}>
            <span class="on-narrow">{fill(texts.allOfTopic, { topic: category.label })}</span>
            <span class="on-wide">{category.label}</span>
          </a>{' '}
          {count}
        </h3>
        <ul>
          {below.map(({ code, label }) => (
            <li key={code}>
              <a href={ask(code)}>{label}</a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};

export const HomePage = ({ choices, result, address, addressIn, canonical, wordsLost }: HomePageProps) => {
  const { texts, formats, link, locale } = usePage();
  const own = usePostingTexts();
  const people = usePeopleTexts();
  const facet = result?.facets.find(({ dimension }) => dimension === 'categories');
  const counts = facet ? new Map(facet.values.map(({ value, count }) => [value, count])) : null;
  return (
    <Document title={SITE_NAME} description={texts.description} canonical={canonical} scripts={['suggestions']} addressIn={addressIn}>
      <div class="hero">
        <div class="wrap">
          <h1>{texts.tagline}</h1>
          <p class="lead">{texts.description}</p>
          {wordsLost && <p class="note">{texts.wordsLost}</p>}
          <SearchForm request={emptyRequest} municipalities={choices.municipalities} />
          {result === null && <p class="note problem">{texts.searchUnavailable}</p>}
        </div>
      </div>
      <div class="wrap home">
        {choices.situations !== null && choices.situations.length > 0 && <SituationList situations={choices.situations} />}
        {choices.categories !== null && choices.categories.length > 0 && (
          <section aria-labelledby="categories">
            <h2 id="categories">{texts.browse}</h2>
            <ul class="topics">
              {choices.categories.map((category) => (
                <Topic key={category.code} category={category} counts={counts} address={address} />
              ))}
            </ul>
          </section>
        )}
        <ul class="more">
          <li>
            <a href={link('/match')}>{matchTextsOf(locale).homeLink}</a>
          </li>
          {result !== null && (
            <li>
              <a href={address({ ...emptyRequest, all: true })}>{formats.count(texts.showAll, result.totalCount)}</a>
            </li>
          )}
          <li>
            <a href={link('/standard')}>{useStandardTexts().title}</a>
          </li>
          {choices.collections?.map(({ id, title }) => (
            <li key={id}>
              <a href={link(collectionPath(id))}>
                <Written text={title} />
              </a>
            </li>
          ))}
          <li>
            <a href={link('/events')}>{own.events}</a>
          </li>
          <li>
            <a href={link('/notices')}>{own.notices}</a>
          </li>
          <li>
            <a href={link('/volunteers')}>{people.volunteers}</a>
          </li>
          <li>
            <a href={link('/learning')}>{people.learning}</a>
          </li>
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
