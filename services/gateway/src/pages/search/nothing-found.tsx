import { fill } from '@drogowskaz/page-kit';
import type { ChoicesAnswer, SearchResultEdge, SuggestAnswer } from '../ask/answers.ts';
import { matchTextsOf } from '../matching/texts/index.ts';
import { usePage } from '../page-view.ts';
import { type ActiveFilter, unfiltered } from './active-filters.tsx';
import { ResultCard } from './result-card.tsx';
import { emptyRequest, type SearchRequest } from './search-request.ts';
import { isUrgent } from './urgent-topics.ts';

/** What else was asked, so that nobody leaves with nothing. */
export interface WaysOn {
  /** Each filter, and how many services there would be without it; those that leave nothing are not among them. */
  fewerFilters: readonly (ActiveFilter & { count: number })[];
  /** How many the words alone find; null when that is the same question, or not known. */
  withoutFilters: number | null;
  /** Topics and situations that the words may mean. */
  suggestions: NonNullable<SuggestAnswer['suggest']>;
  /** Places that give information and advice: whom to ask. */
  advisers: readonly SearchResultEdge[];
  /** None of them serves the municipality that was asked for. */
  advisersElsewhere: boolean;
}

interface NothingFoundProps {
  request: SearchRequest;
  choices: ChoicesAnswer;
  waysOn: WaysOn;
  now: Date;
  address: (request: SearchRequest) => string;
}

/** The emergency number, for a question that may come from somebody in danger. */
export const Danger = () => {
  const { texts } = usePage();
  return (
    <p class="note danger">
      {texts.inDanger}{' '}
      <strong>
        <a href="tel:112" dir="ltr">
          112
        </a>
      </strong>
    </p>
  );
};

/** The topic one level above what was asked for, and those beside it. */
const topicsAround = ({ categories }: ChoicesAnswer, code: string): { code: string; label: string }[] => {
  for (const root of categories ?? []) {
    for (const parent of [root, ...(root.children ?? [])]) {
      if (parent.children?.some((child) => child.code === code)) return [parent, ...parent.children.filter((child) => child.code !== code)];
    }
  }
  return [];
};

/** What to try next, and people to ask: nobody should leave this page with nothing. */
export const NothingFound = ({ request, choices, waysOn, now, address }: NothingFoundProps) => {
  const { texts, formats, link, locale } = usePage();
  const { fewerFilters, withoutFilters, suggestions, advisers, advisersElsewhere } = waysOn;
  const counted = (count: number) => <span class="count">{formats.number(count)}</span>;
  const meant = suggestions.flatMap(({ kind, id, text }) => (kind === 'CATEGORY' && id !== null ? [{ code: id, label: text }] : []));
  const around = request.categories.flatMap((code) => topicsAround(choices, code));
  const topics = [...new Map([...meant, ...around].map((topic) => [topic.code, topic])).values()].filter(
    ({ code }) => !request.categories.includes(code),
  );
  const situations = suggestions.filter(({ kind, id }) => kind === 'SITUATION' && id !== null);
  const mayBeInDanger =
    [...request.categories, ...meant.map(({ code }) => code)].some(isUrgent) ||
    choices.situations?.some(({ id, urgent }) => urgent && situations.some((situation) => situation.id === id));
  return (
    <div>
      {mayBeInDanger && <Danger />}
      <h2>{texts.whatToTry}</h2>
      <ul class="advice">
        {withoutFilters !== null && withoutFilters > 0 && (
          <li>
            <a href={address(unfiltered(request))}>{texts.tryWithoutFilters}</a> {counted(withoutFilters)}
          </li>
        )}
        {fewerFilters.map(({ label, without, count }) => (
          <li key={label}>
            <a href={address(without)}>{fill(texts.tryWithoutFilter, { filter: label })}</a> {counted(count)}
          </li>
        ))}
        {request.words !== '' && (
          <>
            <li>{texts.tryOtherWords}</li>
            <li>{texts.tryOwnLanguage}</li>
          </>
        )}
        <li>
          <a href={address(emptyRequest)}>{texts.tryCategories}</a>
        </li>
        <li>
          <a href={link('/match')}>{matchTextsOf(locale).homeLink}</a>
        </li>
      </ul>
      {situations.length > 0 && (
        <section>
          <h2>{texts.fittingSituations}</h2>
          <ul class="situations">
            {situations.map(({ id, text }) => (
              <li key={id}>
                <a href={link(`/situation/${id}`)}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2>{texts.nearTopics}</h2>
          <ul class="chips">
            {topics.map(({ code, label }) => (
              <li key={code}>
                <a href={address({ ...emptyRequest, categories: [code] })}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{texts.whomToAsk}</h2>
      <p>{texts.whomToAskHint}</p>
      {advisers.length > 0 && advisersElsewhere && <p class="note">{texts.advisersElsewhere}</p>}
      {advisers.length > 0 && (
        <ol class="results">
          {advisers.map((edge) => (
            <li key={edge.node.id}>
              <ResultCard edge={edge} now={now} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
