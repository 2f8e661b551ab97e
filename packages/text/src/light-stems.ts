/**
 * Endings that nouns take in the languages for which no library does more good than harm (`stem.ts` tells which were tried). Not grammar:
 * a few endings each, chosen so that the forms that people type come together and words of different meaning stay apart. All for
 * folded words: no marks on Latin letters, one alef, no nukta.
 */

/** In each step the first rule that fits is applied; the steps are repeated until none fits, so a stem's stem is the stem. */
type Steps = readonly (readonly (readonly [ending: RegExp, becomes: string])[])[];

/** Plural and the feminine of persons. Not every -a and -o, as Snowball has it: casa is no caso, puerta no puerto. */
const spanish: Steps = [
  [
    [/^(..+)ces$/, '$1z'],
    [/^(.+[aeiou]s|..+[lrndjz])es$/, '$1'],
    [/^(..+[aeo])s$/, '$1'],
    [/^(...+(?:ad|id|or|er|ic|an))[ao]$/, '$1'],
    [/^(...+)e$/, '$1'],
  ],
];

/**
 * How verbs end, then plural, possessive and case, which follow one another. What is left has four letters: shorter words are too many.
 * A verb and its negation are one (ödemiyor, ödeyemiyorum → öde). Not otur-: to sit is not "oturum", the right to stay.
 */
const turkish: Steps = [
  [
    [/^(?!otur)(....+?)(?:y?[ae]?m)?[iu]yor(?:um|sun|uz|sun[iu]z|lar|du[mk]?)?$/, '$1'],
    [/^(....+yor)uz$/, '$1'],
    [/^(?!otur)(....+)m[ae]k(?:t[ae]n?)?$/, '$1'],
    [/^(....+[fstkchp])t[iu](?:m|n|k|l[ae]r)$/, '$1'],
    [/^(....+[^fstkchp])d[iu](?:m|n|k|l[ae]r)$/, '$1'],
    [/^(....+)m[iu]s(?:[iu]m|l[ae]r)?$/, '$1'],
    [/^(....+?)y?[ae]c[ae][kg](?:[iu]m|[iu]z|l[ae]r)?$/, '$1'],
    [/^(...+[fstkchp])t[ae]n?$/, '$1'],
    [/^(...+[^fstkchp])d[ae]n?$/, '$1'],
    [/^(...+)l[ae]r$/, '$1'],
    [/^(....+)l[ae]$/, '$1'],
    [/^(....+)[iu]n$/, '$1'],
    [/^(....+)[iu]m(?:[iu]z)?$/, '$1'],
    [/^(....+)[aeiu]$/, '$1'],
    // The letter between a vowel and an ending: kira-y-ı, vergi-s-i.
    [/^(...+[aeiu])[ys]$/, '$1'],
    [/^(...+[aeiou])g$/, '$1k'],
    [/^(...+[aeiou])b$/, '$1p'],
  ],
];

/** As in Turkish, without the vowels that change; and how verbs end, of which the dictionary has a form or two: yiqildim, yiqilib. */
const uzbek: Steps = [
  [
    [/^(...+?)(?:ning|dagi|dan|lar|ni|ga|da)$/, '$1'],
    [/^(...+[^i])yap(?:man|san|ti|miz|siz)$/, '$1'],
    [/^(....+)(?:moqchi(?:man|miz)?|gan(?:man|miz)?|di(?:m|k|ng|ngiz|lar)?|ib|sa[mk]?|aman|amiz|adi)$/, '$1'],
    [/^(.....+)ish(?:im)?$/, '$1'],
    [/^(...+a)si$/, '$1'],
    [/^(....+)im(?:iz)?$/, '$1'],
    [/^(....+)i$/, '$1'],
    [/^(..+l)ig$/, '$1ik'],
  ],
];

/** The article at the end, plural, case. Children are the one irregular word that everybody asks for. */
const romanian: Steps = [
  [[/^copii(?:i|lor)?$/, 'copil']],
  [
    [/^(...+?)(?:urilor|urile|iului|ilor|elor|ului|uri|iul|ele|ile|iei)$/, '$1'],
    [/^(....+)(?:ie|ia|ii|iu)$/, '$1'],
    [/^(...+i)i$/, '$1'],
    [/^(...+)(?:ei|ea|ul)$/, '$1'],
    [/^(...+)[aeu]$/, '$1'],
    [/^(....+)i$/, '$1'],
  ],
  // școală – școli.
  [[/^(.+)oa([^aeiou]{1,2})$/, '$1o$2']],
];

/** Plural and the oblique; the -ा and -े of masculine nouns only after three consonants, or साल (year) were साला (brother-in-law). */
const hindi: Steps = [
  [
    [/^(..+)िय(?:ों|ां)$/, '$1ी'],
    [/^(..+ा)इय(?:ों|ां)$/, '$1ई'],
    [/^(..+[ाुू])(?:ओं|एं)$/, '$1'],
    [/^(..+)[ोे]ं$/, '$1'],
    [/^((?:[क-ह][^क-ह]*){2,}[क-ह])[ाे]$/, '$1'],
  ],
];

/** Case and plural; -র only after a vowel, where it is the genitive as often as not. */
const bengali: Steps = [
  [
    [/^(..+?)(?:গুলো|গুলি|দের|ের|েরা|কে)$/, '$1'],
    [/^(...+)(?:টা|টি)$/, '$1'],
    [/^(..+[ািীুূেোৈৌর])রা$/, '$1'],
    [/^(..+[িীুূো])তে$/, '$1'],
    [/^(..+[ািীুূোী])র$/, '$1'],
    [/^(..+া)য়$/, '$1'],
    [/^(...+)ে$/, '$1'],
  ],
];

