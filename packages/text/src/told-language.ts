import { writtenWords } from './tokenize.ts';

/** Small words of which texts are full. A word of several of these languages tells of none. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  pl: 'i w z na do się nie dla oraz jest od o za po przez są lub które który że jak to przy także można ich osób których jego być',
  en: 'the and of to for with in on is are you your or from by that this who can we our their at as be have not will all it',
  de: 'und der die das für mit von zu den dem ist sind sie wir ein eine oder auf bei im zum zur auch werden nicht an als ihre durch',
  uk: 'і та в у з на до для не що або є від за по про які як його це їх при також щоб можна ви ми через послуги',
  ru: 'и в с на для не что или от за по о как его это их при также чтобы можно вы мы если их могут являются услуги',
  be: 'і ў у з на да для не што або ад за па пра як яго гэта іх пры таксама каб можна вы мы праз якія ёсць',
  fr: "le la les de des du et à en pour un une est sont dans avec sur ou par vous votre nous qui que aux ce cette pas d'une",
  es: 'el la los las de del y a en para un una es son con por o que se su sus al como más no este esta quienes personas',
  pt: 'o a os as de do da dos das e em para um uma é são com por ou que se seu sua ao como mais não este esta pessoas',
  it: 'il la i le di del della dei e a in per un una è sono con da o che si suo sua al come più non questo anche gli',
  ro: 'și de la în pentru un o este sunt cu din sau care pe se nu că prin mai acest această ale lor către fi persoanelor',
  cs: 'a v na se je pro s z do o od nebo které který jsou při také že jako ve po za jejich může být není k i podle',
  sk: 'a v na sa je pre s z do o od alebo ktoré ktorý sú pri tiež že ako vo po za ich môže byť nie je k aj podľa',
  nl: 'de het een en van voor met in op is zijn u wij of aan bij door ook niet te dat die naar uw worden kunnen om',
  lt: 'ir į iš su yra kad bei ar už per apie jūsų mes jie taip pat gali būti arba kurie prie nuo kaip tik tai',
};

const languageOfWord: ReadonlyMap<string, string | null> = (() => {
  const found = new Map<string, string | null>();
  for (const [language, words] of Object.entries(SMALL_WORDS))
    for (const word of new Set(words.split(' '))) found.set(word, found.has(word) ? null : language);
  return found;
})();

/** The first letters of a text tell enough. */
const LONGEST_READ = 300;
/** Where so many texts were looked at, one of so many more is. */
const MANY = 1_000;
const ONE_OF = 16;
/** So many small words of one language alone, one of so many words, and so many times those of any other, are sure. */
const FEWEST = 10;
const ONE_WORD_OF = 12;
const TIMES_ANY_OTHER = 5;

/** Learns from texts of which language they surely are. */
export class ToldLanguage {
  #texts = 0;
  #words = 0;
  readonly #told = new Map<string, number>();

  see(text: string): void {
    this.#texts += 1;
    if (this.#texts > MANY && this.#texts % ONE_OF !== 0) return;
    for (const word of writtenWords(text.slice(0, LONGEST_READ).replace(/<[^>]*>/g, ' '))) {
      this.#words += 1;
      const language = languageOfWord.get(word.toLowerCase());
      if (language != null) this.#told.set(language, (this.#told.get(language) ?? 0) + 1);
    }
  }

  /** Null: nobody can tell, or they are of several. */
  get language(): string | null {
    const [best, next] = [...this.#told].sort(([, one], [, other]) => other - one);
    if (best === undefined) return null;
    const [language, count] = best;
    const isSure = count >= FEWEST && count * ONE_WORD_OF >= this.#words && count >= (next?.[1] ?? 0) * TIMES_ANY_OTHER;
    return isSure ? language : null;
  }
}
