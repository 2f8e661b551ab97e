/** Text as the database can keep it: others' data hold NUL, halves of signs, and texts without end. */
export const storable = (text: string, most: number): string =>
  (text.length > most ? `${text.slice(0, most - 1)}…` : text).toWellFormed().replaceAll('\0', '\ufffd');
