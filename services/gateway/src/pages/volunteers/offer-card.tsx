import { TranslationNote } from '../layout/translation-note.tsx';
import { Written } from '../layout/written.tsx';
import { matchTextsOf } from '../matching/texts/index.ts';
import { usePage } from '../page-view.ts';
import type { ListedOffer } from '../people/answers.ts';
import { OfferFacts } from './offer-facts.tsx';

interface OfferCardProps {
  offer: ListedOffer;
  reasons?: readonly string[];
  checks?: readonly string[];
}

const Sentences = ({ title, sentences, kind }: { title: string; sentences: readonly string[]; kind: string }) =>
  sentences.length === 0 ? null : (
    <section class={kind}>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );

export const OfferCard = ({ offer, reasons = [], checks = [] }: OfferCardProps) => {
  const { texts, link, locale } = usePage();
  const shared = matchTextsOf(locale);
  return (
    <article class="card">
      <p class="eyebrow">{offer.activities.map(({ label }) => label).join(' · ')}</p>
      <h3>
        <a href={link(`/volunteers/${offer.id}`)}>
          <Written text={offer.title} />
        </a>
      </h3>
      <TranslationNote content={offer.title} />
      {reasons.length + checks.length > 0 && (
        <div class="because">
          <Sentences title={shared.why} sentences={reasons} kind="reasons" />
          <Sentences title={shared.checks} sentences={checks} kind="to-ask" />
        </div>
      )}
      <OfferFacts offer={offer} />
      {offer.demonstration && <p class="demonstration">{texts.demonstration}</p>}
    </article>
  );
};
