/** A search in a React page. What people type goes by POST and is in no address; a question is called off when the next one comes. */
import { createClient, DrogowskazError } from '@drogowskaz/client';
import { SearchPage, type SearchPageQuery } from '@drogowskaz/client/operations';
import { type FormEvent, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Written into the page by `build.mjs`. */
declare const DIRECTORY: string;

const client = createClient({ endpoint: DIRECTORY, locale: 'uk' });

type Found = NonNullable<SearchPageQuery['searchServices']>;
type Answer = { found: Found } | { problem: string };

const problemOf = (error: unknown): string => {
  if (!(error instanceof DrogowskazError)) throw error;
  return error.passing ? 'Каталог зараз не відповідає. Спробуйте за хвилину.' : error.message;
};

/** The answer to a question, and none while it is asked. */
const useAnswer = (query: string): Answer | null => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const another = new AbortController();
    setAnswer(null);
    client.ask(SearchPage, { query, first: 10 }, { signal: another.signal }).then(
      ({ searchServices }) => searchServices && setAnswer({ found: searchServices }),
      (error: unknown) => another.signal.aborted || setAnswer({ problem: problemOf(error) }),
    );
    return () => another.abort();
  }, [query]);
  return answer;
};

const Results = ({ query }: { query: string }) => {
  const answer = useAnswer(query);
  if (answer === null) return <p role="status">Шукаємо…</p>;
  if ('problem' in answer) {
    return (
      <p role="alert">
        {answer.problem} <a href={client.links.home()}>Каталог</a>
      </p>
    );
  }
  const { totalCount, nodes } = answer.found;
  return (
    <>
      <p role="status">Знайдено: {totalCount}</p>
      <ul>
        {nodes.map(({ id, content, provider }) => (
          <li key={id} lang={content.locale} dir={content.direction === 'RTL' ? 'rtl' : 'ltr'}>
            <a href={client.links.service(id)}>{content.name}</a>
            <div>{content.summary}</div>
            <small lang="pl">{provider.name}</small>
          </li>
        ))}
      </ul>
    </>
  );
};

const Page = () => {
  const [query, setQuery] = useState<string | null>(null);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setQuery(String(new FormData(event.currentTarget).get('query')));
  };
  return (
    <main>
      <h1>Пошук послуг</h1>
      <form onSubmit={search}>
        <label>
          Що вам потрібно? <input name="query" type="search" maxLength={500} />
        </label>{' '}
        <button type="submit">Шукати</button>
      </form>
      {query !== null && <Results query={query} />}
    </main>
  );
};

const root = document.getElementById('page');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
