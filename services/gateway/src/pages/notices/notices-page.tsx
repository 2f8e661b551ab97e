import { fill } from '@drogowskaz/page-kit';
import { Document } from '../layout/document.tsx';
import { translationNote } from '../layout/translation-note.tsx';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import { type NoticeAudience, type NoticeDetail, type NoticeSummary, noticeAudiences } from '../postings/answers.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { Trail } from '../postings/trail.tsx';

export interface NoticesPageProps {
  /** null: they cannot be shown now. */
  notices: readonly NoticeDetail[] | null;
  audience: NoticeAudience | null;
  nextPage: string | null;
  canonical: string;
  addressIn: (lang: string) => string;
}

export const noticesPath = (audience: NoticeAudience | null, after: string | null = null, path = '/notices'): string => {
  const fields = new URLSearchParams(
    Object.entries({ audience: audience?.toLowerCase() ?? null, after }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  );
  return fields.size === 0 ? path : `${path}?${fields}`;
};

/** For whom, since when, and when it was published. */
export const NoticeFacts = ({ notice }: { notice: NoticeSummary }) => {
  const { texts, formats } = usePage();
  const own = usePostingTexts();
  return (
    <p class="notice-facts">
      <span>
        {texts.forWhom}: {own.audiences[notice.audience]}
      </span>
      {notice.effectiveFrom !== null && (
        <strong>{fill(own.inForceFrom, { date: formats.date(`${notice.effectiveFrom}T12:00:00Z`) })}</strong>
      )}
      <span>{fill(own.published, { date: formats.date(notice.publishedAt) })}</span>
      {notice.demonstration && <span class="demonstration">{texts.demonstration}</span>}
    </p>
  );
};

/** Links to news on somebody else's page. */
export const NoticeLines = ({ notices }: { notices: readonly NoticeSummary[] }) => {
  const { link } = usePage();
  return (
    <ul class="notice-lines">
      {notices.map((notice) => (
        <li key={notice.id}>
          <a href={link(`/notice/${notice.id}`)}>
            <Written text={notice.title} />
          </a>
          <NoticeFacts notice={notice} />
        </li>
      ))}
    </ul>
  );
};

const Audiences = ({ audience }: { audience: NoticeAudience | null }) => {
  const { link } = usePage();
  const own = usePostingTexts();
  return (
    <nav class="chips-nav" aria-label={own.forWhomNews}>
      <ul class="inline-list">
        {[null, ...noticeAudiences.filter((each) => each !== 'EVERYONE')].map((each) => (
          <li key={each ?? 'all'}>
            <a href={link(noticesPath(each))} {...(each === audience ? { 'aria-current': 'page' as const } : {})}>
              {each === null ? own.allAudiences : own.audiences[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** News of the law, the newest first. */
export const NoticesPage = ({ notices, audience, nextPage, canonical, addressIn }: NoticesPageProps) => {
  const view = usePage();
  const own = usePostingTexts();
  const { texts, link, reading } = view;
  const feed = `${noticesPath(audience, null, '/notices.atom')}${audience === null ? '?' : '&'}lang=${encodeURIComponent(reading.asked)}`;
  return (
    <Document
      title={own.notices}
      description={own.noticesIntro}
      canonical={canonical}
      stylesheets={['postings']}
      addressIn={addressIn}
      head={<link rel="alternate" type="application/atom+xml" title={own.notices} href={feed} />}
    >
      <div class="wrap postings">
        <Trail />
        <h1>{own.notices}</h1>
        <p class="lead">{own.noticesIntro}</p>
        <Audiences audience={audience} />
        {notices === null && <p class="note problem">{texts.partUnavailable}</p>}
        {notices?.length === 0 && <p class="note">{own.noNotices}</p>}
        <div class="posting-cards">
          {notices?.map((notice) => (
            <article key={notice.id} class="card notice">
              <h2>
                <a href={link(`/notice/${notice.id}`)}>
                  <Written text={notice.title} />
                </a>
              </h2>
              <NoticeFacts notice={notice} />
              {translationNote(view, notice.title) !== null && <p class="note translation">{translationNote(view, notice.title)}</p>}
            </article>
          ))}
        </div>
        {nextPage !== null && (
          <p>
            <a class="button" href={link(nextPage)} rel="next">
              {own.olderNews}
            </a>
          </p>
        )}
        <p class="screen-only">
          <a href={feed} type="application/atom+xml">
            {own.feed}
          </a>
        </p>
      </div>
    </Document>
  );
};
