import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReportAnswer, ReportedService } from '../ask/answers.ts';
import { reportedServiceOperation, reportOperation } from '../ask/operations.ts';
import { type HubPages, sendPage } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { formOf } from '../search/search-route.tsx';
import { findService } from '../service/find-service.ts';
import { ReportPage, type ReportPageProps } from './report-page.tsx';

type ServiceAddress = FastifyRequest<{ Params: { id: string } }>;
type Outcome = { status: number } & Pick<ReportPageProps, 'refused' | 'taken'>;

const serve =
  (pages: HubPages, act: (request: ServiceAddress, service: ReportedService, view: PageView) => Promise<Outcome>) =>
  async (request: ServiceAddress, reply: FastifyReply) => {
    const found = await findService<ReportedService>(pages, request, reportedServiceOperation);
    const { service, view } = found;
    const addressIn = (lang: string) => `/service/${encodeURIComponent(request.params.id)}/report?lang=${lang}`;
    if (service === null || service.reach === 'FOREIGN_EXAMPLE') return sendMissing(request, reply, found, addressIn);
    const { status, ...outcome } = await act(request, service, view);
    const page = <ReportPage service={service} {...outcome} addressIn={addressIn} />;
    return sendPage(request, reply, view, { status, keeping: 'NEVER', page });
  };

/** `GET /service/<id>/report`: a form for whoever notices that something is wrong. */
export const showReport = (pages: HubPages) => serve(pages, async () => ({ status: 200, refused: null, taken: false }));

/** `POST`: what was typed goes to provider and municipality, or comes back with what to do. Nothing of who reports is kept. */
export const acceptReport = (pages: HubPages) =>
  serve(pages, async (request, { id }, { texts, locale }) => {
    const typed = formOf(request).get('message') ?? '';
    const refuse = (status: number, why: string): Outcome => ({ status, refused: { typed, why }, taken: false });
    if (typed.trim() === '') return refuse(422, texts.reportMissing);
    const { data, problem } = await pages.ask<ReportAnswer>(reportOperation, { id, message: typed, locale });
    if (problem === 'RATE_LIMITED') return refuse(429, texts.tooManyQuestions);
    if (data?.reportProblem == null) return refuse(503, texts.partUnavailable);
    return data.reportProblem.accepted ? { status: 200, refused: null, taken: true } : refuse(422, texts.reportMissing);
  });
