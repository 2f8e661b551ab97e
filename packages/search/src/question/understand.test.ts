import { fold, stem, tokenize } from '@drogowskaz/text';
import { allSynonyms, categoryWithAncestors, interfaceLocales } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { understand } from './understand.ts';

/** What each unit of the question means: "CODE" for a sure category, "CODE?" for a hint, other kinds with their name. */
const meant = (text: string, locale: string): string[] =>
  understand(text, locale).units.map(({ meanings }) =>
    meanings.map(({ kind, code, certain }) => `${kind === 'CATEGORY' ? '' : `${kind} `}${code}${certain ? '' : '?'}`).join(', '),
  );

/** The words that are looked for. */
const required = (text: string, locale: string): string[] =>
  understand(text, locale).units.flatMap(({ words }) => words.map(({ folded }) => folded));

describe('What a person would say is what is meant', () => {
  it.each([
    ['pl', 'szef nie zaplacil', 'UNPAID_WAGES'],
    ['pl', 'szef mi nie zaplacil', 'UNPAID_WAGES'],
    ['pl', 'nie zapłacił mi szef', 'UNPAID_WAGES'],
    ['en', 'my boss did not pay me', 'UNPAID_WAGES'],
    ['en', "my boss didn't pay", 'UNPAID_WAGES'],
    ['pl', 'nie mam gdzie spac', 'EMERGENCY_SHELTER'],
    ['pl', 'żłobek', 'NURSERY'],
    ['pl', 'kurs polskiego', 'POLISH_COURSE'],
    ['pl', 'Jak mogę dostać kartę pobytu?', 'RESIDENCE_PERMIT'],
    ['uk', 'карта побиту', 'RESIDENCE_PERMIT'],
    ['es', 'dentista', 'DENTIST'],
    ['es', 'trabajo', 'WORK'],
    ['es', 'abogado', 'LEGAL_ADVICE'],
    ['ka', 'ადვოკატი', 'LEGAL_ADVICE'],
    ['ar', 'محامي', 'LEGAL_ADVICE'],
    ['ne', 'प्रहरि उजुरि', 'POLICE'],
    ['ar', 'أسنانهم', 'DENTIST'],
    ['ar', 'قنصليتنا', 'PASSPORT_CONSULATE'],
    ['tr', 'diş ağrısı', 'DENTIST'],
    ['tr', 'dis agrisi', 'DENTIST'],
    ['tr', 'iş', 'WORK'],
    ['tr', 'is ariyorum', 'JOB_SEARCH'],
    ['vi', 'viec lam', 'WORK'],
    ['ru', 'где найти работу', 'JOB_SEARCH'],
    ['tr', 'avukata', 'LEGAL_ADVICE'],
    ['ro', 'salariul neplatit', 'UNPAID_WAGES'],
    ['hi', 'वकीलों', 'LEGAL_ADVICE'],
    ['ne', 'वकिललाई', 'LEGAL_ADVICE'],
    ['bn', 'ডাক্তারের', 'DOCTOR'],
    ['ar', 'للمحامي', 'LEGAL_ADVICE'],
    ['ka', 'ადვოკატთან', 'LEGAL_ADVICE'],
    ['uz', 'advokatga', 'LEGAL_ADVICE'],
  ])('in %s: %s', (locale, text, code) => {
    expect(meant(text, locale)).toEqual([code]);
  });

  it.each([
    ['uk', 'лiкар', 'лікар'],
    ['uk', 'пiт', 'піт'],
    ['be', 'лiцэй', 'ліцэй'],
    ['ru', 'cадик', 'садик'],
    ['ru', 'Cтраховка', 'страховка'],
    ['ru', 'iPhone', 'iphone'],
  ])('is the same with a Latin letter in a Cyrillic word, and nothing else is changed: in %s, %s', (locale, typed, word) => {
    expect(understand(typed, locale).words).toEqual(understand(word, locale).words);
  });

  it('is not what another language would say with the same sound: a Polish welder is no Ukrainian singer', () => {
    expect(meant('spawaczem', 'pl')).toEqual(['JOB_SEARCH?, VOCATIONAL_TRAINING?']);
  });

  it.each([
    ['uk', 'електричок', 'PUBLIC_TRANSPORT?'],
    ['uk', 'пакувальницею', 'JOB_SEARCH?'],
    ['pl', 'śpiwory', 'CLOTHING_FURNITURE?'],
  ])('alone names a thing and so hints at what it is mostly spoken of for: %s, %s', (locale, text, hint) => {
    expect(meant(text, locale)).toEqual([hint]);
  });

  it.each([
    'abogado',
    'ადვოკატი',
    'محامي',
    'юрист',
    'yuryst',
    'luat su',
    'where can I find a lawyer',
    'necesito un abogado',
    'need lawyer',
  ])('on a Polish page, too: %s', (text) => {
    expect(meant(text, 'pl')).toEqual(['LEGAL_ADVICE']);
  });
});

