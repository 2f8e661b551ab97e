import type { ServiceDetail } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';

const stateOf = (texts: ReturnType<typeof usePage>['texts'], state: string): string => {
  if (state === 'ORIGINAL') return ` – ${texts.original}`;
  if (state === 'OUTDATED') return ` – ${texts.outdated}`;
  return state === 'MACHINE' ? ` – ${texts.machine}` : '';
};

/** In which languages this text exists, each a link: also in languages that the interface does not speak. */
export const Translations = ({ service }: { service: ServiceDetail }) => {
  const { texts, languageName } = usePage();
  if (service.translations === null || service.translations.length === 0) return null;
  return (
    <section aria-labelledby="translations">
      <h2 id="translations">{texts.existsIn}</h2>
      <ul class="inline-list">
        {service.translations.map(({ locale, state }) => (
          <li key={locale}>
            {locale === service.content.locale ? (
              <strong>{languageName(locale)}</strong>
            ) : (
              <a href={`/service/${service.id}?lang=${encodeURIComponent(locale)}`} hreflang={locale}>
                {languageName(locale)}
              </a>
            )}
            {stateOf(texts, state)}
          </li>
        ))}
      </ul>
    </section>
  );
};
