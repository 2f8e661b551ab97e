import type { SearchResultEdge } from '../ask/answers.ts';
import { ServiceFacts } from '../facts/service-facts.tsx';
import { TrustLine } from '../facts/trust-line.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { Highlighted } from './highlighted.tsx';
import { OpeningState } from './opening-state.tsx';

export const ResultCard = ({ edge, now }: { edge: SearchResultEdge; now: Date }) => {
  const view = usePage();
  const { texts, formats, link } = view;
  const { node: service, highlights, distanceMeters } = edge;
  const written = inLanguage(view, service.content.locale, service.content.direction);
  return (
    <article class="card">
      <p class="eyebrow">{service.categories.map(({ label }) => label).join(' · ')}</p>
      <h2>
        <a href={link(`/service/${service.id}`)} {...written}>
          <Highlighted text={service.content.name} highlights={highlights} />
        </a>
      </h2>
      <p class="provider">
        <bdi>{service.provider.name}</bdi>
        {distanceMeters !== null && (
          <span class="distance-away">
            <span class="visually-hidden">{texts.sorts.DISTANCE}: </span>
            {formats.distance(distanceMeters)}
          </span>
        )}
      </p>
      {service.reach === 'FOREIGN_EXAMPLE' && <p class="note foreign">{texts.foreignExample}</p>}
      <p class="summary" {...written}>
        <Highlighted text={service.content.summary} highlights={highlights} />
      </p>
      <TranslationNote content={service.content} />
      <OpeningState opening={edge} now={now} />
      <ServiceFacts service={service} />
      <TrustLine service={service} />
    </article>
  );
};