describe('What sounds like a word is that word', () => {
  it.each([
    ['hi', 'naukri', 'WORK'],
    ['hi', 'noukri', 'WORK'],
    ['hi', 'wakeel', 'LEGAL_ADVICE'],
    ['hi', 'mujhe naukri chahiye', 'JOB_SEARCH'],
    ['ne', 'vakil', 'LEGAL_ADVICE'],
    ['bn', 'chakri', 'WORK'],
    ['bn', 'daktar', 'DOCTOR'],
    ['bn', 'basha bhara', 'RENTING'],
    ['ar', 'muhami', 'LEGAL_ADVICE'],
    ['ar', 'mohamy', 'LEGAL_ADVICE'],
    ['ar', 'tabib', 'DOCTOR'],
    ['ka', 'saxli', 'HOUSING'],
    ['ka', 'wigni', 'LIBRARY'],
    ['ka', 'fosta', 'POST'],
    ['ka', 'fsiqiatri', 'MENTAL_HEALTH'],
    ['ru', 'bolnitsa', 'HOSPITAL_EMERGENCY'],
    ['be', 'žyllo', 'HOUSING'],
  ])('on its own page, in Latin letters: %s, %s', (locale, text, code) => {
    expect(meant(text, locale)).toEqual([code]);
  });

  it.each([
    ['ka', 'advokatisgan', 'LEGAL_ADVICE'],
    ['ka', 'saavadmyofodan', 'HOSPITAL_EMERGENCY'],
    ['hi', 'naukriyon', 'WORK'],
    ['hi', 'aspatalmein', 'HOSPITAL_EMERGENCY'],
    ['ne', 'vakilsanga', 'LEGAL_ADVICE'],
    ['ne', 'prahariko', 'POLICE'],
    ['bn', 'ukilke', 'LEGAL_ADVICE'],
    ['bn', 'onubadoker', 'TRANSLATION_INTERPRETING'],
    ['uk', 'likariv', 'DOCTOR'],
    ['be', 'advakatam', 'LEGAL_ADVICE'],
    ['ar', 'lilmu7ami', 'LEGAL_ADVICE'],
  ])('with an ending, or what is joined to its beginning, in Latin letters: %s, %s', (locale, text, code) => {
    expect(meant(text, locale)).toEqual([code]);
  });

  it.each([
    ['hi', 'naukriyon', 'en'],
    ['ka', 'advokatisgan', 'hi'],
  ])('endings are those of the language of the page: %s, %s, not %s', (_locale, text, other) => {
    expect(meant(text, other)).toEqual(['']);
  });

  it.each([
    ['hi', 'kaam', 'WORK'],
    ['bn', 'kaj', 'WORK'],
    ['ar', 'amal', 'WORK'],
  ])('three letters of sound say enough on their own page: %s, %s', (locale, text, code) => {
    expect(meant(text, locale).join()).toContain(code);
  });

  it.each([
    ['uk', 'карта побыту', 'RESIDENCE_PERMIT'],
    ['ru', 'карта побиту', 'RESIDENCE_PERMIT'],
    ['ka', 'კარტა პობიტუ', 'RESIDENCE_PERMIT'],
    ['uk', 'песель', 'PESEL'],
    ['ka', 'პესელი', 'PESEL'],
    ['ru', 'пшедшколе', 'PRESCHOOL'],
    ['uk', 'лекаж', 'DOCTOR'],
    ['uk', 'юрыст', 'LEGAL_ADVICE'],
    ['uz', 'касалхона', 'HOSPITAL_EMERGENCY'],
    ['uz', 'тиш доктори', 'DENTIST'],
  ])('Polish and Uzbek words, and those of another Cyrillic alphabet, by ear: %s, %s', (locale, text, code) => {
    expect(meant(text, locale)).toEqual([code]);
  });

  it('only hints on the pages of others where vowels are few, and says nothing where there are none', () => {
    expect(meant('noukari', 'en')).toEqual(['WORK?']);
    expect(meant('muhaamy', 'ar')).toEqual(['LEGAL_ADVICE']);
    expect(meant('muhaamy', 'pl')).toEqual(['']);
    expect(meant('prawo jazdy z Białorusi', 'pl').slice(0, 2)).toEqual(['DRIVING_LICENCE', '']);
  });

  it('is not looked for in pronounceable nonsense', () => {
    const nonsense = 'blorpat fimbulo grontesk wuzalip drebonik zaftorin klemvusa prindolax togrevin sablomek'.split(' ');
    for (const locale of interfaceLocales)
      for (const word of nonsense) expect([locale, word, ...meant(word, locale)]).toEqual([locale, word, '']);
  });
});

