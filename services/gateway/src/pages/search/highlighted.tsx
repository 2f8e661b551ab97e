import type { Highlight } from '../ask/answers.ts';

/** A text with the places marked where the search found it. A highlight of another text (another language) marks nothing. */
export const Highlighted = ({ text, highlights }: { text: string; highlights: readonly Highlight[] }) => {
  const highlight = highlights.find((candidate) => candidate.text === text);
  if (!highlight) return <>{text}</>;
  const parts = [];
  let end = 0;
  for (const { start, length } of highlight.ranges) {
    if (start < end || length <= 0) continue;
    parts.push(text.slice(end, start), <mark key={start}>{text.slice(start, start + length)}</mark>);
    end = start + length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
};
