/** The beginning of a text, told as one where more follows. */
export const inShort = (text: string, longest: number): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
