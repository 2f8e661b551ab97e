import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeMarkdown } from './safe-markdown.ts';

const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
const unsafe = (markdown: string): Nodes[] =>
  nodes(fromMarkdown(markdown)).filter(
    (node) =>
      node.type === 'html' ||
      node.type === 'image' ||
      node.type === 'imageReference' ||
      ('url' in node && !/^(https?:\/\/|mailto:|tel:)/i.test(node.url)),
  );
const words = (markdown: string): string =>
  nodes(fromMarkdown(markdown))
    .map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join('');

describe('the Markdown of a description', () => {
  it.each([
    '# Kurs\n\nDla **każdego**, a < b, 3 <4.\n\n- jeden\n- dwa [ważne] (tak)',
    '[kurs](https://example.org/a "Kurs"), [pisz](mailto:a@example.org), [dzwoń](tel:112), <https://example.org>, <a@example.org>',
    '[kurs][k]\n\n[k]: https://example.org',
    'Już \\<b>tak\\</b> zapisane',
  ])('is given out as it was written when it is safe: %j', (text) => {
    expect(unsafe(text)).toEqual([]);
    expect(safeMarkdown(text)).toBe(text);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Dzień <img src=x onerror=alert(1)> dobry', 'Dzień <img src=x onerror=alert(1)> dobry'],
    ['\\\\<b onclick=x>', '\\<b onclick=x>'],
    ['<!-- ukryte -->', '<!-- ukryte -->'],
    ['<javascript:alert(1)>', '<javascript:alert(1)>'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](&#106;avascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x]( \n <data:text/html,x>)', '[x](\n<data:text/html,x>)'],
    ['[x](//example.org)', '[x](//example.org)'],
    ['[x][y]\n\n[y]: vbscript:x', '[x][y][y]: vbscript:x'],
    ['!!![mapa](https://example.org/x.png)', 'mapa'],
  ])('shows %j as words', (text, shown) => {
    expect(unsafe(safeMarkdown(text))).toEqual([]);
    expect(words(safeMarkdown(text))).toBe(shown);
  });

  it('is safe whatever was written, and the same when it is written back', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '<b',
        '<script>',
        '<!--',
        '-->',
        '<?',
        '<!X',
        '[',
        ']',
        '](',
        ']:',
        '(',
        ')',
        '!',
        '![',
        '\\',
        '`',
        '```',
        '\n',
        '\n\n',
        '> ',
      ],
      ...[
        '- ',
        '    ',
        ' ',
        '*',
        '_',
        '&lt;',
        '&#106;',
        'javascript:',
        'data:',
        'https://a.example',
        'mailto:a@b.example',
        'a@b.example',
        '"',
        "'",
        'x',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
        (text) => {
          const safe = safeMarkdown(text);
          expect(unsafe(safe)).toEqual([]);
          expect(safeMarkdown(safe)).toBe(safe);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
