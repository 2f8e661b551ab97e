import type { html as Html, nothing as Nothing } from 'lit';

/**
 * Lit for templates. The code that shows results is a file of its own, loaded when it is needed; it gets Lit from the code that loads it,
 * so that it is there once.
 */
export let html: typeof Html;
export let nothing: typeof Nothing;

export const useLit = (lit: { html: typeof Html; nothing: typeof Nothing }): void => {
  html = lit.html;
  nothing = lit.nothing;
};
