/** A text as a database keeps it: half a sign becomes the sign for one that nobody knows, and NUL goes. */
export const wholeSigns = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '');
