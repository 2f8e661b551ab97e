import type { JsonLd } from '@drogowskaz/client/json-ld';
import { Description, markdownInShort } from '@drogowskaz/page-kit';
import { Document } from '../layout/document.tsx';
import { ReadAloud } from '../layout/read-aloud.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import type { Course } from '../people/answers.ts';
import { usePeopleTexts } from '../people/texts/index.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { CourseFacts, Places, Sessions } from './course-facts.tsx';

export interface CoursePageProps {
  course: Course;
  canonical: string;
  jsonLd: JsonLd;
  addressIn: (lang: string) => string;
}

export const CoursePage = ({ course, canonical, jsonLd, addressIn }: CoursePageProps) => {
  const view = usePage();
  const { texts, link } = view;
  const own = usePeopleTexts();
  const postings = usePostingTexts();
  const { title, description } = course;
  return (
    <Document
      title={title.value}
      {...(description !== null && { description: markdownInShort(description.value) })}
      canonical={canonical}
      noIndex={course.demonstration}
      stylesheets={['postings']}
      scripts={['read-aloud']}
      addressIn={addressIn}
      jsonLd={jsonLd}
    >
      <article class="wrap postings course">
        <Trail>
          <li>
            <a href={link('/learning')}>{own.learning}</a>
          </li>
        </Trail>
        <p class="eyebrow">{own[course.form]}</p>
        <h1 {...inLanguage(view, title.locale, title.direction)} data-aloud>
          {title.value}
        </h1>
        {course.cancelled && (
          <p class="note problem">
            <strong>{postings.cancelled}</strong>
          </p>
        )}
        {!course.cancelled && !course.current && <p class="note">{own.over}</p>}
        <TranslationNote content={title} />
        {course.demonstration && <p class="note demonstration-note">{texts.demonstrationNote}</p>}
        <ReadAloud />
        {description !== null && (
          <div {...inLanguage(view, description.locale, description.direction)} data-aloud>
            <Description markdown={description.value} />
          </div>
        )}
        <section class="panel" aria-labelledby="glance">
          <h2 id="glance">{texts.atAGlance}</h2>
          <CourseFacts course={course} />
          <Places course={course} />
        </section>
        <section aria-labelledby="sessions">
          <h2 id="sessions">{own.sessions}</h2>
          <Sessions course={course} />
        </section>
        {course.current &&
          (
            [
              [course.registrationUrl, postings.register],
              [course.onlineUrl, postings.takePartOnline],
            ] as const
          ).map(([address, words]) =>
            address === null ? null : (
              <p key={words}>
                <a class="button" href={address} rel="nofollow noopener">
                  {words}
                </a>
              </p>
            ),
          )}
      </article>
    </Document>
  );
};
