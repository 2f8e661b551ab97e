import type { SearchResultEdge } from '../ask/answers.ts';
import { ClosedForNow } from '../facts/closed-for-now.tsx';
import { ServiceFacts } from '../facts/service-facts.tsx';
import { TrustLine } from '../facts/trust-line.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { Highlighted } from './highlighted.tsx';
import { NextDates } from './next-dates.tsx';
import { OpeningState } from './opening-state.tsx';

interface ResultCardProps {
  edge: SearchResultEdge;
  now: Date;
  /** The level that its name has among the headings around it. */
  heading?: 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  /** Where its link opens; by default in the same place. */
  target?: string;
  /** Stands in the link for those who hear it. */
  linkNote?: string;
}

export const ResultCard = ({ edge, now, heading: Heading = 'h2', target, linkNote }: ResultCardProps) => {
  const view = usePage();
  const { texts, formats, link } = view;
  const { node: service, highlights, distanceMeters } = edge;
  const written = inLanguage(view, service.content.locale, service.content.direction);
  return (
    <article class="card">
      <p class="eyebrow">{service.categories.map(({ label }) => label).join(' · ')}</p>
      <Heading>
        <a href={link(`/service/${service.id}`)} {...written} {...(target === undefined ? {} : { target, rel: 'noopener' })}>
          <Highlighted text={service.content.name} highlights={highlights} />
          {linkNote !== undefined && (
            <span class="visually-hidden" {...inLanguage(view, view.locale, 'LTR')}>
              {' '}
              ({linkNote})
            </span>
          )}
        </a>
      </Heading>
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
      <ClosedForNow service={service} />
      {!service.temporarilyClosed && <OpeningState opening={edge} now={now} />}
      <NextDates dates={edge.nextDates ?? []} />
      <ServiceFacts service={service} />
      <TrustLine service={service} />
    </article>
  );
};
