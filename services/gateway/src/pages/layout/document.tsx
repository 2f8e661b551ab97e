import { type JsonLd, scriptSafeJson } from '@drogowskaz/client/json-ld';
import { licenceAddress } from '@drogowskaz/directory';
import { SITE_NAME } from '@drogowskaz/page-kit';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import type { ComponentChildren } from 'preact';
import { licensed } from '../../licence.ts';
import type { ScriptName, StylesheetName } from '../assets/load-assets.ts';
import { usePage } from '../page-view.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { PreviewTags } from './preview-tags.tsx';
import { QuickExit } from './quick-exit.tsx';
import { SignpostMark } from './signpost-mark.tsx';

export interface DocumentProps {
  title: string;
  description?: string;
  /** Absolute address of this page without a language, for search engines and previews; absent where there is nothing to find. */
  canonical?: string;
  /** Keeps the page out of search engines: results, errors, demonstration data. */
  noIndex?: boolean;
  addressIn: (lang: string) => string;
  /** Of violence: a quick way out, and a title and a preview that give nothing away to whoever looks into a history or over a shoulder. */
  discreet?: boolean;
  /** Beside the style sheet of every page. */
  stylesheets?: readonly StylesheetName[];
  /** What this page can do better with a script, beside what every page can. */
  scripts?: readonly ScriptName[];
  /** What the page is about, for machines (schema.org). */
  jsonLd?: JsonLd;
  /** More for the head. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

const EVERYWHERE: readonly ScriptName[] = ['menus'];

const withLanguage = (address: string, lang: string): string => `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`;

const Head = ({
  title: ownTitle,
  description,
  canonical,
  noIndex,
  discreet = false,
  stylesheets = [],
  scripts = [],
  jsonLd,
  head,
}: DocumentProps) => {
  const { texts, reading, assets, licence } = usePage();
  const title = discreet ? texts.discreetTitle : ownTitle;
  const fullTitle = title === SITE_NAME ? `${title} – ${texts.tagline}` : `${title} – ${SITE_NAME}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{fullTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {description !== undefined && <meta name="description" content={description} />}
      {noIndex === true && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={assets.stylesheet} />
      {stylesheets.map((name) => (
        <link key={name} rel="stylesheet" href={assets.moreStyles(name)} />
      ))}
      <link rel="icon" href={assets.mark} type="image/svg+xml" />
      {[...EVERYWHERE, ...(discreet ? (['quick-exit'] as const) : []), ...scripts].map((name) => (
        <script key={name} type="module" src={assets.script(name)} />
      ))}
      {canonical !== undefined && (
        <>
          <link rel="canonical" href={reading.chosen ? withLanguage(canonical, reading.asked) : canonical} />
          {interfaceLocales.map((lang) => (
            <link key={lang} rel="alternate" hreflang={lang} href={withLanguage(canonical, lang)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={canonical} />
          <PreviewTags
            title={title}
            // Whoever makes previews takes the description of the page when there is none of its own: what is discreet needs one that says nothing.
            description={description === undefined || discreet ? texts.tagline : description}
            address={reading.chosen ? withLanguage(canonical, reading.asked) : canonical}
            locale={reading.ui}
            picture={assets.preview}
          />
        </>
      )}
      {/* Data, not a program: browsers never run this type, so the policy against scripts does not concern it. */}
      {jsonLd !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(licensed(jsonLd, licence)) }} />
      )}
      {head}
    </head>
  );
};

/** Where the directory can be read by programs, and under which licence what was written here stands. */
const OpenData = ({ licence }: { licence: string }) => {
  const { texts } = usePage();
  const terms = licenceAddress(licence);
  const named = <bdi>{licence}</bdi>;
  return (
    <p>
      <a href="/hsds/">{texts.openData}</a> · {terms === null ? named : <a href={terms}>{named}</a>}
    </p>
  );
};

/** The frame of every page: skip link, header with the language switch, one main, footer. */
export const Document = (props: DocumentProps) => {
  const { locale, direction, texts, link, licence } = usePage();
  return (
    <html lang={locale} dir={direction}>
      <Head {...props} />
      <body>
        <a class="skip-link" href="#content">
          {texts.skipToContent}
        </a>
        {props.discreet === true && <QuickExit />}
        <header class="site-header">
          <div class="wrap">
            <a class="brand" href={link('/')}>
              <SignpostMark />
              <span class="brand-name notranslate" lang="pl">
                {SITE_NAME}
              </span>
            </a>
            <LanguageSwitch addressIn={props.addressIn} />
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p class="emergency">
              <strong>
                <a href="tel:112" dir="ltr">
                  112
                </a>
              </strong>{' '}
              {texts.emergency}
            </p>
            <p>{texts.privacy}</p>
            <p>{texts.aboutHub}</p>
            {licence !== null && <OpenData licence={licence} />}
          </div>
        </footer>
      </body>
    </html>
  );
};
