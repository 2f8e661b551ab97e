/**
 * Words that a question is made of but that no service is about: "where can I find a lawyer" asks for a lawyer. They are
 * not required. Written as people write them and compared so, because marks make words: Vietnamese "đau" (it hurts) is not
 * "đâu" (where), Turkish "iş" (work) is not English "is". Only who types no marks is compared without them.
 */
import { fold, isOfOtherScript, soundKeys } from '@drogowskaz/text';

const written: Readonly<Record<string, string>> = {
  pl: `a aby albo ale bez być bym by chce chcę chciałbym chciałabym co czy dla do gdzie go i ich ile ja jak jaka jaki jakie jakieś jest jestem
    już kiedy kto która które który lub ma mam mi mieć mnie mną moge mogę moja moje mój można musi muszę na nas nie niech o od oraz po pod
    poza robić zrobić mówi mówią mówiący mówiąca dostanę dziś dzisiaj teraz jutro potrzebuje potrzebuję potrzebna potrzebny prosze proszę przez przy są się skąd szukam ta tak tam te tego tej ten to tu u w we z za
    ze znaleźć znajdę że żeby uzyskać dostać otrzymać`,
  uk: `а або але б без би бути в вас вже ви від вони він де для до є за з зі і й із їх як яка який які якщо коли куди ли ми мене мені мій моя
    можна мож можу на над нам нас не ні о об от отримати по потрібен потрібна потрібно потрібні при про се собі та так там те ти то треба ту тут
    у хочу хто це ця говорить розмовляє сьогодні зараз завтра чи шукаю що щоб знайти`,
  ru: `а без бы был быть в вам вас во вы где да для до его если есть ещё же за и из или им их к как какая какие какой когда кто куда ли мне мог могу
    можно мой моя мы на над нам нас не нет ни но о об он она они от по под получить при про с со так там то тут ты у уже хочу что чтобы эта это
    этот я ищу говорит говорящий сегодня сейчас завтра надо найти нужен нужна нужно нужны`,
  be: `а або але без бы быць ва вас вы дзе да для дык ёсць за з і іх як якая які якія калі куды ці мне мой мая мы можна магу на нам не ні о пра при
    так там то тут ты у хачу хто што каб шукаю гаворыць сёння зараз знайсці патрэбен патрэбна патрэбны`,
  en: `a about am an and any are as at be been but by can could do does for from get had has have help how i if in into is it its me my need needs no not of did doing must should
    on or our please so some somebody someone somewhere that the their them there they this to us want was we what when where which who whom will with would you your
    find found finding looking look give speak speaks speaking today now tomorrow tonight`,
  es: `a al algo algún alguna alguno como cómo con cual cuál cuando cuándo de del donde dónde el ella en es esta está este estoy hay la las le lo los me mi mis necesito
    no o para pero por puede puedo que qué quien quién quiero se ser si sin soy su sus tengo un una unas unos y ya yo busco buscar encontrar obtener habla hablan hable hablen hoy ahora`,
  tr: `acaba ama ben beni benim bir bu da de değil en gibi ile için istiyorum ki kim mı mi mu mü nasıl ne neden nerede nereden nereye o olan olarak var ve veya ya yok
    arıyorum bulabilirim bulmak almak lazım gerek gerekiyor konuşan bugün şimdi`,
  ro: `a ai al ale am ar are as au ca că care ce cine cu cum da dar de din dintr-o după e ea ei el este eu fi în îmi la mă mea meu mi mie nu o ori pe pentru
    pot prin sa să sau se sunt și un una unde unei unui vreau am caut găsi găsesc nevoie obține vorbește vorbitor azi acum`,
  vi: `ai bị các cái cần cho có của đã đang để đi đó ở đâu được gì hay không là làm lấy mà mình một muốn này như nào những nơi ra sao sẽ tại tìm thế thì tôi từ và về với`,
  uz: `bilan bir bor bu edi emas ham hamda kerak kim lekin men menga mening mumkin nima qanday qayer qayerda qayerdan qaysi shu siz uchun va yoki yo'q topish olish topaman`,
  fil: `ako ang ano at ay ba dahil di gusto ito iyon kailangan kailan kanino ka kami kay ko kung kong maaari may mayroon mga na nang ng ni nasa paano para po sa saan si sino
    siya kumuha makakuha makahanap hanap naghahanap`,
  ka: `ან არ არის და თუ ის მე მინდა მაქვს მჭირდება როგორ როდის რომ რა რატომ რომელი სად სადაა საიდან უნდა ჩემი შემიძლია შეიძლება ვინ ვეძებ ვიპოვო მივიღო`,
  hi: `और अगर एक का की के को कब कहाँ कहां कि किस कुछ कैसे कोई कौन क्या चाहिए चाहता चाहती जो तक तो था थी थे नहीं ने पर पास पाने भी मुझे में मेरा मेरी मैं
    यह या ये लिए वह से है हैं हूँ हूं हो मिल सकता सकती मिलेगा`,
  ne: `अनि एक कसरी कहाँ कहिले का कि किन की कुन के को कोही गर्न चाहिन्छ चाहियो छ छु छन् छैन तथा त पनि पाउन पाइन्छ बाट भने म मलाई मा मेरो यो र लागि ले वा संग सँग हो`,
  bn: `আছে আমার আমাকে আমি এই এক একটি এবং ও কখন করতে কি কী কে কেন কোথায় কোন কিভাবে কীভাবে জন্য তা থেকে দরকার না পাব পাওয়া পেতে বা যদি যা যে চাই সাথে সে হয়`,
  ar: `أريد أن أنا أو أين إلى إن التي الذي الى اين بحاجة بـ عن على عند في كيف كم لا لدي لكن لم لي ما ماذا متى مع من منذ هذا هذه هل هو هي و يا احصل أحصل أجد اجد يمكن يمكنني ابحث أبحث أحتاج احتاج`,
};

