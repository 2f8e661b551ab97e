import { renderHtml } from '@drogowskaz/page-kit';
import type { GraphQLSchema } from 'graphql';
import { SchemaReference } from './schema-reference.tsx';

/** The explorer as one page: a form that works with keyboard and screen reader, the answer beside it, the reference below. */
export const explorerPage = (schema: GraphQLSchema, assets: { script: string; stylesheet: string }): string =>
  renderHtml(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>API explorer – Drogowskaz</title>
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href="data:," />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <header>
          <h1>API explorer</h1>
          <p class="hint">
            Choose an example, change it, send it with the button or Ctrl+Enter. <a href="#reference">What the API knows</a> ·{' '}
            <a href="/">Directory</a>
          </p>
        </header>
        <main>
          <form id="form" class="bench">
            <div>
              <div class="field">
                <label for="example">Example</label>
                <select id="example" />
              </div>
              <div class="field">
                <label for="query">Question (GraphQL)</label>
                <textarea id="query" rows={14} spellcheck={false} autocomplete="off" autocapitalize="off" required />
              </div>
              <div class="field">
                <label for="variables">Variables (JSON)</label>
                <textarea id="variables" rows={4} spellcheck={false} autocomplete="off" />
              </div>
              <div class="field">
                <label for="api-key">API key, only for writing and moderating</label>
                <input id="api-key" type="password" autocomplete="off" spellcheck={false} aria-describedby="api-key-hint" />
                <span id="api-key-hint">It is sent to this hub only and forgotten when you leave the page.</span>
              </div>
              <button type="submit">Ask</button>
            </div>
            <div>
              <h2 id="answer-title">Answer</h2>
              <p id="status" role="status" class="hint" />
              <section aria-labelledby="answer-title">
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
                <pre id="answer" tabIndex={0} />
              </section>
            </div>
          </form>
          <section id="reference" aria-labelledby="reference-title">
            <h2 id="reference-title">What the API knows</h2>
            <div class="field">
              <label for="filter">Show only types that mention</label>
              <input id="filter" type="search" autocomplete="off" />
              <span id="filter-count" role="status" />
            </div>
            <SchemaReference schema={schema} />
          </section>
        </main>
      </body>
    </html>,
  );
