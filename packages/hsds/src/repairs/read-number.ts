/** A number as people write it: "52.1", "1 234,50", "£35", "ok. 50 zł". Null when it is none, or two ("12, 13"). */
export const readNumber = (text: string): number | null => {
  // The point of "min. 18" is that of the word.
  const bare = text.trim().replace(/^(?:[^\d\s.,+-]{1,3}\.?\s*)|[^\d.,]{1,4}$/g, '');
  if (/[.,]\s+\d|\d\s+(?!\d{3}(?!\d))/.test(bare)) return null;
  const plain = bare.replace(/[\s\u00a0\u202f']/g, '');
  if (!/^[+-]?(\d+([.,]\d*)*|[.,]\d+)$/.test(plain)) return null;
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  // "1,234" may be a thousand: only when groups of three repeat or another sign follows is it certain.
  const groups = plain.match(/[.,]/g) ?? [];
  const thousands = groups.length > 1 && new Set(groups).size === 1;
  const number = thousands
    ? Number(plain.replace(/[.,]/g, ''))
    : Number(`${plain.slice(0, last < 0 ? undefined : last).replace(/[.,]/g, '')}${last < 0 ? '' : `.${plain.slice(last + 1) || '0'}`}`);
  return Number.isFinite(number) ? number : null;
};
