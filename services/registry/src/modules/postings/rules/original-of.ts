import type { PostingRecord, PostingText } from '@drogowskaz/directory';

export const originalOf = ({ texts }: PostingRecord): PostingText => {
  const original = texts.find(({ state }) => state === 'ORIGINAL');
  if (!original) throw new Error('A posting without an original was stored; its schema must refuse that.');
  return original;
};
