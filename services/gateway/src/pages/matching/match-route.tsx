import { describeHtml, fill } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MatchAnswer, RequirementsAnswer } from '../ask/answers.ts';
import { matchOperation, requirementsOperation } from '../ask/operations.ts';
import { type HubPages, type Reader, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';
import { renderPage } from '../render-page.tsx';
import { formOf, STATUS } from '../search/search-route.tsx';
import { type MatchAnswers, MOST_NEEDS, noAnswers, readAnswers, situationOf } from './match-answers.ts';
import { MatchPage } from './match-page.tsx';
import { MatchResultsPage } from './match-results-page.tsx';
import { SavedList } from './saved-list.tsx';
import { readShared, sharedPath } from './shared-needs.ts';
import { matchTextsOf } from './texts/index.ts';

/** So many that an adviser reads through with somebody. */
const SHOWN = 10;
/** Says nothing of what is in it. */
const FILE_NAME = 'drogowskaz.html';

/** Who asks, and what her page needs. */
interface Visit {
  pages: HubPages;
  request: FastifyRequest;
  reply: FastifyReply;
  reader: Reader;
}

const viewFor = async ({ pages, reader }: Visit): Promise<PageView> => viewOf(pages, reader, await pages.choices(reader.reading.ui));

const sendForm = async (
  visit: Visit,
  answers: MatchAnswers,
  { status = 200, note = null, problem = null }: { status?: number; note?: string | null; problem?: string | null } = {},
) => {
  const { pages, request, reply, reader } = visit;
  const labels = reader.reading.ui;
  const [choices, { data }] = await Promise.all([pages.choices(labels), pages.ask<RequirementsAnswer>(requirementsOperation, { labels })]);
  const page = (
    <MatchPage
      answers={answers}
      choices={choices}
      requirements={data?.terms ?? []}
      problem={problem}
      note={note}
      canonical={`${pages.publicUrl}/match`}
    />
  );
  // What was posted is a person's, whichever of the questions she has answered.
  const untouched = request.method === 'GET' && note === null;
  return sendPage(request, reply, viewOf(pages, reader, choices), { status, keeping: untouched ? 'REVALIDATE' : 'NEVER', page });
};

/** The list, or the form again with what was answered when the search does not answer. */
const sendList = async (visit: Visit, answers: MatchAnswers, act: string | null) => {
  const { pages, request, reply, reader } = visit;
  const view = await viewFor(visit);
  const { texts } = view;
  const { asked, ui, fallback } = reader.reading;
  const { data, problem } = await pages.ask<MatchAnswer>(matchOperation, {
    situation: situationOf(answers),
    locale: asked,
    labels: ui,
    fallback,
    first: SHOWN,
  });
  const result = data?.matchServices ?? null;
  if (result === null) {
    const why = problem ?? 'UNAVAILABLE';
    return sendForm(visit, answers, {
      status: STATUS[why],
      note: why === 'RATE_LIMITED' ? texts.tooManyQuestions : texts.searchUnavailable,
    });
  }
  const { publicUrl } = pages;
  if (act === 'save') {
    const file = renderPage(view, <SavedList needs={answers.needs} result={result} publicUrl={publicUrl} now={pages.clock.now()} />);
    return describeHtml(reply, view.locale)
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${FILE_NAME}"`)
      .send(file);
  }
  const path = sharedPath(answers.needs, pages.sealer);
  const page = <MatchResultsPage answers={answers} result={result} sharedPath={path} sharedAddress={`${publicUrl}${path}`} />;
  return sendPage(request, reply, view, { keeping: 'NEVER', page });
};

/** `GET /match`: the questions; with needs that somebody has passed on, what fits those. */
export const showMatch = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const visit: Visit = { pages, request, reply, reader };
  const sealed = reader.fields.get('s');
  // Whoever reads a language can most likely talk in it; she may take it away.
  const fresh: MatchAnswers = { ...noAnswers, languages: [reader.reading.ui] };
  if (sealed === null) return sendForm(visit, fresh);
  const needs = readShared(sealed, pages.sealer);
  if (needs === null) return sendForm(visit, fresh, { note: matchTextsOf(reader.reading.ui).linkLost });
  return sendList(visit, { ...noAnswers, needs }, null);
};

/** `POST /match`: what was answered arrives in the body, is asked, and is gone. */
export const acceptMatch = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const fields = formOf(request);
  const reader = readerOf(pages, request, fields);
  const visit: Visit = { pages, request, reply, reader };
  const answers = readAnswers(fields);
  const own = matchTextsOf(reader.reading.ui);
  const act = fields.get('do');
  if (act === 'edit') return sendForm(visit, answers);
  const count = answers.needs.length;
  if (count === 0) return sendForm(visit, answers, { status: 422, problem: own.noNeeds });
  if (count > MOST_NEEDS) return sendForm(visit, answers, { status: 422, problem: fill(own.tooManyNeeds, { count, max: MOST_NEEDS }) });
  return sendList(visit, answers, act);
};
