/** Word, pages and databases have other line breaks than files have. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;
/**
 * Control characters, what turns the order of letters around or hides a text, blanks of no width: part of no word in any language. The tags
 * of a flag (Wales) stay.
 */
const NEVER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be found.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u180e\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0000}-\u{e007f}]/gu;
/** What joins and parts letters in Hindi, Bengali, Persian or Khmer, and people in an emoji, says nothing between these. */
const IDLE_JOINERS =
  /(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Z}\s])[\u200b-\u200d]+(?=$|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Z}\s])/gu;
/** Put a full stop or a number to the right side in a text that is written from the right; elsewhere they say nothing. */
const MARKS = /[\u061c\u200e\u200f]/g;
const FROM_THE_RIGHT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A text without what nobody sees and no language needs. */
export const cleanText = (text: string): string => {
  const clean = text.toWellFormed().replace(BREAKS, '\n').replace(NEVER, '');
  return (FROM_THE_RIGHT.test(clean) ? clean : clean.replace(MARKS, '')).replace(IDLE_JOINERS, '');
};
