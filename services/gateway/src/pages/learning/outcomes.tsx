import { fill } from '@drogowskaz/page-kit';
import { Written } from '../layout/written.tsx';
import { type PageView, usePage } from '../page-view.ts';
import { type Count, type LearningOutcome, measures } from '../people/answers.ts';
import { peopleTextsOf, usePeopleTexts } from '../people/texts/index.ts';
import { usePostingTexts } from '../postings/texts/index.ts';

export const countInWords = ({ formats, texts, locale }: PageView, count: Count | null): string => {
  if (count === null) return texts.notKnown;
  if (count.value === null) return peopleTextsOf(locale).withheld;
  const number = formats.number(count.value);
  return count.about ? fill(peopleTextsOf(locale).about, { count: number }) : number;
};

const Period = ({ outcome }: { outcome: LearningOutcome }) => {
  const { formats } = usePage();
  const own = usePeopleTexts();
  const { from, to } = outcome;
  if (from === null && to === null) return null;
  const day = (date: string | null) => (date === null ? '…' : formats.date(date));
  return <p class="period">{fill(own.period, { from: day(from), to: day(to) })}</p>;
};

/** What came of the trainings of a provider: all together, then skill by skill. */
export const Outcomes = ({ outcomes }: { outcomes: readonly LearningOutcome[] }) => {
  const view = usePage();
  const own = usePeopleTexts();
  const postings = usePostingTexts();
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="outcomes" class="outcomes">
      <h2 id="outcomes">{own.outcomes}</h2>
      {outcomes.map((outcome) => {
        const counted = measures.filter((measure) => outcome[measure] !== null);
        return (
          <section key={outcome.id} aria-labelledby={`outcome-${outcome.id}`}>
            <h3 id={`outcome-${outcome.id}`}>
              <Written text={outcome.title} />
            </h3>
            <Period outcome={outcome} />
            {counted.length > 0 && (
              <dl class="facts">
                {counted.map((measure) => (
                  <div key={measure}>
                    <dt>{own[measure]}</dt>
                    <dd>{countInWords(view, outcome[measure])}</dd>
                  </div>
                ))}
              </dl>
            )}
            {outcome.note !== null && (
              <p>
                <Written text={outcome.note} />
              </p>
            )}
            {outcome.sourceUrl !== null && (
              <p>
                <a href={outcome.sourceUrl} rel="nofollow noopener">
                  {postings.webPage}
                </a>
              </p>
            )}
            {outcome.demonstration && <p class="demonstration">{view.texts.demonstration}</p>}
          </section>
        );
      })}
    </section>
  );
};