/**
 * The article with what is joined to it, and the plurals that add letters. Not the single letters ب, ل, و: بطاقة (card) is not طاقة
 * (energy). Plurals that change the word inside are words of their own.
 */
const arabic: Steps = [
  [
    [/^[وف](?:ال|بال|لل)(.{4,})$/, '$1'],
    [/^(?:ال|بال|كال|لل)(.{3,})$/, '$1'],
  ],
  [
    [/^(...+)ات$/, '$1ه'],
    [/^(...+ي)ين$/, '$1'],
    [/^(....+)ين$/, '$1'],
    [/^(....+)ي$/, '$1'],
  ],
];

/**
 * Postposition, case, plural and the vowel of the nominative. The ending -ება of deeds goes with the plural -ები: one cannot be told from the
 * other. Last, the vowel that long words lose before an ending: თარჯიმანი, თარჯიმნის. Short ones keep it: სახელი (name) is not სახლი (house).
 */
const georgian: Steps = [
  [[/^(...+?)(?:ისთვის|ისგან|იდან|დან|თან|ში|ზე|მდე)$/, '$1']],
  [
    [/^(...+?)(?:ის|ით|ს|მა)$/, '$1'],
    [/^(....+)ად$/, '$1'],
  ],
  [
    [/^(...+)ებ[აი]?$/, '$1'],
    [/^(...+)[იაეო]$/, '$1'],
  ],
  [[/^(...+[^აეიოუ])[აე]([ლნრმ])$/, '$1$2']],
];

/**
 * The linker -ng, how verbs begin (maghanap, pinaghahanap, ipahanap → hanap), what is put into them (hinanap) and their doubled first syllable.
 * What they end in is left: it ends other words as well.
 */
const filipino: Steps = [
  [
    [/^([bcdgklmnprst])um([aeiou]..+)$/, '$1$2'],
    [/^([bcdghklmnprstwy])in([aeiou].{3,})$/, '$1$2'],
    [/^(?:i?pinag|ipag|[mn]a(?:ki)?kipag|pakikipag|[mnp]ag)([bcdghklmnprstwy])[aeiou](\1.{3,})$/, '$2'],
    [/^(?:i?pinag|ipag|[mn]a(?:ki)?kipag|pakikipag|[mnp]ag)([bcdghklmnprstwy].{3,})$/, '$1'],
    [/^(?:i(?:pina)?pa|ipina|[mn]aka)([bcdghklmnprstwy])[aeiou](\1.{3,})$/, '$2'],
    [/^(?:i(?:pina)?papa|i(?:pina)?pa|ipina|[mn]akaka|[mn]aka)([bcdghklmnprstwy].{3,})$/, '$1'],
    [/^([bcdghklmnprstwy])[aeiou](\1[aeiou].{3,})$/, '$2'],
    [/^(....+[aeiou])ng$/, '$1'],
  ],
];

const following =
  (steps: Steps) =>
  (word: string): string => {
    // Ends: no rule makes a word longer, and those that leave its length take b and g away.
    for (let stem = word; ; ) {
      const before = stem;
      for (const rules of steps) {
        const rule = rules.find(([ending]) => ending.test(stem));
        if (rule) stem = stem.replace(rule[0], rule[1]);
      }
      if (stem === before) return stem;
    }
  };

/**
 * Belarusian goes on to the Russian stemmer, which does not know its letter і (кніга, кнігі) nor these endings: лекараў, гадоў, працай,
 * дачцы (of "дачка"), and of verbs зрабіць, зрабіў, вучыцца.
 */
const belarusian: Steps = [
  [[/і/, 'и']],
  [
    [/^(....+)а[уй]$/, '$1а'],
    [/^(...+)[ое]у$/, '$1'],
    [/^(..+)[иы]у$/, '$1ил'],
    [/^(..+[аеиоуыэюя])ць$/, '$1ть'],
    [/^(..+)цца$/, '$1ть'],
    [/^(...+[^аеиоуыэюяь])цы$/, '$1ка'],
  ],
];

export const beforeRussian = following(belarusian);

/** Ukrainian goes on to its stemmer, which takes the -си of курси for that of a reflexive verb. */
const ukrainian: Steps = [[[/^(..+с)и$/, '$1']]];

export const beforeUkrainian = following(ukrainian);

/** Letters with a vowel, heard or written: काम has two, धम् (of धम्की) one. */
const twoSyllables = String.raw`(?:.*?[अ-ह](?!\u094d)){2}.*?`;

/**
 * Nepali goes on to its stemmer for plurals and verbs, with case taken off. The stemmer would take off one, leave next to nothing (बीमा → बी,
 * but बीमाको → बीमा) and knows no -बाट. -े and -ए at the end go as well, because with a case the stemmer takes them for those of verbs: बिहेको.
 */
const nepali: Steps = [
  [
    [new RegExp(`^(?!सिनेमा$)(${twoSyllables})(?:लाई|लाइ|बाट|मार्फत|द्वारा|पछि|सम्म|कहां|संगै?|मा|मै|ले|हरू|हरु)$`), '$1'],
    [new RegExp(`^(${twoSyllables})(?<![एे])(?:को|का|की|कि|कै)$`), '$1'],
    [new RegExp(`^(${twoSyllables})(?<![नछथल])े$`), '$1'],
    [/^(.+ा)ए$/, '$1'],
  ],
];

export const beforeNepali = following(nepali);

export const lightStems = {
  es: following(spanish),
  tr: following(turkish),
  uz: following(uzbek),
  ro: following(romanian),
  hi: following(hindi),
  bn: following(bengali),
  ar: following(arabic),
  ka: following(georgian),
  fil: following(filipino),
};
