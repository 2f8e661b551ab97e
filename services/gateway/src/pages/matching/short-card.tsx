import type { ServiceCard } from '../ask/answers.ts';
import { TrustLine } from '../facts/trust-line.tsx';
import { inLanguage, usePage } from '../page-view.ts';

/** A service in few lines, with a sentence about it. */
export const ShortCard = ({ service, note }: { service: ServiceCard; note?: string }) => {
  const view = usePage();
  const written = inLanguage(view, service.content.locale, service.content.direction);
  return (
    <article class="card short">
      <h4>
        <a href={view.link(`/service/${service.id}`)} {...written}>
          {service.content.name}
        </a>
      </h4>
      <p class="provider">
        <bdi>{service.provider.name}</bdi>
      </p>
      {note !== undefined && <p class="note">{note}</p>}
      <TrustLine service={service} />
    </article>
  );
};
