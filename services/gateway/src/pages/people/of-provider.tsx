import type { WrittenText } from '../ask/answers.ts';
import { Written } from '../layout/written.tsx';
import { Outcomes } from '../learning/outcomes.tsx';
import { usePage } from '../page-view.ts';
import type { LearningOutcome } from './answers.ts';
import { usePeopleTexts } from './texts/index.ts';

interface Named {
  id: string;
  title: WrittenText;
}

export interface PeopleOfProvider {
  volunteerOffers: Named[] | null;
  courses: Named[] | null;
  learningOutcomes: LearningOutcome[] | null;
}

const Lines = ({ id, title, path, items }: { id: string; title: string; path: string; items: readonly Named[] | null }) => {
  const { link } = usePage();
  if (items === null || items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plain-list">
        {items.map((item) => (
          <li key={item.id}>
            <a href={link(`${path}/${item.id}`)}>
              <Written text={item.title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** On the page of an organisation: what its volunteers offer, what one can learn there, and what came of it. */
export const PeopleOf = ({ people }: { people: PeopleOfProvider | null }) => {
  const own = usePeopleTexts();
  if (people === null) return null;
  return (
    <>
      <Lines id="volunteer-offers" title={own.offers} path="/volunteers" items={people.volunteerOffers} />
      <Lines id="learning" title={own.learning} path="/learning" items={people.courses} />
      <Outcomes outcomes={people.learningOutcomes ?? []} />
    </>
  );
};
