import type { SearchResultEdge } from '../ask/answers.ts';
import { ServiceFacts } from '../facts/service-facts.tsx';
import { TrustLine } from '../facts/trust-line.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { Highlighted } from './highlighted.tsx';

export const ResultCard = ({ edge }: { edge: SearchResultEdge }) => {
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
        {service.provider.name}
        {distanceMeters !== null && ` · ${formats.distance(distanceMeters)}`}
      </p>
      {service.reach === 'FOREIGN_EXAMPLE' && <p class="note foreign">{texts.foreignExample}</p>}
      <p class="summary" {...written}>
        <Highlighted text={service.content.summary} highlights={highlights} />
      </p>
      <TranslationNote content={service.content} />
      <ServiceFacts service={service} />
      <TrustLine service={service} />
    </article>
  );
};
