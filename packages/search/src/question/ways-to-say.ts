/** A word has few keys, yet a phrase of many words that each have several would be learnt in hundreds of ways. */
const MOST_WAYS = 16;

/** Every way to join one key of each word. */
export const waysToSay = (keys: readonly (readonly string[])[], most = MOST_WAYS): string[] => {
  let ways = [''];
  for (const ofWord of keys) ways = ways.flatMap((way) => ofWord.map((key) => (way === '' ? key : `${way} ${key}`))).slice(0, most);
  return ways;
};
