import type { ServiceDetail } from '../ask/answers.ts';
import { Fact } from '../facts/service-facts.tsx';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import { labels } from './eligibility.tsx';

/** What to have in hand: requirements, documents, and a card to show to whoever speaks another language. */
export const BeforeYouGo = ({ service }: { service: ServiceDetail }) => {
  const { texts, link } = usePage();
  const { requirements, documents } = service.eligibility;
  const usable = service.reach !== 'FOREIGN_EXAMPLE';
  if (!usable && requirements.length === 0 && documents.length === 0) return null;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{texts.forYourVisit}</h2>
      {(requirements.length > 0 || documents.length > 0) && (
        <dl class="facts stacked">
          {requirements.length > 0 && <Fact name={texts.requirements}>{labels(requirements)}</Fact>}
          {documents.length > 0 && (
            <Fact name={texts.documents}>
              <ul>
                {documents.map((document) => (
                  <li key={document.value}>
                    <Written text={document} />
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </dl>
      )}
      {usable && (
        <p class="offer screen-only">
          <a class="button secondary" href={link(`/service/${service.id}/card`)}>
            {texts.counterCard}
          </a>{' '}
          <span>{texts.counterCardHint}</span>
        </p>
      )}
    </section>
  );
};