describe('The order of words', () => {
  it.each([
    ['ru', 'работу ищу', 'JOB_SEARCH'],
    ['uk', 'працівників шукаю', 'EMPLOYING_FOREIGNERS'],
    ['ro', 'acasă vreau', 'RETURN_HOME'],
    ['es', 'camello buscar', 'JOB_SEARCH'],
    ['tr', 'yapmak kuryelik', 'JOB_SEARCH'],
  ])('is free, that of a small word in a short phrase, too, in %s: %s', (locale, text, code) => {
    expect(meant(text, locale)).toEqual([code]);
  });

  it('is not free where it is grammar, nor does a negation go with another word', () => {
    expect(meant('mất nhà', 'vi')).toEqual(['EMERGENCY_SHELTER']);
    expect(meant('nhà mất', 'vi')).not.toContain('EMERGENCY_SHELTER');
    expect(meant('pracy nie szukam', 'pl').join()).not.toMatch(/JOB_SEARCH(?!\?)/);
  });
});

describe('Small words', () => {
  it('belong to the phrase that has them: not to want to live is a crisis, where to live is housing, to live alone is no certainty', () => {
    expect(meant('не хочу жити', 'uk')).toEqual(['CRISIS_SUPPORT']);
    expect(meant('де жити', 'uk')).toEqual(['HOUSING']);
    expect(meant('жити', 'uk').join()).not.toMatch(/[A-Z](?!\w*\?)(,|$)/);
  });

  it('turn round what follows them: to be without work is no beginning of work without anything else', () => {
    expect(meant('jestem bez pracy', 'pl')).toEqual(['UNEMPLOYMENT']);
    expect(meant('praca bez doświadczenia', 'pl')[0]).toBe('WORK');
    expect(meant('робота без досвіду', 'uk')[0]).toBe('WORK');
  });

  it('are not looked for in services, neither within a phrase nor beside one', () => {
    expect(required('nie mam gdzie spać', 'pl')).toEqual(['spac']);
    expect(required('where can I find a lawyer', 'en')).toEqual(['lawyer']);
    expect(required('gdzie jest dentysta', 'pl')).toEqual(['dentysta']);
  });

  it.each([
    ['pl', 'Dzień dobry, czy ktoś może mi powiedzieć, gdzie tutaj znajdę dobrego dentystę?', 'dentyste'],
    ['uk', 'скажіть будь ласка, куди мені звернутися, якщо потрібен стоматолог', 'стоматолог'],
    ['ru', 'подскажите пожалуйста, где бы мне здесь найти хорошего стоматолога', 'стоматолога'],
    ['be', 'падкажыце калі ласка, дзе мне тут знайсці добрага стаматолага', 'стаматолага'],
    ['en', 'Hi, I’m looking for a good dentist, can anyone tell me where to go?', 'dentist'],
    ['es', 'hola, alguien me puede decir dónde encuentro un buen dentista aquí', 'dentista'],
    ['tr', 'merhaba, bana burada bir dişçi söyleyebilir misiniz lütfen', 'disci'],
    ['ro', 'bună ziua, îmi puteți spune unde găsesc un dentist pentru mine', 'dentist'],
    ['vi', 'anh chị cho em hỏi nha sĩ ở đâu vậy ạ', 'nha si'],
    ['uz', 'salom, menga tish doktori kerak, qayerdan topsam bo‘ladi', 'tish doktori'],
    ['fil', 'hello po, saan po ba ako makakahanap ng dentista dito', 'dentista'],
    ['ka', 'გამარჯობა, მითხარით გთხოვთ სად ვიპოვო აქ სტომატოლოგი', 'სტომატოლოგი'],
    ['hi', 'नमस्ते, मुझे बताइए यहाँ डेंटिस्ट कहाँ मिलेगा', 'डेंटिस्ट'],
    ['ne', 'नमस्ते, मलाई डेन्टिस्ट चाहियो कहाँ जाने होला', 'डेंटिस्ट'],
    ['bn', 'আমাকে বলবেন এখানে ডেন্টিস্ট কোথায় পাব', 'ডেন্টিস্ট'],
    ['ar', 'السلام عليكم، وين ممكن ألاقي دكتور أسنان هنا لو سمحت', 'دكتور اسنان'],
  ])('are what a sentence is full of: of all of it one thing is looked for, in %s: %s', (locale, text, words) => {
    expect(required(text, locale).join(' ')).toBe(words);
    expect(meant(text, locale)).toEqual(['DENTIST']);
  });

  it('of not knowing say nothing of what follows, those of not having do', () => {
    expect(meant('nie wiem, gdzie szukać pracy', 'pl')).toEqual(['WORK']);
    expect(meant('nie mam pracy', 'pl')).toEqual(['UNEMPLOYMENT']);
    expect(meant('no sé dónde buscar trabajo', 'es').join()).not.toContain('UNEMPLOYMENT');
    expect(meant('n-am unde să dorm', 'ro')).toEqual(['EMERGENCY_SHELTER']);
    expect(required("I don't know how", 'en')).toEqual(required('I don’t know how', 'en'));
  });

  it('are no other words that they are like without their marks, or by their sound', () => {
    expect(meant('bola mnie zeby', 'pl')).toEqual(['DENTIST']);
    expect(required('hotel', 'ru')).toEqual(['hotel']);
    expect(required('hotel dla matki', 'ru')).toContain('hotel');
    expect(meant('su faturasi bana cok geldi', 'tr')[0]).toBe('UTILITIES');
  });

  it('of another language are not looked for where the word surely means something: "iş" would find every English "is"', () => {
    expect(required('iş', 'tr')).toEqual([]);
    expect(required('diş', 'tr')).toEqual(['dis']);
    expect(required('bác sĩ', 'vi')).toEqual(['bac', 'si']);
  });

  it('are taken at their word when there is nothing else', () => {
    expect(required('nie', 'pl')).toEqual(['nie']);
    expect(required('to be', 'en')).toEqual(['to', 'be']);
  });

  it('of another language are small only where that language is really typed', () => {
    expect(meant('iş', 'tr')).toEqual(['WORK']);
    expect(meant('is', 'tr')).toEqual(['WORK']);
    expect(required('evde is', 'tr')).toContain('evde');
    expect(required('where is the doctor', 'tr')).toEqual(['doctor']);
    expect(required('gdzie jest lekarz', 'en')).toEqual(['lekarz']);
  });

  it('of Vietnamese are told by their tones, and only who types none is understood without', () => {
    expect(meant('đau', 'vi')).toEqual(['HEALTH']);
    expect(meant('đau răng', 'vi')).toEqual(['DENTIST']);
    expect(meant('dau rang', 'vi')).toEqual(['DENTIST']);
    expect(meant('bác sĩ ở đâu', 'vi')).toEqual(['DOCTOR']);
    expect(meant('bac si o dau', 'vi')).toEqual(['DOCTOR']);
    expect(meant('dau', 'vi')).toEqual(['HEALTH']);
  });
});

