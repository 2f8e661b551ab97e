import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { isSafeAddress } from './guard-addresses.ts';

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/x',
  'file:///etc/passwd',
];

describe('addresses in pages', () => {
  it.each(hostile)('drops %j from a link, whoever wrote it', (address) => {
    expect(renderToString(<a href={address}>text</a>)).toBe('<a>text</a>');
    expect(isSafeAddress(address)).toBe(false);
  });

  it('drops them from forms, buttons and pictures too', () => {
    const html = renderToString(
      <form action="javascript:1">
        <button type="submit" formAction="javascript:1">
          x
        </button>
        <img src="javascript:1" alt="" />
      </form>,
    );
    expect(html).not.toContain('javascript');
  });

  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:a@example.org',
    'tel:112',
    'geo:52.546,19.706',
    '/service/x',
    '?lang=pl',
    '#content',
    'a/b:c',
  ])('keeps %j', (address) => {
    expect(renderToString(<a href={address}>text</a>)).toContain('href=');
  });
});
