import { interfaceLanguages, SITE_NAME } from '@drogowskaz/page-kit';
import { personLocales } from '@drogowskaz/platform';
import { Form } from '../fields/form.tsx';
import type { PortalTexts } from '../texts/texts.ts';
import { ErrorSummary } from './error-summary.tsx';
import { membershipInWords } from './membership-in-words.ts';
import type { Shown } from './page.ts';
import { usePortal } from './view.ts';

const Languages = () => {
  const { address, locale, texts } = usePortal();
  const addressIn = (lang: string): string => {
    const url = new URL(address, 'http://portal.invalid');
    url.searchParams.set('lang', lang);
    return `/portal${url.pathname}${url.search}`;
  };
  return (
    <nav class="portal-languages" aria-label={texts.frame.language}>
      <ul>
        {personLocales.map((lang) => (
          <li key={lang}>
            <a href={addressIn(lang)} lang={lang} hreflang={lang} {...(lang === locale ? { 'aria-current': 'true' as const } : {})}>
              {interfaceLanguages[lang].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Who one is here, and the ways to change that. */
const WhoIsIn = () => {
  const { session, texts, link } = usePortal();
  if (session === null) return null;
  const { account, memberships, activeMembershipId } = session;
  const active = memberships.find(({ id }) => id === activeMembershipId);
  return (
    <div class="who">
      <div class="wrap">
        <ul>
          <li>
            <a href={link('/account')}>{account.name}</a>
          </li>
          {active !== undefined && <li>{membershipInWords(active, texts)}</li>}
          {memberships.length > 1 && (
            <li>
              <a href={link('/switch')}>{texts.frame.switch}</a>
            </li>
          )}
        </ul>
        <Form action="/sign-out" class="sign-out">
          <button class="quiet" type="submit">
            {texts.frame.signOut}
          </button>
        </Form>
      </div>
    </div>
  );
};

const backInWords = (path: string, { frame }: PortalTexts): string => {
  if (path === '/') return frame.backHome;
  return path === '/sign-in' ? frame.backToSignIn : frame.back;
};

/** The frame of every page: skip link, header, way back, what was done or is wrong, one heading, footer. */
export const Document = ({ title, caption, content, back, notice }: Shown) => {
  const { locale, texts, errors, session, assets, link } = usePortal();
  const wayBack = back === undefined ? (session === null ? '/sign-in' : '/') : back;
  return (
    <html lang={locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{`${errors.length > 0 ? `${texts.frame.errorInTitle} ` : ''}${title} – ${SITE_NAME}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href={assets.mark} type="image/svg+xml" />
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#content">
          {texts.frame.skip}
        </a>
        <header class="site-header">
          <div class="wrap">
            <a class="brand" href={link('/')}>
              <img class="mark" src={assets.mark} alt="" width="36" height="36" />
              <span class="brand-name notranslate" lang="pl">
                {SITE_NAME}
              </span>
              <span class="brand-part">{texts.frame.portal}</span>
            </a>
            <Languages />
          </div>
          <WhoIsIn />
        </header>
        <main id="content" tabIndex={-1}>
          <div class="wrap portal-page">
            {wayBack !== null && (
              <p class="way-back">
                <a href={link(wayBack)}>{backInWords(wayBack, texts)}</a>
              </p>
            )}
            {notice !== undefined && errors.length === 0 && (
              <div class="note done" role="status">
                <p>{notice}</p>
              </div>
            )}
            <ErrorSummary />
            {caption !== undefined && <p class="caption">{caption}</p>}
            <h1>{title}</h1>
            {content}
          </div>
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p>
              <a href={link('/privacy')}>{texts.frame.privacy}</a> · <a href="/">{texts.frame.directory}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
};