describe('In company', () => {
  it('a place, an audience and a language are conditions beside a category', () => {
    expect(meant('praca dla kobiet w Płocku', 'pl')).toEqual(['WORK', expect.stringContaining('AUDIENCE WOMEN'), 'MUNICIPALITY 146201']);
    expect(meant('юрист у Плоцьку', 'uk')).toEqual(['LEGAL_ADVICE', 'MUNICIPALITY 146201']);
    expect(meant('prawnik po ukraińsku', 'pl')).toEqual(['LEGAL_ADVICE', expect.stringContaining('LANGUAGE uk')]);
  });

  it('an audience takes in what is open to all beside a category, and only there', () => {
    const audience = (text: string) =>
      understand(text, 'pl')
        .units.flatMap(({ meanings }) => meanings)
        .find(({ kind }) => kind === 'AUDIENCE');
    expect(audience('lekarz dla seniorów')).toMatchObject({ code: 'SENIORS', orOpenToAll: true });
    expect(audience('seniorów')).not.toHaveProperty('orOpenToAll');
  });

  it('Polish is no condition: nearly every service is given in it', () => {
    expect(meant('lekarz po polsku', 'pl').join()).not.toContain('LANGUAGE pl');
  });

  it('phrases of one category that share a word are one, whatever the last word says alone', () => {
    expect(meant('პოლონურად ლაპარაკის პრაქტიკა', 'ka')[0]).toBe('CONVERSATION_PRACTICE');
    expect(meant('პოლონურად ლაპარაკის პრაქტიკა', 'ka').join()).not.toContain('VOCATIONAL_TRAINING');
  });

  it('a number hints at nothing', () => {
    expect(meant('mam 5 dzieci', 'pl')[0]).toBe('');
  });

  it('a word that is known and one that is not stay two: the second is looked for as it is', () => {
    expect(meant('nostryfikacja dyplomu pielęgniarki', 'pl')[0]).toBe('QUALIFICATION_RECOGNITION');
    expect(meant('prawnik xyzzy', 'pl')).toEqual(['LEGAL_ADVICE', '']);
  });
});

