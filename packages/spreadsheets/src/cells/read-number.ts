/** "1 234,50", "1.234,50", "1,234.50", "1234.5 zł" as a number; null for what is none. */
export const readNumber = (written: string): number | null => {
  // Two numbers beside each other are not one.
  if (/\d\s+(?!\d{3}(?!\d))\d/.test(written)) return null;
  const text = written
    .replace(/\s/g, '')
    .replace(/(zł|zl|pln|€|eur)\.?$/i, '')
    .replace(/,-$/, '');
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return null;
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  const decimal = Math.max(lastComma, lastPoint);
  if (decimal === -1) return Number(text);
  const sign = text[decimal] ?? '';
  const single = text.indexOf(sign) === decimal;
  // "1.234" and "1,234" are thousands only when the other sign stands for the decimals, or when there are several groups.
  const whole = single ? text.slice(0, decimal) : text;
  const groups = whole.replace(/^[+-]/, '').split(/[.,]/);
  if (groups.slice(1).some((group) => group.length !== 3) || groups.some((group) => group === '')) return null;
  const value = Number(`${whole.replace(/[.,]/g, '')}${single ? `.${text.slice(decimal + 1) || '0'}` : ''}`);
  return Number.isFinite(value) ? value : null;
};
