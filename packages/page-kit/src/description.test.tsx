import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Description } from './description.tsx';
import { renderHtml } from './render-html.ts';

const html = (markdown: string): string => renderHtml(<Description markdown={markdown} />).replace(/^<!doctype html>\n/, '');

describe('a description in Markdown', () => {
  it('is shown with paragraphs, lists, emphasis and headings below those of the page', () => {
    expect(html('# Kurs\n\nDla **każdego**.\n\n- jeden\n- dwa')).toBe(
      '<h3>Kurs</h3><p>Dla <strong>każdego</strong>.</p><ul><li>jeden</li><li>dwa</li></ul>',
    );
  });

  it('links to the web and to mail, and tells search engines and the other page nothing', () => {
    expect(html('[kurs](https://example.org/a)')).toBe('<p><a href="https://example.org/a" rel="nofollow noopener">kurs</a></p>');
    expect(html('[pisz](mailto:a@example.org)')).toContain('href="mailto:a@example.org"');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JAVASCRIPT:alert(1))',
    '[x](data:text/html,hi)',
    '[x](//example.org)',
    '[x](/service/1)',
    '<javascript:alert(1)>',
    '[x](&#106;avascript:alert(1))',
  ])('shows the words of %j and no link', (markdown) => {
    expect(html(markdown)).not.toContain('<a');
  });

  it('shows markup that somebody stored as the text that it is', () => {
    expect(html('<script>alert(1)</script>')).toBe('&lt;script>alert(1)&lt;/script>');
    expect(html('Dzień <img src=x onerror=alert(1)> dobry')).toBe('<p>Dzień &lt;img src=x onerror=alert(1)> dobry</p>');
  });

  it('loads no picture: its description says what there is to say', () => {
    expect(html('![mapa dojazdu](https://tracker.example/x.png)')).toBe('<p>mapa dojazdu</p>');
  });

  it('lets no element out but its own, whatever is in the text', () => {
    const allowed = /^<\/?(p|h3|h4|h5|ul|ol|li|blockquote|em|strong|br|hr|code|pre|a)(\s(href|rel|start)="[^"]*")*\s*\/?>$/;
    const piece = fc.constantFrom(
      '<b>',
      '</p>',
      '<script>',
      '"',
      "'",
      '](',
      '[',
      '![',
      '*',
      '_',
      '`',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '&lt;',
      '&',
      '#',
      'javascript:',
      'a',
      '<!--',
      '<a href="',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const [tag] of html(pieces.join('')).matchAll(/<[^>]*>/g)) expect(tag).toMatch(allowed);
      }),
    );
  });

  // Each of these once took the parser half a minute, or the renderer its stack: a page must not hang on what somebody stored.
  it.each(['> ', '>', '- ', '* ', '1. ', '- > ', '[', '*a **'])('survives a text of nothing but %j', (piece) => {
    expect(html(`${piece.repeat(20_000 / piece.length)}koniec`)).toContain('koniec');
  });
});
