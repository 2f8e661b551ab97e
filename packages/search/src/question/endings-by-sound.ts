/**
 * Endings as they sound, of words that are typed in Latin letters on the page of a language that has others: advokatisgan, naukriyon,
 * vakilko, chakrite, likariv. Stemmers know the letters of the language only. Keys of sound have i for y, g for kh and h, s for sh, c for ch and ts.
 */
const slavic = /(?:i?ami|i?ag|i?am|iv|ov|ev|i?em|om|ogo|omu|oi|ei|[aeiou])$/;

const endings: Readonly<Record<string, RegExp>> = {
  uk: slavic,
  ru: slavic,
  be: slavic,
  ka: /(?:istvis|isgan|i?dan|tan|si|ze|mde|i[st]|s|ma|ebi?|[aeio])$/,
  hi: /(?:i?on|en|mein|me|ko|k[aei]|se|par)$/,
  ne: /(?:garu|lai|bata|sanga|sama|ma|ko|k[aei]|le)$/,
  bn: /(?:gul[io]|der|e?ra|er|ke|te|t[ai]|[er])$/,
};

/** Arabic joins the article, and what stands before it, to the beginning. */
const arabicBeginning = /^(?:w[ae]?|f[ae]?)?(?:bi?l|li?l|[ae]l)(?=.{4})/;

/** What is left of a shorter word sounds like too many. */
const SHORTEST_LEFT = 4;
/** One ending may follow another: plural and case. */
const MOST_ENDINGS = 2;

/** What is left of the key of a word without its ending, and of that without another. */
export const withoutEndings = (key: string, language: string): string[] => {
  const ending = endings[language];
  const left: string[] = [];
  for (let word = key; ending && left.length < MOST_ENDINGS; ) {
    const shorter = word.replace(ending, '');
    if (shorter === word || shorter.length < SHORTEST_LEFT) break;
    left.push(shorter);
    word = shorter;
  }
  return left;
};

/** A folded word in Latin letters without what is joined to its beginning. */
export const withoutBeginning = (folded: string, language: string): string =>
  language === 'ar' ? folded.replace(arabicBeginning, '') : folded;
