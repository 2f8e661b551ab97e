import { Document } from '../layout/document.tsx';
import { matchTextsOf } from '../matching/texts/index.ts';
import { usePage } from '../page-view.ts';
import type { ListedOffer, WishAnswer } from '../people/answers.ts';
import { usePeopleTexts } from '../people/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { OfferCard } from './offer-card.tsx';
import { WishForm, type WishFormProps } from './wish-form.tsx';

export interface VolunteersPageProps extends WishFormProps {
  /** What fits a wish; null: nobody has wished yet. */
  matches: WishAnswer['matchVolunteers'];
  /** What there is; null: it cannot be shown now. */
  offers: readonly ListedOffer[] | null;
  nextPage: string | null;
  /** What is to be said first: the search did not answer. */
  note: string | null;
  canonical: string;
}

/** What somebody would like to do together with a volunteer, what fits, and what else there is. */
export const VolunteersPage = ({ matches, offers, nextPage, note, canonical, ...form }: VolunteersPageProps) => {
  const { texts, link, locale } = usePage();
  const own = usePeopleTexts();
  const untouched = matches === null && note === null && form.problem === null;
  return (
    <Document
      title={own.volunteers}
      description={own.volunteersIntro}
      {...(untouched ? { canonical } : { noIndex: true })}
      stylesheets={['postings', 'matching']}
      addressIn={(lang) => `/volunteers?lang=${lang}`}
    >
      <div class="wrap postings volunteers">
        <Trail />
        <h1>{own.volunteers}</h1>
        <p class="lead">{own.volunteersIntro}</p>
        {note !== null && <p class="note problem">{note}</p>}
        {matches !== null && (
          <section aria-labelledby="fits" id="fitting">
            <h2 id="fits">{own.fits}</h2>
            {matches.length === 0 && <p class="note">{own.noneFit}</p>}
            <div class="posting-cards">
              {matches.map(({ offer, reasons, checks }) => (
                <OfferCard key={offer.id} offer={offer} reasons={reasons} checks={checks} />
              ))}
            </div>
          </section>
        )}
        {matches === null ? (
          <WishForm {...form} />
        ) : (
          <details>
            <summary>{matchTextsOf(locale).change}</summary>
            <WishForm {...form} />
          </details>
        )}
        {(matches === null || matches.length === 0) && (
          <section aria-labelledby="offers">
            <h2 id="offers">{own.offers}</h2>
            {offers === null && <p class="note problem">{texts.partUnavailable}</p>}
            {offers?.length === 0 && <p class="note">{own.noOffers}</p>}
            <div class="posting-cards">
              {offers?.map((offer) => (
                <OfferCard key={offer.id} offer={offer} />
              ))}
            </div>
            {nextPage !== null && (
              <p>
                <a class="button" href={link(nextPage)} rel="next">
                  {texts.nextPage}
                </a>
              </p>
            )}
          </section>
        )}
        <p class="hint">{own.reachHint}</p>
      </div>
    </Document>
  );
};
