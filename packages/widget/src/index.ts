import { DrogowskazSearch } from './drogowskaz-search.ts';

export { DrogowskazSearch } from './drogowskaz-search.ts';
export type { SearchEventDetail, SelectEventDetail } from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'drogowskaz-search': DrogowskazSearch;
  }
}

// Two scripts on one page, of two versions perhaps: the first one serves.
if (!customElements.get('drogowskaz-search')) customElements.define('drogowskaz-search', DrogowskazSearch);
