/**
 * Devanagari (Hindi, Nepali) and Bengali in Latin letters. A consonant carries a vowel that is not written; at the end of a word and
 * between a vowel and an open syllable nobody says it: काम is kam, नौकरी naukri.
 */

/** A dot below makes another letter. Hindi writers leave it out, who types Latin letters does not: ज़मीन is zamin. */
const consonants: Readonly<Record<string, string>> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n' },
  ...{ त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v' },
  ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h', 'ज\u093c': 'z', 'ड\u093c': 'r', 'ढ\u093c': 'r' },
  ...{ ক: 'k', খ: 'kh', গ: 'g', ঘ: 'gh', ঙ: 'ng', চ: 'ch', ছ: 'ch', জ: 'j', ঝ: 'jh', ঞ: 'n', ট: 't', ঠ: 'th', ড: 'd', ঢ: 'dh', ণ: 'n' },
  ...{ ত: 't', থ: 'th', দ: 'd', ধ: 'dh', ন: 'n', প: 'p', ফ: 'f', ব: 'b', ভ: 'bh', ম: 'm', য: 'j', র: 'r', ল: 'l', শ: 'sh', ষ: 'sh' },
  ...{ স: 's', হ: 'h', 'ড\u09bc': 'r', 'ঢ\u09bc': 'r', 'য\u09bc': 'y' },
};

const vowels: Readonly<Record<string, string>> = {
  ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', ऍ: 'e' },
  ...{ অ: 'o', আ: 'a', ই: 'i', ঈ: 'i', উ: 'u', ঊ: 'u', ঋ: 'ri', এ: 'e', ঐ: 'oi', ও: 'o', ঔ: 'ou' },
};

/** As signs on a consonant, instead of the vowel that is not written. */
const signs: Readonly<Record<string, string>> = {
  ...{ 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o', 'ॅ': 'e' },
  ...{ 'া': 'a', 'ি': 'i', 'ী': 'i', 'ু': 'u', 'ূ': 'u', 'ৃ': 'ri', 'ে': 'e', 'ৈ': 'oi', 'ো': 'o', 'ৌ': 'ou' },
  // No vowel at all.
  ...{ '\u094d': '', '\u09cd': '' },
};

/** n in Hindi and Nepali, ng in Bengali, whose moon is hardly heard. */
const nasals: Readonly<Record<string, string>> = { '\u0901': 'n', '\u0902': 'n', '\u0981': '', '\u0982': 'ng' };

interface Syllable {
  consonant: string;
  /** null: the one that is not written. */
  vowel: string | null;
  nasal: string;
}

const letter = /.[\u093c\u09bc]?/gsu;

const syllablesOf = (word: string): Syllable[] | null => {
  const syllables: Syllable[] = [];
  for (const [sign] of word.matchAll(letter)) {
    const last = syllables.at(-1);
    const consonant = consonants[sign] ?? consonants[sign.charAt(0)];
    if (consonant !== undefined) syllables.push({ consonant, vowel: null, nasal: '' });
    else if (vowels[sign] !== undefined) syllables.push({ consonant: '', vowel: vowels[sign], nasal: '' });
    else if (sign === 'ৎ') syllables.push({ consonant: 't', vowel: '', nasal: '' });
    else if (!last) return null;
    else if (signs[sign] !== undefined) last.vowel = signs[sign];
    else if (nasals[sign] !== undefined) last.nasal = nasals[sign];
    else if (sign !== '\u0903') return null;
  }
  return syllables;
};

const isOpen = (syllable: Syllable | undefined): boolean => syllable !== undefined && syllable.vowel !== '' && syllable.nasal === '';

/** The word with this vowel where one is spoken that is not written. */
const spell = (syllables: readonly Syllable[], unwritten: string, afterTwo: string): string => {
  let spelled = '';
  let before: Syllable | undefined;
  for (const [place, { consonant, vowel, nasal }] of syllables.entries()) {
    const next = syllables[place + 1];
    let spoken = vowel ?? unwritten;
    if (vowel === null && nasal === '') {
      if (next === undefined) spoken = before?.vowel === '' ? afterTwo : '';
      else if (isOpen(before) && isOpen(next) && !(next.vowel === null && place + 2 === syllables.length)) spoken = '';
    }
    spelled += consonant + spoken + nasal;
    before = { consonant, vowel: spoken, nasal };
  }
  return spelled;
};

/** Pairs that are spoken otherwise than written: ज्ञान gyan, শিক্ষা shikkha, স্বাস্থ্য shastho. */
const asSpoken = (word: string): string =>
  word
    .replaceAll('ज\u094dञ', 'ग\u094dय')
    .replaceAll('ক\u09cdষ', 'ক\u09cdখ')
    .replace(/(?<![রম])\u09cd[বয](?!\u09bc)/g, '');

/** The Bengali o and au, of which decomposing makes two signs. */
const withOneVowel = (decomposed: string): string => decomposed.replaceAll('\u09c7\u09be', '\u09cb').replaceAll('\u09c7\u09d7', '\u09cc');

const indic = /^[\u0900-\u097f]+$|^[\u0980-\u09ff]+$/u;

/**
 * The two spellings of a word in Devanagari or Bengali as it was written; none for any other. A final pair of consonants is heard with a
 * vowel after it or without (केन्द्र, पासपोर्ट), Bengali with an o or an a, and a Hindi letter may have lost its dot.
 */
export const spellIndic = (written: string): string[] => {
  const word = asSpoken(withOneVowel(written.replace(/[\u200c\u200d]/g, '').normalize('NFD')));
  if (!indic.test(word)) return [];
  const syllables = syllablesOf(word);
  const undotted = syllablesOf(word.replaceAll('\u093c', ''));
  if (!syllables || !undotted) return [];
  return word >= '\u0980'
    ? [spell(syllables, 'o', 'o'), spell(syllables, 'a', '')]
    : [spell(syllables, 'a', ''), spell(undotted, 'a', 'a')];
};