describe('A condition', () => {
  const optional = (text: string, locale: string): string[] =>
    understand(text, locale)
      .units.filter((unit) => unit.optional)
      .flatMap(({ words }) => words.map(({ folded }) => folded));

  it.each([
    ['en', 'dentist without insurance', 'DENTIST', 'REQUIREMENT HEALTH_INSURANCE'],
    ['pl', 'dentysta bez ubezpieczenia', 'DENTIST', 'REQUIREMENT HEALTH_INSURANCE'],
    ['uk', 'лікар без песеля', 'DOCTOR', 'REQUIREMENT PESEL'],
    ['en', 'work without polish', 'WORK', 'REQUIREMENT BASIC_POLISH'],
    ['pl', 'przedszkole publiczne', 'PRESCHOOL', 'FORMALITY FORMAL'],
    ['es', 'curso de polaco con voluntarios', 'POLISH_COURSE', 'FORMALITY VOLUNTARY'],
    ['ar', 'محامي بدون موعد', 'LEGAL_ADVICE', 'REQUIREMENT APPOINTMENT'],
  ])('beside what is looked for need not be met: in %s "%s"', (locale, text, category, condition) => {
    expect(meant(text, locale)).toEqual([category, condition]);
    expect(optional(text, locale)).not.toEqual([]);
  });

  it('alone asks for the thing itself, and so does the thing without the "without"', () => {
    expect(meant('nie mam ubezpieczenia', 'pl')).toEqual(['HEALTH_INSURANCE']);
    expect(meant('bez peselu', 'pl')).toEqual(['PESEL']);
    expect(meant('dziecko pesel', 'pl')).toContain('PESEL');
    expect(optional('without a passport', 'en')).toEqual([]);
  });

  it.each([
    ['en', 'pessel for my husband'],
    ['ka', 'პესელის'],
    ['tr', 'peselim'],
  ])('of one word is one by its ending only, and without it the thing itself, in %s: %s', (locale, text) => {
    expect(optional(text, locale)).toEqual([]);
    expect(meant(text, locale)[0]).toBe('PESEL');
  });

  it('of one word is one as it is written', () => {
    expect(meant('peselsiz doktor', 'tr')).toEqual(['REQUIREMENT PESEL', 'DOCTOR']);
  });

  it('is what belongs to no longer phrase: work without a contract is a matter of contracts', () => {
    expect(meant('praca bez umowy', 'pl')).toEqual(['EMPLOYMENT_CONTRACT']);
  });
});

it.each([
  ['pl', 'lekarz mówiący po ukraińsku', 'uk'],
  ['pl', 'лікар українською', 'uk'],
  ['es', 'médico que hable español', 'es'],
  ['vi', 'bac si noi tieng viet', 'vi'],
  ['hi', 'हिंदी बोलने वाला डॉक्टर', 'hi'],
  ['ar', 'طبيب يتكلم عربي', 'ar'],
  ['uz', 'o‘zbekcha gapiradigan shifokor', 'uz'],
  ['en', 'english doctor', 'en'],
])('A doctor in a language, in %s: %s', (locale, text, language) => {
  expect(meant(text, locale).toSorted()).toEqual(['DOCTOR', `LANGUAGE ${language}`]);
});

