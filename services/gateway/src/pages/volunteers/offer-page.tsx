import type { JsonLd } from '@drogowskaz/client/json-ld';
import { Description, fill, markdownInShort } from '@drogowskaz/page-kit';
import { Document } from '../layout/document.tsx';
import { ReadAloud } from '../layout/read-aloud.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import type { VolunteerOffer } from '../people/answers.ts';
import { usePeopleTexts } from '../people/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { Contacts } from '../service/contacts.tsx';
import { OfferChecks, OfferFacts } from './offer-facts.tsx';

export interface OfferPageProps {
  offer: VolunteerOffer;
  canonical: string;
  jsonLd: JsonLd;
  addressIn: (lang: string) => string;
}

/** One offer, and the way to it: the organisation that coordinates. */
export const OfferPage = ({ offer, canonical, jsonLd, addressIn }: OfferPageProps) => {
  const view = usePage();
  const { texts, link } = view;
  const own = usePeopleTexts();
  const { title, description } = offer;
  return (
    <Document
      title={title.value}
      {...(description !== null && { description: markdownInShort(description.value) })}
      canonical={canonical}
      noIndex={offer.demonstration}
      stylesheets={['postings']}
      scripts={['read-aloud']}
      addressIn={addressIn}
      jsonLd={jsonLd}
    >
      <article class="wrap postings volunteer-offer">
        <Trail>
          <li>
            <a href={link('/volunteers')}>{own.volunteers}</a>
          </li>
        </Trail>
        <h1 {...inLanguage(view, title.locale, title.direction)} data-aloud>
          {title.value}
        </h1>
        <TranslationNote content={title} />
        {offer.demonstration && <p class="note demonstration-note">{texts.demonstrationNote}</p>}
        <ReadAloud />
        {description !== null && (
          <div {...inLanguage(view, description.locale, description.direction)} data-aloud>
            <Description markdown={description.value} />
          </div>
        )}
        <section class="panel" aria-labelledby="glance">
          <h2 id="glance">{texts.atAGlance}</h2>
          <OfferFacts offer={offer} />
          <OfferChecks offer={offer} />
        </section>
        <section aria-labelledby="reach">
          <h2 id="reach">{own.reach}</h2>
          <p>{own.reachHint}</p>
          <p>
            <strong>{fill(own.coordinatedBy, { name: offer.coordinator.name })}</strong>
          </p>
        </section>
        <Contacts contacts={offer.contacts} />
      </article>
    </Document>
  );
};
