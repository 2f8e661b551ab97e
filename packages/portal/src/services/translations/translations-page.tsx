import { interfaceLanguages } from '@drogowskaz/page-kit';
import type { PortalPage } from '../../frame/page.ts';
import { editableService } from '../ask/editable-service.ts';
import { textLocales } from '../form/choices.ts';
import { editors } from '../roles.ts';
import { serviceTexts } from '../texts/service-texts.ts';

/** In which languages a service can be read, and how good each text is. */
export const translationsPage: PortalPage = {
  path: '/services/:id/translations',
  who: editors,
  show: async (visit) => {
    const service = await editableService(visit);
    const { view } = visit;
    const { translations: texts } = serviceTexts(view.locale);
    const stateOf = (locale: string) =>
      locale === service.record.locale ? 'ORIGINAL' : (service.translations.find((one) => one.locale === locale)?.state ?? 'MISSING');
    const locales = [...new Set([service.record.locale, ...textLocales, ...service.translations.map(({ locale }) => locale)])];
    const nameOf = (locale: string) => view.formats.language(locale);
    return {
      title: texts.title,
      caption: service.record.name,
      back: `/services/${service.id}`,
      content: (
        <>
          <p class="lead">{texts.addHint}</p>
          <ul class="translations">
            {locales.map((locale) => {
              const state = stateOf(locale);
              const own = Object.entries(interfaceLanguages).find(([code]) => code === locale)?.[1].name;
              return (
                <li key={locale}>
                  <a href={view.link(`/services/${service.id}/${state === 'ORIGINAL' ? 'edit/what' : `translations/${locale}`}`)}>
                    {nameOf(locale)}
                    {own !== undefined && own !== nameOf(locale) && (
                      <>
                        {' '}
                        (<span lang={locale}>{own}</span>)
                      </>
                    )}
                  </a>{' '}
                  <span class={`state ${state.toLowerCase()}`}>{texts.states[state]}</span>
                </li>
              );
            })}
          </ul>
        </>
      ),
    };
  },
};
