/** What other search boxes cost a visitor before she can type: each with the least that its own documentation says a page needs. */

export interface Peer {
  name: string;
  /** As in a package.json, pinned: installed for this benchmark only, and no dependency of the project. */
  packages: Readonly<Record<string, string>>;
  script: string;
  /** Style sheets that its documentation has a page load. */
  styles: readonly string[];
  note: string;
}

export const peers: readonly Peer[] = [
  {
    name: 'meilisearch-docsearch',
    packages: { 'meilisearch-docsearch': '0.8.0' },
    script: `import docsearch from 'meilisearch-docsearch';
      docsearch({ container: '#search', host: 'https://search.example.org', apiKey: 'key', indexUid: 'services' });`,
    styles: ['meilisearch-docsearch/css'],
    note: 'a dialog, one language',
  },
  {
    name: '@pagefind/default-ui',
    packages: { '@pagefind/default-ui': '1.5.2' },
    script: `import { PagefindUI } from '@pagefind/default-ui'; new PagefindUI({ element: '#search' });`,
    styles: ['@pagefind/default-ui/css/ui.css'],
    note: 'without its engine, which it loads when somebody types; all its languages',
  },
  {
    name: 'instantsearch.js + instant-meilisearch',
    packages: { 'instantsearch.js': '4.118.1', '@meilisearch/instant-meilisearch': '0.31.3' },
    script: `import instantsearch from 'instantsearch.js';
      import { searchBox, hits, refinementList } from 'instantsearch.js/es/widgets';
      import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
      const { searchClient } = instantMeiliSearch('https://search.example.org', 'key');
      const search = instantsearch({ indexName: 'services', searchClient });
      search.addWidgets([searchBox({ container: '#search' }), hits({ container: '#hits' }), refinementList({ container: '#filter', attribute: 'free' })]);
      search.start();`,
    styles: [],
    note: 'field, results and one filter, without styles and texts',
  },
  {
    name: '@docsearch/js',
    packages: { '@docsearch/js': '5.2.0', '@docsearch/css': '5.2.0' },
    script: `import docsearch from '@docsearch/js';
      docsearch({ container: '#search', appId: 'app', apiKey: 'key', indexName: 'services' });`,
    styles: ['@docsearch/css'],
    note: 'a dialog, one language; its assistant comes along',
  },
];
