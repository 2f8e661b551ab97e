import { fill } from '@drogowskaz/page-kit';
import { costInWords } from '../facts/cost-in-words.ts';
import { Fact } from '../facts/service-facts.tsx';
import { Written } from '../layout/written.tsx';
import { inLanguage, type PageView, usePage } from '../page-view.ts';
import type { ListedCourse } from '../people/answers.ts';
import { usePeopleTexts } from '../people/texts/index.ts';
import { dateInWords } from '../postings/dates-in-words.ts';
import { usePostingTexts } from '../postings/texts/index.ts';

const levelInWords = ({ languageName }: PageView, { teaches, levelFrom, levelTo }: ListedCourse): string | null => {
  if (teaches === null) return null;
  const levels = [...new Set([levelFrom, levelTo].filter((level) => level !== null))].join(' – ');
  return levels === '' ? languageName(teaches) : `${languageName(teaches)} ${levels}`;
};

/** The level, how many places are free and how many wait; nothing where it is not known. */
export const Places = ({ course }: { course: ListedCourse }) => {
  const view = usePage();
  const { formats } = view;
  const own = usePeopleTexts();
  const level = levelInWords(view, course);
  const said = [
    level === null ? null : fill(own.level, { level }),
    course.freePlaces === null ? null : fill(own.places, { count: formats.number(course.freePlaces) }),
    course.waiting === null || course.waiting === 0 ? null : fill(own.waiting, { count: formats.number(course.waiting) }),
    course.certificate === null ? null : course.certificate ? own.certificate : own.noCertificate,
  ].filter((line) => line !== null);
  return said.length === 0 ? null : <p class="places">{said.join(' · ')}</p>;
};

export const Sessions = ({ course }: { course: ListedCourse }) => {
  const view = usePage();
  const own = usePeopleTexts();
  const postings = usePostingTexts();
  if (course.start === null) return <p>{own.byAppointment}</p>;
  if (course.sessions.length === 0) return <p>{own.over}</p>;
  return (
    <ul class="date-list">
      {course.sessions.map((session) => (
        <li key={session.startsAt} {...(session.cancelled ? { class: 'cancelled' } : {})}>
          <span class="date">{dateInWords(view, session)}</span>
          {session.cancelled && <strong class="cancelled-mark"> {postings.cancelled}</strong>}
          {session.note !== null && (
            <>
              {' – '}
              <Written text={session.note} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

export const CourseFacts = ({ course }: { course: ListedCourse }) => {
  const view = usePage();
  const { texts, formats, languageName, link } = view;
  const postings = usePostingTexts();
  const where = [course.venue, course.municipality?.name ?? null].filter((part) => part !== null).join(', ');
  return (
    <dl class="facts">
      <Fact name={texts.where}>
        {where !== '' && (
          <bdi class="notranslate" lang="pl">
            {where}
          </bdi>
        )}
        {course.onlineUrl !== null && (where === '' ? postings.online : ` · ${postings.online}`)}
        {where === '' && course.onlineUrl === null && texts.notKnown}
      </Fact>
      <Fact name={texts.serviceLanguages}>
        {course.languages.length === 0 ? texts.notKnown : formats.list(course.languages.map(languageName))}
      </Fact>
      <Fact name={texts.cost}>
        {costInWords(view, course.cost)}
        {course.cost.note !== null && (
          <>
            {' · '}
            <Written text={course.cost.note} />
          </>
        )}
      </Fact>
      <Fact name={texts.forWhom}>
        {course.audiences.length === 0 ? texts.forEveryone : formats.list(course.audiences.map(({ label }) => label))}
      </Fact>
      {course.provider !== null && (
        <Fact name={texts.provider}>
          <a href={link(`/provider/${course.provider.id}`)}>
            <bdi>{course.provider.name}</bdi>
          </a>
        </Fact>
      )}
      {course.service !== null && (
        <Fact name={postings.partOf}>
          <a
            href={link(`/service/${course.service.id}`)}
            {...inLanguage(view, course.service.content.locale, course.service.content.direction)}
          >
            {course.service.content.name}
          </a>
        </Fact>
      )}
    </dl>
  );
};