/** Small words that turn a meaning round: "nie mam gdzie spać". They stay in phrases of the vocabulary and are dropped when left over. */
const negating: Readonly<Record<string, string>> = {
  pl: 'nie bez',
  uk: 'не ні без',
  ru: 'не нет без',
  be: 'не без',
  en: 'no not without dont doesnt didnt cant cannot couldnt havent hasnt isnt arent wasnt wont',
  es: 'no sin',
  tr: 'yok değil',
  ro: 'nu fără',
  vi: 'không',
  uz: "emas yo'q",
  fil: 'di',
  ka: 'არ',
  hi: 'नहीं',
  ne: 'छैन',
  bn: 'না',
  ar: 'لا لم بدون',
};

const strip = (word: string): string => fold(word).replace(/[^\p{L}\p{M}]/gu, '');
const split = (words: string): string[] => words.split(/\s+/);

interface StopWords {
  asWritten: ReadonlySet<string>;
  folded: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** What those in other letters than Latin sound like: "mujhe" is "मुझे". */
  sounds: ReadonlySet<string>;
}

const lists: ReadonlyMap<string, StopWords> = new Map(
  Object.entries(written).map(([language, words]): [string, StopWords] => {
    const all = [...split(words), ...split(negating[language] ?? '')];
    return [
      language,
      {
        asWritten: new Set(all.map((word) => word.normalize('NFC'))),
        folded: new Set(all.map(strip)),
        negations: new Set(split(negating[language] ?? '').map(strip)),
        sounds: new Set(all.filter(isOfOtherScript).flatMap((word) => soundKeys(word))),
      },
    ];
  }),
);

const everySmallWord = new Set([...lists.values()].flatMap(({ folded }) => [...folded]));

/** Whether texts of some language are full of this word once it is folded: Turkish "iş" (work) is the English "is" in the index. */
export const isSmallSomewhere = (folded: string): boolean => everySmallWord.has(folded);

/** The languages of which we know what their small words are. */
export const stopWordLanguages: readonly string[] = [...lists.keys()];

/** A word as `tokenize` gives it. */
export interface WrittenWord {
  text: string;
  folded: string;
}

const latin = /\p{Script=Latin}/u;

/** Whether the word was typed without any marks on its letters. */
export const isPlain = ({ text, folded }: WrittenWord): boolean => text.toLowerCase() === folded;

/**
 * Whether a word only serves to ask, in this language. `plain`: typed without marks, so that words which differ by marks alone
 * cannot be told apart. Other scripts are always compared folded: what folding takes from them makes no other word.
 */
export const isStopWord = (word: WrittenWord, language: string, plain = isPlain(word)): boolean => {
  const list = lists.get(language);
  if (!list) return false;
  if (list.asWritten.has(word.text.normalize('NFC').toLowerCase())) return true;
  return (plain || !latin.test(word.text)) && list.folded.has(word.folded);
};

/** Whether a word in Latin letters sounds like one that only serves to ask in this language, which is written in others. */
export const soundsSmall = ({ text }: WrittenWord, language: string): boolean => {
  const sounds = lists.get(language)?.sounds;
  return sounds !== undefined && sounds.size > 0 && latin.test(text) && soundKeys(text).some((key) => sounds.has(key));
};

export const isNegation = (folded: string, language: string): boolean => lists.get(language)?.negations.has(folded) ?? false;

const englishContraction = /^(?:do|does|did|ca|could|have|has|is|are|was|wo)nt$|^cannot$/;

/** One word for all ways of saying no in English, so that "didn't pay" is "did not pay". */
export const negationKey = (folded: string, language: string): string =>
  language === 'en' && englishContraction.test(folded) ? 'not' : folded;