describe('What happened and where it did', () => {
  const shares = (text: string, locale: string): Record<string, number | undefined> =>
    Object.fromEntries(understand(text, locale).units.flatMap(({ meanings }) => meanings.map(({ code, share }) => [code, share])));

  it.each([
    ['be', 'у аўтобусе скралі кашалёк'],
    ['tr', 'otobüste telefonumu çaldılar'],
    ['vi', 'tôi bị móc túi trên xe buýt'],
    ['bn', 'বাসে আমার মোবাইল চুরি হয়ে গেছে'],
    ['ar', 'سرقوا هاتفي في الحافلة'],
    ['ka', 'ავტობუსში ტელეფონი მომპარეს'],
  ])(
    'are weighed by the whole sentence, though both are sure words: stolen on the bus is no matter of buses, in %s: %s',
    (locale, text) => {
      const { POLICE = 0, PUBLIC_TRANSPORT = 1 } = shares(text, locale);
      expect(POLICE).toBeGreaterThan(PUBLIC_TRANSPORT);
    },
  );

  it('are no matter of how long a word is: the many letters of a place that phrases know tell little more than the word', () => {
    const { HUMAN_TRAFFICKING = 0, LIBRARY = 1 } = shares('la bibliotecă mi-au luat actele și telefonul', 'ro');
    expect(LIBRARY).toBeLessThan(0.75 * HUMAN_TRAFFICKING);
  });

  it('are not weighed where all that is sure is of one branch', () => {
    expect(shares('karta pobytu i pesel', 'pl')).toEqual({ RESIDENCE_PERMIT: undefined, PESEL: undefined });
  });
});

it('A word for a language that is a course, too, only hints at the course beside what is surely looked for', () => {
  expect(meant('angielski', 'pl')).toEqual(['OTHER_LANGUAGES']);
  expect(meant('angielski lekarz', 'pl')).toEqual(['OTHER_LANGUAGES?, LANGUAGE en', 'DOCTOR']);
});

it.each([
  ['ka', 'ქართულის გაკვეთილები ბავშვებისთვის'],
  ['pl', 'lekcje wietnamskiego'],
  ['en', 'georgian lessons for kids'],
])('Lessons of a language are courses, in %s: %s', (locale, text) => {
  expect(meant(text, locale)[0]).toBe('OTHER_LANGUAGES');
});

it('What the page has a word for is no word of a third language: a Polish pot is no Romanian station', () => {
  expect(meant('gara', 'pl')).not.toContain('PUBLIC_TRANSPORT');
  expect(meant('gara', 'ro')).toContain('PUBLIC_TRANSPORT');
  expect(meant('hot shower', 'en')).not.toContain('POLICE');
  expect(meant('hot', 'ro')).toContain('POLICE');
});

it('People and whole fields of life are less than the one thing that is surely looked for', () => {
  expect(meant('lekarz kobiety', 'pl')).toEqual(['DOCTOR', 'WOMENS_GROUPS?, AUDIENCE WOMEN']);
  expect(meant('my family needs a lawyer', 'en')).toEqual(['FAMILY?', 'LEGAL_ADVICE']);
  expect(meant('rodzina i dentysta', 'pl')).toEqual(['FAMILY?', 'DENTIST']);
  expect(meant('zdrowie i praca', 'pl').slice(0, 2)).toEqual(['HEALTH', 'WORK']);
});

it('Every phrase of the vocabulary still means its term when it is typed in full, in every language', () => {
  const lost = [...allSynonyms()]
    .filter(({ vocabulary }) => vocabulary === 'CATEGORY')
    .filter(
      ({ code, locale, phrase }) => !understand(phrase, locale).units.some(({ meanings }) => meanings.some((found) => found.code === code)),
    )
    .map(({ code, locale, phrase }) => [locale, code, phrase]);
  expect(lost).toEqual([]);
});

it('Nonsense means nothing, in any language', () => {
  const nonsense = ['xqzvwk', 'brzdngl', 'фщзгх', 'ღჭძწ', 'qqqq', 'zzkrp'];
  for (const locale of interfaceLocales) for (const word of nonsense) expect(meant(word, locale)).toEqual(['']);
});

/**
 * Forms of one word that the vocabulary has in two branches, each sure as it is written; any third form only hints at both: pensioner(s),
 * the pension and pensioners, a Romanian and the Romanians in Poland; to force to work and forced to work; a choir and the ill.
 */
