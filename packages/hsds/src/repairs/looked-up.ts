/** What a table has under a word that comes from outside: never what every object has ("constructor", "__proto__"). */
export const lookedUp = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
