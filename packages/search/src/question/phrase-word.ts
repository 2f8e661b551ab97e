/** A word of a question. */
export interface PhraseWord {
  folded: string;
  /** What it sounds like, and without its ending. */
  heard: readonly string[];
  /** Only serves to ask. */
  small: boolean;
}
