import type { ChoicesAnswer } from '../ask/answers.ts';
import { Document } from '../layout/document.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import type { ListedCourse, SkillDemand } from '../people/answers.ts';
import { usePeopleTexts } from '../people/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { CourseFacts, Places, Sessions } from './course-facts.tsx';
import { type LearningRequest, learningPath } from './learning-request.ts';
import { countInWords } from './outcomes.tsx';

export interface LearningPageProps {
  /** null: they cannot be shown now. */
  courses: readonly ListedCourse[] | null;
  demand: readonly SkillDemand[];
  nextPage: string | null;
  asked: LearningRequest;
  municipalities: ChoicesAnswer['municipalities'];
  canonical: string;
}

const CourseCard = ({ course }: { course: ListedCourse }) => {
  const { texts, link } = usePage();
  const own = usePeopleTexts();
  return (
    <article class="card">
      <p class="eyebrow">{[own[course.form], ...course.categories.map(({ label }) => label)].join(' · ')}</p>
      <h3>
        <a href={link(`/learning/${course.id}`)}>
          <Written text={course.title} />
        </a>
      </h3>
      <TranslationNote content={course.title} />
      <Places course={course} />
      <Sessions course={course} />
      <CourseFacts course={course} />
      {course.demonstration && <p class="demonstration">{texts.demonstration}</p>}
    </article>
  );
};

const Filter = ({ asked, municipalities }: Pick<LearningPageProps, 'asked' | 'municipalities'>) => {
  const { texts, reading } = usePage();
  const own = usePeopleTexts();
  return (
    <form class="posting-filter" method="get" action="/learning">
      {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
      <label for="municipality">{texts.municipality}</label>
      <select id="municipality" name="municipality">
        <option value="">{texts.anyMunicipality}</option>
        {municipalities?.map(({ code, name }) => (
          <option key={code} value={code} selected={code === asked.municipality}>
            {name}
          </option>
        ))}
      </select>
      <label class="check" for="free">
        <input id="free" type="checkbox" name="free" value="1" checked={asked.withPlaces} />
        <span>{own.onlyFree}</span>
      </label>
      <button type="submit">{texts.showResults}</button>
    </form>
  );
};

const Demand = ({ demand }: { demand: readonly SkillDemand[] }) => {
  const view = usePage();
  const own = usePeopleTexts();
  if (demand.length === 0) return null;
  return (
    <section aria-labelledby="demand">
      <h2 id="demand">{own.demand}</h2>
      <p>{own.demandIntro}</p>
      <dl class="facts stacked">
        {demand.map(({ id, title, provider, wanted, demonstration }) => (
          <div key={id}>
            <dt>
              <Written text={title} />
            </dt>
            <dd>
              {countInWords(view, wanted)}
              {provider !== null && (
                <>
                  {' – '}
                  <a href={view.link(`/provider/${provider.id}`)}>
                    <bdi>{provider.name}</bdi>
                  </a>
                </>
              )}
              {demonstration && <> · {view.texts.demonstration}</>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Courses and counselling that one can still come to, and what employers look for. */
export const LearningPage = ({ courses, demand, nextPage, asked, municipalities, canonical }: LearningPageProps) => {
  const { texts, link } = usePage();
  const own = usePeopleTexts();
  return (
    <Document
      title={own.learning}
      description={own.learningIntro}
      canonical={canonical}
      stylesheets={['postings']}
      addressIn={(lang) => {
        const path = learningPath(asked);
        return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
      }}
    >
      <div class="wrap postings learning">
        <Trail />
        <h1>{own.learning}</h1>
        <p class="lead">{own.learningIntro}</p>
        <Filter asked={asked} municipalities={municipalities} />
        {courses === null && <p class="note problem">{texts.partUnavailable}</p>}
        {courses?.length === 0 && <p class="note">{own.noCourses}</p>}
        {courses !== null && courses.length > 0 && (
          <section aria-labelledby="courses">
            <h2 id="courses">{own.sessions}</h2>
            <div class="posting-cards">
              {courses.map((course) => (
                <CourseCard key={course.id} course={course} />
              ))}
            </div>
          </section>
        )}
        {nextPage !== null && (
          <p>
            <a class="button" href={link(nextPage)} rel="next">
              {texts.nextPage}
            </a>
          </p>
        )}
        <Demand demand={demand} />
      </div>
    </Document>
  );
};
