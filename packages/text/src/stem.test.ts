import { describe, expect, it } from '@jest/globals';
import { fold, stem } from './index.ts';

const stemsOf = (words: string, locale: string): string[] => words.split(' ').map((word) => stem(fold(word), locale));

/** One line, one word of the directory's subjects in the forms in which people type it. */
const together: Readonly<Record<string, readonly string[]>> = {
  pl: [
    'praca pracy pracę prac pracami pracą',
    'mieszkanie mieszkania mieszkań mieszkaniu',
    'pracownik pracownika pracownicy pracowników',
    'zdrowie zdrowia zdrowiu',
    'prawny prawna prawnej prawnego prawnych',
    'dziecko dziecka dzieci dzieciom',
    'wypadek wypadku wypadki wypadków',
    'cudzoziemiec cudzoziemca cudzoziemców',
    'matka matki matek',
    'Płock Płocka Płocku',
    'prawnik prawnika prawnikiem prawnicy',
    'szkoła szkoły szkołę szkół',
  ],
  uk: [
    'юрист юриста юристу юристи',
    'робота роботи роботу роботою',
    'лікар лікаря лікарі лікарів',
    'житло житла житлу',
    'дитина дитини дитину',
    'документ документи документів',
    'школа школи школу школі',
    'допомога допомоги допомогу',
    'курс курси курсів курсу',
    'адреса адреси адресу',
    'записатися записатись',
  ],
  ru: [
    'юрист юриста юристу юристы',
    'работа работы работу работой',
    'врач врача врачи врачей',
    'документы документов документами',
    'школа школы школу школе',
    'помощь помощи',
  ],
  be: [
    'юрыст юрыста юрысту юрысты',
    'праца працы працу працай',
    'лекар лекара лекару лекараў',
    'дакумент дакумента дакументы дакументаў',
    'школа школы школу школе',
    'мова мовы мову мове',
    'зарплата зарплаты зарплату',
    'кніга кнігі кнігу',
    'падлеткі падлеткаў падлеткам',
    'польскі польская польскую',
  ],
  en: ['lawyer lawyers', 'permit permits', 'family families', 'translate translated translating'],
  es: [
    'abogado abogada abogados abogadas',
    'trabajo trabajos',
    'trabajador trabajadora trabajadores trabajadoras',
    'médico médica médicos',
    'enfermero enfermera enfermeras',
    'papel papeles',
    'traducción traducciones',
    'clase clases',
    'mes meses',
    'alquiler alquileres',
    'vez veces',
    'autobús autobuses',
  ],
  tr: [
    'avukat avukata avukatı avukatlar avukatlara avukatım',
    'doktor doktora doktoru doktorlar doktorum',
    'çocuk çocuklar çocuğum çocuğu çocuklara çocuklarım',
    'okul okula okulu okulda okullar',
    'kira kirayı kirası kiraya',
    'sigorta sigortası',
    'vergi vergisi vergiyi vergiler',
    'hastane hastanede hastaneye hastaneler',
    'maaş maaşım maaşı maaşımı',
    'anaokulu anaokuluna anaokulları',
  ],
  ro: [
    'avocat avocatul avocați avocații avocatului avocată',
    'muncă munca muncii munci',
    'școală școala școli școlile școlii',
    'copil copilul copii copiii copilului copiilor',
    'permis permisul permise permisului',
    'chirie chiria chirii chiriei',
    'salariu salariul salarii salariului',
    'document documente documentele documentelor documentul',
    'curs cursul cursuri cursurile cursului',
    'asigurare asigurarea asigurări asigurările',
    'bani banii',
  ],
  hi: [
    'नौकरी नौकरियाँ नौकरियों नौकरियां',
    'डॉक्टर डॉक्टरों',
    'बच्चा बच्चे बच्चों',
    'दस्तावेज़ दस्तावेज़ों दस्तावेजों',
    'भाषा भाषाएँ भाषाओं',
    'किताब किताबें किताबों',
    'कमरा कमरे कमरों',
  ],
  ne: [
    'काम कामको कामले काममा कामहरू',
    'वकिल वकिलको वकिलले वकिललाई वकिलहरू',
    'डाक्टर डाक्टरको डाक्टरलाई डाक्टरसँग',
    'बच्चा बच्चाको बच्चाहरू बच्चालाई',
    'पोल्यान्ड पोल्यान्डमा पोल्याण्डको',
    'घर घरको घरमा घरबाट घरसम्म',
    'डाक्टर डाक्टरको डाक्टरकोमा डाक्टरकहाँ',
    'बीमा बीमाको बीमामा बीमाले',
    'आमा आमाको आमाहरूलाई',
    'साथी साथीको साथीहरूसँग',
    'बिदा बिदाको बिदामा',
    'नदी नदीको',
    'नगरपालिका नगरपालिकाको नगरपालिकामा',
    'राजीनामा राजीनामाको',
    'सिनेमा सिनेमाको',
    'टाउको टाउकोमा',
    'बिहे बिहेको बिहेमा',
    'दोभासे दोभासेको',
    'गरे गरेको',
    'भारत भारतको',
  ],
  bn: [
    'কাজ কাজের কাজে কাজটা',
    'আইনজীবী আইনজীবীর আইনজীবীদের আইনজীবীকে',
    'ডাক্তার ডাক্তারের ডাক্তারকে ডাক্তাররা',
    'শিশু শিশুর শিশুদের শিশুরা',
    'চাকরি চাকরির চাকরিতে',
    'ভাষা ভাষার ভাষায়',
  ],
  ar: [
    'محامي المحامي للمحامي والمحامي بالمحامي محامين محاميين',
    'عمل العمل للعمل بالعمل',
    'مدرسة المدرسة للمدرسة',
    'شركة الشركة شركات الشركات',
    'عامل العامل عاملين العاملين',
    'راتب الراتب راتبي',
    'لاجئ اللاجئ لاجئين اللاجئين',
    'إقامة الإقامة اقامه',
  ],
  fil: [
    'trabaho magtrabaho nagtatrabaho pinagtatrabaho trabahong',
    'hanap maghanap naghahanap hinahanap',
    'bayad magbayad nagbabayad makabayad',
    'tulong tumulong tutulong',
    'kilala kinilala ipakilala makipagkilala',
    'sulat nakasulat sinulat',
  ],
  ka: [
    'სამსახური სამსახურის სამსახურში სამსახურს სამსახურები',
    'ადვოკატი ადვოკატის ადვოკატს ადვოკატთან ადვოკატების',
    'სკოლა სკოლის სკოლაში სკოლას სკოლები',
    'ბავშვი ბავშვის ბავშვები ბავშვების ბავშვისთვის',
    'უფლება უფლების უფლებები უფლებების',
    'სახლი სახლში სახლის სახლიდან',
  ],
  uz: [
    'yiqil yiqildi yiqildim yiqilib yiqilgan yiqilsa yiqilish',
    'tushuntir tushuntirib tushuntiraman tushuntirmoqchiman',
    'ish ishda ishga ishdan ishlar',
    'advokat advokatlar advokatga advokatni advokatning',
    'bola bolalar bolalarni',
    'maosh maoshim maoshni maoshimni',
    'ruxsatnoma ruxsatnomasi ruxsatnomani',
    'kasallik kasalligi',
  ],
};

