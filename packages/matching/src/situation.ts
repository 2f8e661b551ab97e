/** What a person has said of herself. Codes are already checked; what she has not said is null or empty, and means "not known", never "no". */
export interface Situation {
  /** Category codes, each once, in the order in which she named them: what comes first matters most. */
  needs: readonly string[];
  audiences: readonly string[];
  /** TERC, in full. */
  municipality: string | null;
  languages: readonly string[];
  hasStatutoryEntitlement: boolean | null;
  /** Codes of requirements that she meets. What is not here may be met as well: nobody has said. */
  has: readonly string[];
  /** In years, both included: as exactly as she wanted to say. */
  age: { from: number; to: number } | null;
}
