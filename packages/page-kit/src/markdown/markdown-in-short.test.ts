import { describe, expect, it } from '@jest/globals';
import { markdownInShort } from './markdown-in-short.ts';

describe('a text in Markdown, in short', () => {
  it.each([
    ['# Umowa\n\nOd **czerwca**, na piśmie.', 'Umowa Od czerwca, na piśmie.'],
    ['- [kurs](https://example.org/a)\n- *rozmowa*', 'kurs rozmowa'],
    ['Dwie\nlinie  \ni trzecia', 'Dwie linie i trzecia'],
    ['2 &lt;b> 3 \\* 4', '2 <b> 3 * 4'],
    ['![mapa](https://example.org/x.png)', 'mapa'],
    ['', ''],
  ])('of %j is %j', (markdown, short) => {
    expect(markdownInShort(markdown)).toBe(short);
  });

  it('ends after a whole word', () => {
    const short = markdownInShort('Pomagamy **każdemu** kto przyjdzie. '.repeat(20));
    expect(short.length).toBeLessThanOrEqual(200);
    expect(short).toMatch(/^Pomagamy każdemu kto przyjdzie\. .*\p{Letter}\.?…$/u);
    expect(markdownInShort('😀'.repeat(150)).isWellFormed()).toBe(true);
  });

  it('survives a text that is nothing but marks', () => {
    expect(markdownInShort(`${'> '.repeat(10_000)}koniec`).length).toBeLessThanOrEqual(200);
  });
});
