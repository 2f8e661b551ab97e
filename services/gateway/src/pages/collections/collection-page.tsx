import type { JsonLd } from '@drogowskaz/client/json-ld';
import { Description, fill, markdownInShort } from '@drogowskaz/page-kit';
import { Document } from '../layout/document.tsx';
import { Written } from '../layout/written.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import type { CollectionDetail } from '../postings/answers.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { ResultCard } from '../search/result-card.tsx';

export interface CollectionPageProps {
  collection: CollectionDetail;
  now: Date;
  nextPage: string | null;
  jsonLd: JsonLd;
  canonical: string;
  addressIn: (lang: string) => string;
}

/** Services that a municipality has put together, in its order. */
export const CollectionPage = ({ collection, now, nextPage, jsonLd, canonical, addressIn }: CollectionPageProps) => {
  const view = usePage();
  const own = usePostingTexts();
  const { texts, formats, link } = view;
  const { title, description, municipality, services } = collection;
  return (
    <Document
      title={title.value}
      {...(description !== null && { description: markdownInShort(description.value) })}
      canonical={canonical}
      noIndex={services?.nodes.every(({ demonstration }) => demonstration) ?? true}
      stylesheets={['postings']}
      jsonLd={jsonLd}
      addressIn={addressIn}
    >
      <article class="wrap postings">
        <Trail />
        <p class="eyebrow">{own.collection}</p>
        <h1>
          <Written text={title} />
        </h1>
        {description !== null && (
          <div class="lead" {...inLanguage(view, description.locale, description.direction)}>
            <Description markdown={description.value} />
          </div>
        )}
        {municipality !== null && <p class="updated">{fill(own.collectionBy, { municipality: municipality.name })}</p>}
        {services === null && <p class="note problem">{texts.partUnavailable}</p>}
        {services?.totalCount === 0 && <p class="note">{own.emptyCollection}</p>}
        {services !== null && services.totalCount > 0 && <p>{formats.count(texts.found, services.totalCount)}</p>}
        <div class="posting-cards">
          {services?.nodes.map((node) => (
            <ResultCard
              key={node.id}
              edge={{ node, distanceMeters: null, highlights: [], openNow: null, openUntil: null, nextOpening: null }}
              now={now}
            />
          ))}
        </div>
        {nextPage !== null && (
          <p>
            <a class="button" href={link(nextPage)} rel="next">
              {texts.nextPage}
            </a>
          </p>
        )}
      </article>
    </Document>
  );
};
