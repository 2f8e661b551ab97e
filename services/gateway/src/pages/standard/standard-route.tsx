import { createHash } from 'node:crypto';
import { clientHas } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asked, PageLogger } from '../ask/ask.ts';
import { type HubPages, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import { sendMissing } from '../problem/send-missing.ts';
import type { AnnexLocale } from './annex/annex-document.ts';
import { annexDocx } from './annex/annex-docx.ts';
import { annexFiles } from './annex/annex-files.ts';
import { AnnexPage } from './annex/annex-page.tsx';
import { annexPdf, canMakePdf } from './annex/annex-pdf.ts';
import { writeAnnex } from './annex/write-annex.ts';
import type { StandardAnswer } from './answers.ts';
import { standardOperation } from './operations.ts';
import { StandardPage } from './standard-page.tsx';

/** The number of a version in an address; null when none is named. What is no number is a version that there is not. */
const numberIn = (fields: URLSearchParams, name: string): number | null => {
  const typed = fields.get(name);
  if (typed === null || typed === '') return null;
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0;
};

const ask = (pages: HubPages, fields: URLSearchParams, locale: string, labels: string): Promise<Asked<StandardAnswer>> =>
  pages.ask<StandardAnswer>(standardOperation, { number: numberIn(fields, 'version'), since: numberIn(fields, 'since'), locale, labels });

/** Keeps version and comparison when somebody changes the language. */
const sameVersion = (path: string, fields: URLSearchParams, name: 'lang' | 'locale') => (lang: string) => {
  const kept = [...fields].filter(([field, value]) => ['version', 'since'].includes(field) && value !== '');
  return `${path}?${new URLSearchParams([...kept, [name, lang]])}`;
};

/** `GET /standard` */
export const showStandard = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const { reading, fields } = reader;
  const [choices, { data, problem }] = await Promise.all([pages.choices(reading.ui), ask(pages, fields, reading.asked, reading.ui)]);
  const view = viewOf(pages, reader, choices);
  const addressIn = sameVersion('/standard', fields, 'lang');
  const version = data?.standardVersion ?? null;
  // Nothing was proposed yet: that is no mistake of whoever asks. A version that there is not is one.
  if (version === null && (problem !== null || fields.has('version'))) return sendMissing(request, reply, { view, problem }, addressIn);
  const page = (
    <StandardPage
      version={version}
      versions={data?.standardVersions ?? []}
      since={numberIn(fields, 'since')}
      files={version === null ? [] : annexFiles(version.number, await canMakePdf())}
      canonical={`${pages.publicUrl}/standard`}
      address={reader.address}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping: 'REVALIDATE', page });
};

/** The annex is written in two languages; whoever reads another one gets the English one. */
const annexLocale = (fields: URLSearchParams, ui: string): AnnexLocale => ((fields.get('locale') ?? ui) === 'pl' ? 'pl' : 'en');

const findAnnex = async (pages: HubPages, request: FastifyRequest) => {
  const asked = readerOf(pages, request);
  const locale = annexLocale(asked.fields, asked.reading.ui);
  // The frame speaks the language of the annex, so that what is printed is in one.
  const fields = new URLSearchParams([...asked.fields].filter(([name]) => name !== 'lang'));
  fields.set('lang', locale);
  const reader = readerOf(pages, request, fields);
  const [choices, { data, problem }] = await Promise.all([pages.choices(locale), ask(pages, fields, locale, locale)]);
  const version = data?.standardVersion ?? null;
  const addressIn = sameVersion('/standard/annex', fields, 'locale');
  return {
    annex: version && writeAnnex(version, locale, pages.clock.now()),
    version,
    view: viewOf(pages, reader, choices),
    problem,
    addressIn,
  };
};

/** `GET /standard/annex` */
export const showAnnex = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { annex, version, view, problem, addressIn } = await findAnnex(pages, request);
  if (annex === null || version === null) return sendMissing(request, reply, { view, problem }, addressIn);
  const files = annexFiles(version.number, await canMakePdf());
  return sendPage(request, reply, view, { keeping: 'REVALIDATE', page: <AnnexPage annex={annex} files={files} addressIn={addressIn} /> });
};

const forms = {
  pdf: { type: 'application/pdf', make: (annex: ReturnType<typeof writeAnnex>, now: Date) => annexPdf(annex, now) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: (annex: ReturnType<typeof writeAnnex>) => annexDocx(annex),
  },
} as const;

/** Some hundred kilobytes each. */
const MOST_KEPT = 16;

/** `GET /standard/annex.pdf`, `GET /standard/annex.docx` */
export const sendAnnex = (pages: HubPages, logger: PageLogger, form: keyof typeof forms) => {
  // Making one takes a while and the same is asked for again: the last of each version and language is kept.
  const kept = new Map<string, { content: string; file: Buffer }>();
  const make = async (annex: ReturnType<typeof writeAnnex>, version: number): Promise<Buffer | null> => {
    try {
      return await forms[form].make(annex, pages.clock.now());
    } catch (error) {
      logger.error({ error, form, version, locale: annex.locale }, 'The annex could not be made; its page is offered instead');
      return null;
    }
  };
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { annex, version, view, problem, addressIn } = await findAnnex(pages, request);
    if (annex === null || version === null) return sendMissing(request, reply, { view, problem }, addressIn);
    const content = createHash('sha256').update(JSON.stringify(annex)).digest('base64url').slice(0, 22);
    const key = `${version.number} ${annex.locale}`;
    const present = kept.get(key);
    const file = present?.content === content ? present.file : await make(annex, version.number);
    // Where none can be made, the page that prints well is offered.
    if (file === null) return reply.redirect(addressIn(annex.locale), 302);
    kept.delete(key);
    kept.set(key, { content, file });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    const name = `drogowskaz-standard-${version.number}-${annex.locale}.${form}`;
    const fingerprint = `W/"${content}"`;
    reply.header('cache-control', 'no-cache').header('etag', fingerprint).header('x-content-type-options', 'nosniff');
    if (clientHas(request, fingerprint)) return reply.code(304).send();
    return reply.type(forms[form].type).header('content-disposition', `attachment; filename="${name}"`).send(file);
  };
};