const formsInTwoBranches = ['pl: chor', 'tr: emekl', 'ro: pensionar', 'ro: roman in polon', 'uz: majburlab ishlat'];

it('Stems join no words of unrelated branches', () => {
  const branches = new Map<string, Map<string, string>>();
  for (const { vocabulary, code, locale, phrase, ambiguous } of allSynonyms()) {
    if (vocabulary !== 'CATEGORY' || ambiguous) continue;
    const key = `${locale}: ${tokenize(phrase)
      .map(({ folded }) => stem(folded, locale))
      .join(' ')}`;
    const phrases = branches.get(key) ?? new Map<string, string>();
    branches.set(key, phrases.set(fold(phrase), categoryWithAncestors(code).at(-1) ?? code));
  }
  const joined = [...branches].filter(([, phrases]) => new Set(phrases.values()).size > 1);
  expect(joined.map(([key]) => key).filter((key) => !formsInTwoBranches.includes(key))).toEqual([]);
});

describe('a form of a word that no list has', () => {
  it.each([
    ['es', 'divorciarnos', 'divorciarse'],
    ['uz', 'kanalizatsiyamiz', 'kanalizatsiya'],
    ['ro', 'vaccinam', 'vaccinat'],
  ])('is called in Polish what the word is that it shares its beginning with: %s %s, %s', (locale, form, known) => {
    const translated = (text: string) => understand(text, locale).words[0]?.translated;
    expect(translated(known)).not.toEqual([]);
    expect(translated(form)).toEqual(translated(known));
  });

  it('is none where only a letter inside is missing: that is mended as a mistake', () => {
    expect(understand('bibliotka', 'pl').words[0]?.translated).toEqual([]);
  });

  it.each([
    ['en', 'citizenhip'],
    ['ro', 'transprot'],
    ['uz', 'paspotr'],
  ])('is none where letters have changed places or one is missing in what differs: %s %s', (locale, text) => {
    expect(understand(text, locale).words.map(({ familiar }) => familiar)).toEqual([false]);
  });

  it.each([
    ['tr', 'eczanem', 'PHARMACY'],
    ['tr', 'avukatınıza', 'LEGAL_ADVICE'],
    ['uz', 'advokatingiz', 'LEGAL_ADVICE'],
    ['uz', 'kutubxonami', 'LIBRARY'],
    ['ka', 'ბიბლიოთეკაშიც', 'LIBRARY'],
    ['ka', 'ადვოკატისკენ', 'LEGAL_ADVICE'],
    ['ne', 'अस्पतालतिर', 'HOSPITAL_EMERGENCY'],
    ['bn', 'ডাক্তারও', 'DOCTOR'],
    ['bn', 'হাসপাতালটাতে', 'HOSPITAL_EMERGENCY'],
    ['fil', 'abogadohan', 'LEGAL_ADVICE'],
    ['fil', 'pambiblioteka', 'LIBRARY'],
    ['es', 'dentistita', 'DENTIST'],
    ['ar', 'بصيدلية', 'PHARMACY'],
    ['ar', 'هالصيدلية', 'PHARMACY'],
  ])('has something joined to it: %s %s', (locale, text, code) => {
    expect(meant(text, locale)).toEqual([code]);
  });

  it.each([
    ['ar', 'بطاقة'],
    ['es', 'visita'],
    ['tr', 'ehliyetim'],
    ['bn', 'বই'],
    ['fil', 'pasahero'],
  ])('is taken apart only where nothing has it as it is: %s %s', (locale, text) => {
    expect(required(text, locale)).toEqual([fold(text)]);
  });

  it('is none of what only ends so: nothing is left that anybody knows', () => {
    for (const locale of interfaceLocales)
      expect({ locale, left: required('blorpatita fimbulomi pangdreboni', locale) }).toEqual({
        locale,
        left: ['blorpatita', 'fimbulomi', 'pangdreboni'],
      });
  });

  it('is none where the beginning is that of many things', () => {
    expect(understand('empleazz', 'es').words[0]?.translated).toEqual([]);
  });
});

it('Where lessons of a language are most likely looked for, the language that is named need not be spoken there', () => {
  const optionalIn = (text: string) =>
    understand(text, 'en').units.flatMap(({ words, optional }) => (optional ? words : []).map(({ folded }) => folded));
  expect(optionalIn('my son is forgetting Georgian')).toEqual(['georgian']);
  expect(optionalIn('a doctor who speaks Georgian')).toEqual([]);
});
