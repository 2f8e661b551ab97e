import type { ServiceCard } from '../ask/answers.ts';
import { ClosedForNow } from '../facts/closed-for-now.tsx';
import { TrustLine } from '../facts/trust-line.tsx';
import { inLanguage, usePage } from '../page-view.ts';

/** A service in few lines, with a sentence about it. */
export const ShortCard = ({ service, note, heading: Heading }: { service: ServiceCard; note?: string; heading: 'h3' | 'h4' }) => {
  const view = usePage();
  const written = inLanguage(view, service.content.locale, service.content.direction);
  return (
    <article class="card short">
      <Heading>
        <a href={view.link(`/service/${service.id}`)} {...written}>
          {service.content.name}
        </a>
      </Heading>
      <p class="provider">
        <bdi>{service.provider.name}</bdi>
      </p>
      {note !== undefined && <p class="note">{note}</p>}
      <ClosedForNow service={service} />
      <TrustLine service={service} />
    </article>
  );
};
