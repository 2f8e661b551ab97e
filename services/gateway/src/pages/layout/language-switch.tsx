import { interfaceLanguages } from '@drogowskaz/page-kit';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { usePage } from '../page-view.ts';

interface LanguageSwitchProps {
  /** This page's address in another language. */
  addressIn: (lang: string) => string;
  /** Where its links open, on a page whose links open elsewhere. */
  target?: string;
}

/** All sixteen by their own names. */
export const LanguageSwitch = ({ addressIn, target }: LanguageSwitchProps) => {
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
                target={target}
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
