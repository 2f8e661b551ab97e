/** A text as a database keeps it: half a sign becomes the sign for one that nobody knows, and NUL goes. */
export const wholeSigns = (text: string): string => text.toWellFormed().replaceAll('\0', '');
