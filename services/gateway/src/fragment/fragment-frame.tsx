import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from '../pages/layout/language-switch.tsx';
import { type PageView, PageViewProvider } from '../pages/page-view.ts';
import { type FragmentContext, originOf } from './fragment-context.ts';

interface FragmentFrameProps {
  context: FragmentContext;
  view: PageView;
  title: string;
  addressIn: (lang: string) => string;
  children: ComponentChildren;
}

/** Around what is shown: a document for a frame, or one element for the middle of a page. */
export const FragmentFrame = ({ context, view, title, addressIn, children }: FragmentFrameProps) => {
  const { settings } = context;
  const stylesheet = `${originOf(context)}${context.stylesheet}`;
  const content = (
    <div class={`drogowskaz ${settings.scheme}`} lang={view.locale} dir={view.direction}>
      {settings.part && settings.styles && <link rel="stylesheet" href={stylesheet} />}
      {!settings.part && <LanguageSwitch addressIn={addressIn} target="_self" />}
      {children}
    </div>
  );
  if (settings.part) return <PageViewProvider value={view}>{content}</PageViewProvider>;
  return (
    <PageViewProvider value={view}>
      <html lang={view.locale} dir={view.direction} class={`drogowskaz-frame ${settings.scheme}`}>
        <head>
          <meta charset="utf-8" />
          {/* The hub's pages stand in no frame: what leads there has to leave this one. */}
          <base target={settings.target} />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={stylesheet} />
        </head>
        <body>
          <main>{content}</main>
        </body>
      </html>
    </PageViewProvider>
  );
};
