/** Words, names and tags are short; what is longer would fill the memory. */
const LONGEST = 1_000;

/**
 * The same, worked out once for each text: words, names and tags come again and again. All is forgotten when there are too many, as they come
 * from outside. Of whole documents see `TextCache`.
 */
export const remembered = <Made>(most: number, make: (text: string) => Made): ((text: string) => Made) => {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
};
