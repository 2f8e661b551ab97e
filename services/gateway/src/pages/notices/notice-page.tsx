import type { JsonLd } from '@drogowskaz/client/json-ld';
import { Description, fill, markdownInShort } from '@drogowskaz/page-kit';
import { Document } from '../layout/document.tsx';
import { ReadAloud } from '../layout/read-aloud.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import type { NoticeDetail } from '../postings/answers.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { ResultCard } from '../search/result-card.tsx';
import { NoticeFacts, noticesPath } from './notices-page.tsx';

export interface NoticePageProps {
  notice: NoticeDetail;
  now: Date;
  /** Its last day is over. */
  expired: boolean;
  canonical: string;
  jsonLd: JsonLd;
  addressIn: (lang: string) => string;
}

/** What changes, for whom, from when, where it stands, and who helps with it. */
export const NoticePage = ({ notice, now, expired, canonical, jsonLd, addressIn }: NoticePageProps) => {
  const view = usePage();
  const own = usePostingTexts();
  const { texts, formats, link, languageName } = view;
  const { title, body } = notice;
  return (
    <Document
      title={title.value}
      description={markdownInShort(body.value)}
      canonical={canonical}
      noIndex={notice.demonstration || expired}
      stylesheets={['postings']}
      scripts={['read-aloud']}
      addressIn={addressIn}
      jsonLd={jsonLd}
    >
      <article class="wrap postings notice-page">
        <Trail>
          <li>
            <a href={link(noticesPath(null))}>{own.notices}</a>
          </li>
        </Trail>
        <h1 {...inLanguage(view, title.locale, title.direction)} data-aloud>
          {title.value}
        </h1>
        <NoticeFacts notice={notice} />
        {expired && notice.expiresOn !== null && (
          <p class="note problem">{fill(own.expired, { date: formats.date(`${notice.expiresOn}T12:00:00Z`) })}</p>
        )}
        <TranslationNote content={body} more={notice.translations.length > 1} />
        {notice.demonstration && <p class="note demonstration-note">{texts.demonstrationNote}</p>}
        <ReadAloud />
        <div {...inLanguage(view, body.locale, body.direction)} data-aloud>
          <Description markdown={body.value} />
        </div>
        {notice.sourceUrl !== null && (
          <p>
            {own.source}:{' '}
            <a href={notice.sourceUrl} rel="noopener" dir="ltr">
              {new URL(notice.sourceUrl).host}
            </a>
          </p>
        )}
        {notice.municipality !== null && (
          <p class="updated">
            <bdi>{notice.municipality.name}</bdi>
          </p>
        )}
        {notice.services !== null && notice.services.length > 0 && (
          <section aria-labelledby="helps">
            <h2 id="helps">{texts.whoHelps}</h2>
            <div class="posting-cards">
              {notice.services.map((node) => (
                <ResultCard
                  key={node.id}
                  edge={{ node, distanceMeters: null, highlights: [], openNow: null, openUntil: null, nextOpening: null }}
                  now={now}
                  heading="h3"
                />
              ))}
            </div>
          </section>
        )}
        {notice.translations.length > 1 && (
          <section aria-labelledby="translations">
            <h2 id="translations">{texts.existsIn}</h2>
            <ul class="inline-list">
              {notice.translations.map(({ locale, state }) => (
                <li key={locale}>
                  <a href={addressIn(locale)} hreflang={locale}>
                    {languageName(locale)}
                  </a>
                  {state === 'ORIGINAL' && ` (${texts.original})`}
                  {state === 'OUTDATED' && ` (${texts.outdated})`}
                  {state === 'MACHINE' && ` (${texts.machine})`}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <a href={link(noticesPath(null))}>{own.allNotices}</a>
        </p>
      </article>
    </Document>
  );
};
