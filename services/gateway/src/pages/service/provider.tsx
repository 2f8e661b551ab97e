import type { ServiceProvider } from '../ask/answers.ts';
import { Written } from '../layout/written.tsx';
import { inLanguage, usePage } from '../page-view.ts';

/** Who gives the service, and what else they give. */
export const Provider = ({ provider, except }: { provider: ServiceProvider; except: string }) => {
  const view = usePage();
  const { texts, link } = view;
  const others = provider.services?.nodes.filter(({ id }) => id !== except) ?? [];
  return (
    <section aria-labelledby="provider">
      <h2 id="provider">{texts.provider}</h2>
      <p class="provider-name">
        <a href={link(`/provider/${provider.id}`)}>
          <strong>
            <bdi>{provider.name}</bdi>
          </strong>
        </a>
        {provider.municipality !== null && (
          <>
            {', '}
            <bdi>{provider.municipality.name}</bdi>
          </>
        )}
      </p>
      {provider.description !== null && (
        <p>
          <Written text={provider.description} />
        </p>
      )}
      {provider.url !== null && (
        <p>
          <a href={provider.url} rel="nofollow noopener">
            {texts.providerWebsite}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3>{texts.otherServices}</h3>
          <ul>
            {others.map(({ id, content }) => (
              <li key={id}>
                <a href={link(`/service/${id}`)} {...inLanguage(view, content.locale, content.direction)}>
                  {content.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
