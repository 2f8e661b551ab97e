import { h } from 'preact';
import { LOADER, WIDGET_FOLDER } from '../widget/widget-files.ts';
import type { EmbedRequest } from './embed-request.ts';
import { widgetAttributes } from './snippets.ts';

interface PreviewPageProps {
  /** Of the page that shows it: what a site's own language would be. */
  locale: string;
  request: EmbedRequest;
  stylesheet: string;
}

/**
 * The widget as it will be, on a page that has nothing else. It asks the hub that its script comes from, by whatever name the editor reached it;
 * links open beside it, as the hub's pages stand in no frame.
 */
export const PreviewPage = ({ locale, request, stylesheet }: PreviewPageProps) => (
  <html lang={locale}>
    <head>
      <meta charset="utf-8" />
      <title>drogowskaz-search</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={stylesheet} />
      <script type="module" src={`${WIDGET_FOLDER}${LOADER}`} />
    </head>
    <body class="preview-body">
      <main>
        {h(
          'drogowskaz-search',
          Object.fromEntries(widgetAttributes({ ...request, target: '_blank' }, null).filter(([, value]) => value !== null)),
        )}
      </main>
    </body>
  </html>
);
