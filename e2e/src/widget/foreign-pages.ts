/** Five pages on which the widget has to work: they know nothing of it but the two lines of `/embed`. */
import { type ForeignPage, pageOf } from './foreign-site.ts';
import { snippetOf } from './printed-snippet.ts';
import { reactScript } from './react-site.ts';

/** What resets, old themes and careless lines do to everything on a page. */
const HOSTILE_CSS = `
  * { margin: 0 !important; padding: 0 !important; color: #c00 !important; box-sizing: content-box; float: none; min-height: 0; }
  *:focus, *:focus-visible { outline: none !important; }
  html { font-size: 40%; }
  body { background: #222; font: 700 8px/1 "Comic Sans MS", cursive; letter-spacing: 0.5em; text-align: justify; text-indent: 4em;
         text-transform: uppercase; white-space: pre; word-break: break-all; hyphens: auto; font-variant: small-caps; cursor: wait; user-select: none; }
  input, button, select, textarea { all: unset; width: 12px; height: 4px; appearance: none; pointer-events: none; }
  a { pointer-events: none; text-decoration: none; display: block; }
  ul, ol, li { list-style: square inside; display: inline; }
  [hidden] { display: block !important; }
  [role=listbox], [role=option], details, summary, dialog, form, label, p, h2, h3 { display: none !important; }
`;

const linesOf = (snippet: string): [script: string, element: string] => {
  const [script = '', element = ''] = snippet.split('\n');
  return [script, element];
};

/** The attributes of the element that an editor pastes, for a framework that writes the element itself. */
const attributesIn = (element: string): Record<string, string> => {
  const tag = /<drogowskaz-search([^>]*)>/.exec(element)?.[1] ?? '';
  return Object.fromEntries([...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
};

/** As a server of the site asks for it and puts it into its template. */
const partOf = async (hub: string): Promise<string> => {
  const { pathname, search } = new URL(await snippetOf(hub, 'municipality=1462011&limit=3', 'part'));
  return fetch(`${hub}${pathname}${search}`).then((response) => response.text());
};

export async function foreignPages(snippet: string, hub: string, { url }: { url: string }): Promise<Record<string, ForeignPage>> {
  const [script, element] = linesOf(snippet);
  return {
    '/bare': { html: pageOf(`<h1>Urząd Gminy</h1>${snippet}`) },
    '/hostile': { html: pageOf(`<h1>Urząd Gminy</h1>${snippet}`, { head: `<style>${HOSTILE_CSS}</style>` }) },
    '/strict': {
      // Nothing but the site itself, plus the hub: as the docs tell.
      headers: {
        'content-security-policy': `default-src 'self'; script-src 'self' ${hub}; connect-src 'self' ${hub}; require-trusted-types-for 'script'`,
      },
      html: pageOf(`<h1>Urząd Gminy</h1>${element}`, { head: script }),
    },
    '/react': {
      html: pageOf('<div id="root"></div>', { head: `${script}<script type="module" src="/react.js"></script>` }),
    },
    '/react.js': { headers: { 'content-type': 'text/javascript' }, html: await reactScript(attributesIn(element)) },
    // Content systems that strip scripts.
    '/frame': { html: pageOf(`<h1>Urząd Gminy</h1>${await snippetOf(url, 'municipality=1462011&limit=3', 'frame')}`) },
    '/part': {
      headers: { 'content-security-policy': `default-src 'self'; style-src ${hub}; form-action ${hub}` },
      html: pageOf(`<h1>Urząd Gminy</h1>${await partOf(url)}`),
    },
    '/arabic': { html: pageOf(`<h1>بلدية</h1>${snippet}`, { lang: 'ar', dir: 'rtl' }) },
  };
}
