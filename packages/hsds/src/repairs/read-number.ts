/** A number as people write it: "52.1", "1 234,50", "£35". Null when it is none. */
export const readNumber = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^[^\d.,+-]{1,3}|[^\d.,]{1,4}$/g, '');
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
