/**
 * What languages join to words and their stemmers leave: "my", "your", "also", "towards", small things, a question. All for folded words; each
 * pattern is cut off, or replaced by what the word has without it.
 */

type Rule = readonly [pattern: RegExp, becomes?: string];

const turkishCase = '(?:d[ae]n?|[aeiu]|[iu]n)?';
const uzbekCase = '(?:ni|ga|da|dan|ning)?';

/** My, our, your; "is it"; that which is at it: hastam, sigortanız, ücretsizmi, evdeki. */
const turkish: readonly Rule[] = [
  [new RegExp(`(?<=[aeiou])m(?:[iu]z)?${turkishCase}$`)],
  [new RegExp(`[iu]?n[iu]z${turkishCase}$`)],
  [/m[iu](?:y[iu]m|y[iu]z)?$/],
  [/(?<=d[ae])ki(?:l[ae]r)?$/],
];

/** The same, and "its" after a vowel: pasportingiz, kartamni, bolami. */
const uzbek: readonly Rule[] = [
  [new RegExp(`i?ng(?:iz)?${uzbekCase}$`)],
  [new RegExp(`(?<=[aeou])m(?:iz)?${uzbekCase}$`)],
  [new RegExp(`(?<=[aeiou])si${uzbekCase}$`)],
  [/(?:mi|chi)$/],
];

/** Also, towards, as: სკოლაშიც, სკოლისკენ. */
const georgian: readonly Rule[] = [[/ც$/], [/აც$/], [/კენ$/], [/ვით$/]];

/** Also, towards, than, about, without, from, only: अस्पतालतिर. */
const nepali: readonly Rule[] = [[/(?:पनि|तिर|भंदा|चाहिं|बारे|बिना|विना|देखि|नै|मात्र|वाला)$/]];

/** Also, only, and case as it is said in the east: স্কুলেও, বাচ্চাডারে. */
const bengali: readonly Rule[] = [[/(?:[টড]া(?:তে|য়|রে|র)?|গুলা(?:তে|রে|র)?|খানা)$/], [/(?:ও|ই|েই|রে|র|তে|য়)$/]];

/** The linker of a short word; where or to whom something is done; of a place, for a purpose: visang, utangan, tagalinis, pambata. */
const filipino: readonly Rule[] = [
  [/(?<=[aeiou])ng$/],
  [/(?<=[aeiou])h(?:an|in)$/],
  [/(?<=[^aeiou])(?:an|in)$/],
  [/^(?:pang|pam|taga|tag|ipa|pina|pa|ka|ni|i)(?=.{4})/],
];

/** Small things, and pronouns behind a deed: trabajito, papelito, tramitarlo, pagarme. */
const spanish: readonly Rule[] = [
  [/it([ao]s?)$/, '$1'],
  [/e?c?it[ao](s?)$/, '$1'],
  [/(?<=[aei]r)(?:me|te|se|nos|l[aeo]s?|[mts]el[aeo]s?)$/],
];

/** A map, as a page's language may be called "constructor". */
export const joinedTo: ReadonlyMap<string, readonly Rule[]> = new Map([
  ['tr', turkish],
  ['uz', uzbek],
  ['ka', georgian],
  ['ne', nepali],
  ['bn', bengali],
  ['fil', filipino],
  ['es', spanish],
]);
