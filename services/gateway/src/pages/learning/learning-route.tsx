import type { FastifyReply, FastifyRequest } from 'fastify';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import type { Course, LearningAnswer } from '../people/answers.ts';
import { courseOperation, learningOperation } from '../people/operations.ts';
import { type ById, findPosting } from '../postings/find-posting.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { STATUS } from '../search/search-route.tsx';
import { courseAsJsonLd } from './course-as-json-ld.ts';
import { CoursePage } from './course-page.tsx';
import { LearningPage } from './learning-page.tsx';
import { learningPath, readLearningRequest } from './learning-request.ts';

const A_PAGE = 20;

/** `GET /learning` */
export const showLearning = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const { reading, fields } = reader;
  const asked = readLearningRequest(fields);
  const variables = { ...asked, first: A_PAGE, locale: reading.asked, labels: reading.ui, fallback: reading.fallback };
  const [choices, { data, problem }] = await Promise.all([
    pages.choices(reading.ui),
    pages.ask<LearningAnswer>(learningOperation, variables),
  ]);
  const found = data?.courses ?? null;
  const { hasNextPage = false, endCursor = null } = found?.pageInfo ?? {};
  const page = (
    <LearningPage
      courses={found?.nodes ?? null}
      demand={data?.skillDemand ?? []}
      nextPage={hasNextPage ? learningPath({ ...asked, after: endCursor }) : null}
      asked={asked}
      municipalities={choices.municipalities}
      canonical={`${pages.publicUrl}${learningPath({ ...asked, after: null })}`}
    />
  );
  const status = found !== null ? 200 : STATUS[problem ?? 'UNAVAILABLE'];
  return sendPage(request, reply, viewOf(pages, reader, choices), { status, keeping: 'REVALIDATE', page });
};

/** `GET /learning/<id>` */
export const showCourse = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const asked = await findPosting<Course>(pages, request, courseOperation, 'course');
  const { found: course, view } = asked;
  const addressIn = (lang: string) => `/learning/${encodeURIComponent(request.params.id)}?lang=${lang}`;
  if (course === null) return sendMissing(request, reply, asked, addressIn);
  const canonical = `${pages.publicUrl}/learning/${course.id}`;
  const jsonLd = courseAsJsonLd(course, canonical, pages.clock.now());
  if (prefersJsonLd(request))
    return sendJsonLd(request, reply, { licence: pages.licence, canonical, keeping: 'REVALIDATE', jsonLd, locale: course.title.locale });
  const page = <CoursePage course={course} canonical={canonical} jsonLd={jsonLd} addressIn={addressIn} />;
  return sendPage(request, reply, view, { keeping: 'REVALIDATE', page });
};
