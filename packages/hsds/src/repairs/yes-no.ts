/** Yes and no as programs and people write them, folded, in the languages that files come in: one list for whatever a field asks. */
export const yesWords = 'yes, true, t, y, 1, tak, так, да, ja, si, oui, da, ano, evet';
export const noWords = 'no, false, f, n, 0, nie, ні, нет, не, nein, non, nu, ne, hayir';

const among = (words: string): ((folded: string) => boolean) => {
  const known = new Set(words.split(', '));
  return (folded) => known.has(folded);
};
export const isYes = among(yesWords);
export const isNo = among(noWords);
