import { expect, it } from '@jest/globals';
import { saysMore } from './says-more.ts';

it.each([
  ['Dla osób z dochodem > 2000 zł', false],
  ['Dla  **osób**\n\nz dochodem &gt; 2000 zł', false],
  ['Dla osób z dochodem > 2000 zł. Codziennie.', true],
  ['Dla [osób](https://example.org) z dochodem > 2000 zł', true],
])('%j below "Dla osób z dochodem > 2000 zł" says more: %j', (markdown, more) => {
  expect(saysMore(markdown, 'Dla osób z dochodem > 2000 zł')).toBe(more);
});
