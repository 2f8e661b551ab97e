import { interfaceLanguages } from '@drogowskaz/page-kit';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { usePage } from '../page-view.ts';

/** All sixteen by their own names. `addressIn` gives this page's address in another language. */
export const LanguageSwitch = ({ addressIn }: { addressIn: (lang: string) => string }) => {
  const { locale, texts } = usePage();
  return (
    <nav class="languages" aria-label={texts.chooseLanguage}>
      <details data-menu>
        <summary>
          <span class="visually-hidden">{texts.chooseLanguage}: </span>
          {interfaceLanguages[locale].name}
        </summary>
        <ul>
          {interfaceLocales.map((other) => (
            <li key={other}>
              <a
                href={addressIn(other)}
                hreflang={other}
                lang={other}
                dir={interfaceLanguages[other].direction}
                {...(other === locale ? { 'aria-current': 'true' as const } : {})}
              >
                {interfaceLanguages[other].name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
};
