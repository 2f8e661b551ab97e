/** The name of the hub: Polish for signpost, the same in every language. */
export const SITE_NAME = 'Drogowskaz';