/** Words that look alike and are not one another. */
const apart: Readonly<Record<string, readonly string[]>> = {
  pl: ['praca prawo', 'dom doradca', 'karta kara', 'lekarz leki', 'mowa mama'],
  uk: ['робота родина', 'лікар ліки', 'школа шкода', 'право праця', 'курси курка', 'каси кава'],
  ru: ['работа раба', 'школа школьник', 'врач враг', 'право правда'],
  be: ['праца права', 'школа шкода', 'лекар лекі', 'мова моладзь'],
  en: ['work world', 'rent render', 'police policy'],
  es: [
    'casa caso',
    'puerta puerto',
    'cuenta cuento',
    'parte parto',
    'libro libre',
    'banco banca',
    'carro carrera',
    'cena cine',
    'cama cámara',
  ],
  tr: ['iş isim', 'kira kiraz', 'hasta hastane', 'sigorta sigara', 'para parti', 'kurs kurum', 'izin iz', 'kan kanun', 'danışma danışman'],
  ro: ['casă caz', 'muncă munte', 'copil copie', 'poliție politică', 'carte cartier', 'bani bancă', 'taxe taxi', 'doctor doctorat'],
  hi: ['काम कमरा', 'वेतन वतन', 'पानी पान', 'माल माला', 'किराया किराना', 'साल साला', 'टैक्स टैक्सी'],
  ne: [
    'काम कमाइ',
    'घर घाँटी',
    'पैसा पेशा',
    'कोठा कोट',
    'मौका मौन',
    'बीमा बी',
    'चौकी चौका',
    'सिनेमा सिलाइ',
    'सिक्का सिक्ने',
    'दिदी दिने',
    'काका काकी',
  ],
  bn: ['কাজ কাজী', 'কর করা', 'ঘর ঘড়ি', 'পানি পান', 'ভাত ভাতা', 'টাকা টাক', 'মালিক মাল', 'দেশ দেশি', 'ছুটি ছুরি'],
  ar: ['عمل عملة عملية', 'بطاقة طاقة', 'كتاب كاتب', 'راتب رتبة', 'وطن طن', 'والد الدواء', 'مدرسة مدرس', 'سكن سكين', 'فلوسي لوس'],
  fil: [
    'batas bata',
    'asawa awa',
    'kasal sala',
    'kapatid patid',
    'bahay buhay',
    'magulang gulang',
    'tulong tulog',
    'lalaki laki',
    'makata kata',
    'pinoy poy',
  ],
  ka: ['ექიმი ექო', 'სახლი სახელი', 'ბინა ბანი', 'ბანკი ბანაკი', 'ქალი ქალაქი', 'ტესტი ტექსტი'],
  uz: [
    'ish ishora',
    'bola bolta',
    'til tilla',
    'uy uyat',
    'qiz qizil',
    'bank banan',
    'ogri ogriyapti',
    'chek chekish',
    'tort tortish',
    'qand qanday',
  ],
};

describe.each(Object.keys(together))('Stems in %s', (locale) => {
  it.each(together[locale] ?? [])('put together %s', (words) => {
    expect(new Set(stemsOf(words, locale)).size).toBe(1);
  });

  it.each(apart[locale] ?? [])('keep apart %s', (words) => {
    expect(new Set(stemsOf(words, locale)).size).toBe(words.split(' ').length);
  });
});

describe('Stems', () => {
  it('are the words themselves where words have no forms, and of numbers and short words', () => {
    expect(stem('truong', 'vi')).toBe('truong');
    expect(stem('800', 'pl')).toBe('800');
    expect(stem('do', 'pl')).toBe('do');
  });

  it('of a language that nobody knows are the words themselves', () => {
    for (const locale of ['xx', 'constructor', '__proto__', '']) expect(stem('pracami', locale)).toBe('pracami');
  });
});
