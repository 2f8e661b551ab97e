import { closedEveryYear, closedOn, during, on } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt } from '../../writing/place.ts';
import { polytechnic, university } from './places.ts';

export const studentLawClinic: readonly Leaflet[] = [
  {
    key: 'studencka-poradnia-prawna',
    texts: {
      pl: text(
        'Studencka poradnia prawna: opinia na piśmie',
        'Studenci piszą, wykładowca sprawdza i podpisuje. Trwa to trzy tygodnie, za to można to pokazać w urzędzie.',
        'Na pierwszym spotkaniu dwoje studentów słucha i kopiuje papiery. Nie doradzają od ręki. Po trzech tygodniach dostaje się kilka stron zwykłą polszczyzną: jak było, co z tego wynika, jakie są drogi i co zrobić najpierw. Bierzemy sprawy o pracę, najem, rodzinę i pobyt; nie bierzemy takich, w których termin mija jutro, ani takich, w których jest już adwokat.',
        'Formularz; w czasie sesji i wakacji spraw nie przyjmujemy.',
      ),
      uk: text(
        'Студентська юридична консультація: висновок на письмі',
        'Студенти пишуть, викладач перевіряє й підписує. Триває три тижні, зате це можна показати в установі.',
        'На першій зустрічі двоє студентів слухають і копіюють папери. Одразу не радять. За три тижні ви отримуєте кілька сторінок простою польською: як було, що з цього випливає, які є шляхи й що зробити спершу. Беремо справи про працю, оренду, родину й проживання; не беремо тих, де строк спливає завтра або вже є адвокат.',
        'Форма; під час сесії та канікул справ не приймаємо.',
      ),
      en: text(
        'Student law clinic: an opinion in writing',
        'Students write, a lecturer checks and signs. It takes three weeks, but you can show it to an office.',
        'At the first meeting two students listen and copy the papers. They give no advice on the spot. Three weeks later you get some pages of plain Polish: what happened, what follows, which ways there are and what to do first. We take matters of work, lease, family and residence; we do not take those whose time runs out tomorrow, nor those that have an attorney already.',
        'By form; none are taken during exams and holidays.',
      ),
    },
    categories: ['LEGAL_ADVICE', 'EMPLOYMENT_CONTRACT'],
    audiences: ['LABOUR_MIGRANTS', 'NO_STATUTORY_ENTITLEMENT', 'STUDENTS'],
    languages: ['pl', 'en', 'uk'],
    formality: ['VOLUNTARY'],
    requiresStatutoryEntitlement: false,
    free: true,
    requirements: ['APPOINTMENT'],
    contacts: [form('https://poradnia.akademia.example.org/', 'pl', 'en', 'uk')],
    places: [
      byAppointmentAt(
        university,
        during('2026-10-12', '2027-01-22', on(['WE'], '15:00', '18:00')),
        during('2027-03-01', '2027-05-31', on(['WE'], '15:00', '18:00')),
        closedOn('2026-11-11'),
      ),
    ],
  },
];

export const engineersFromAbroad: readonly Leaflet[] = [
  {
    key: 'dyplom-inzyniera',
    texts: {
      pl: text(
        'Zagraniczny dyplom inżyniera: wstępna ocena',
        'Pracownik dziekanatu i profesor oglądają suplement do dyplomu i mówią, czego brakuje.',
        'Przyjeżdżają do nas spawacze, którzy w domu projektowali mosty. Ocena nie jest nostryfikacją: to rozmowa przy kawie i pół strony notatki. Wynika z niej, czy warto zaczynać procedurę, czy lepiej dorobić dwa przedmioty, czy wystarczy list do pracodawcy z wyjaśnieniem, co znaczy nazwa kierunku. Dokumenty mogą być w języku oryginału.',
      ),
      uk: text(
        'Закордонний диплом інженера: попередня оцінка',
        'Працівник деканату й професор дивляться додаток до диплома й кажуть, чого бракує.',
        'До нас приходять зварники, які вдома проєктували мости. Оцінка — не нострифікація: це розмова за кавою й пів сторінки нотатки. З неї видно, чи варто починати процедуру, чи краще дослухати два предмети, чи досить листа до роботодавця з поясненням назви спеціальності. Документи можуть бути мовою оригіналу.',
      ),
      en: text(
        'An engineer’s diploma from abroad: a first assessment',
        'A member of the dean’s office and a professor look at your diploma supplement and say what is missing.',
        'Welders come to us who designed bridges at home. The assessment is no recognition: it is a talk over coffee and half a page of notes. It tells whether the procedure is worth starting, whether two more subjects would be better, or whether a letter that explains the name of your course to an employer is enough. Papers may be in their own language.',
      ),
      tr: machine(
        text(
          'Yurt dışından mühendis diploması: ilk değerlendirme',
          'Dekanlıktan biri ve bir profesör diploma ekine bakar, neyin eksik olduğunu söyler.',
          'Bu denklik değildir: kahve eşliğinde bir görüşme ve yarım sayfa nottur. Belgeler kendi dilinde olabilir.',
        ),
      ),
      hi: machine(
        text(
          'विदेश की इंजीनियरिंग डिग्री: पहली जाँच',
          'डीन कार्यालय का व्यक्ति और एक प्रोफ़ेसर आपके डिप्लोमा को देखते हैं और बताते हैं क्या कमी है।',
          'यह मान्यता नहीं है, केवल बातचीत और आधे पन्ने का नोट है। काग़ज़ मूल भाषा में हो सकते हैं।',
        ),
      ),
    },
    categories: ['QUALIFICATION_RECOGNITION', 'HIGHER_EDUCATION'],
    audiences: ['LABOUR_MIGRANTS'],
    requirements: ['APPOINTMENT'],
    requiresStatutoryEntitlement: false,
    free: true,
    documents: [
      { pl: 'Dyplom i suplement albo wykaz ocen', en: 'Diploma and supplement, or transcript', uk: 'Диплом і додаток або виписка оцінок' },
    ],
    contacts: [email('dyplomy@politechnika.example.org', 'pl', 'en')],
    places: [byAppointmentAt(polytechnic, during('2026-10-01', '2027-06-30', on(['TU'], '12:00', '14:00')))],
  },
  {
    key: 'kurs-zerowy',
    texts: {
      pl: text(
        'Rok zerowy przed studiami: matematyka, fizyka i język techniczny',
        'Przygotowanie dla maturzystów z zagranicy i dla dorosłych, którzy szkołę kończyli dawno.',
        'Grupa liczy szesnaście osób. Rano matematyka po angielsku, po południu te same zadania po polsku, żeby słowa weszły same. W piątek laboratorium: mierzymy, psujemy, naprawiamy. Na koniec próbny egzamin wstępny i rozmowa o kierunku. Miejsce w akademiku zgłasza się w tym samym formularzu. W przerwie świątecznej budynek jest zamknięty.',
      ),
      en: text(
        'Foundation year: mathematics, physics and the language of engineers',
        'For school leavers from abroad and for adults who finished school long ago.',
        'A group has sixteen places. In the morning mathematics in English, in the afternoon the same problems in Polish, so that the words come by themselves. On Friday the laboratory: we measure, break and mend. At the end a mock entrance exam and a talk about your course. Ask for a place in the hall of residence on the same form. The building is shut over Christmas.',
      ),
      hi: machine(
        text(
          'पढ़ाई से पहले तैयारी का साल: गणित, भौतिकी और तकनीकी भाषा',
          'विदेश से आए स्कूल पास छात्रों और वयस्कों के लिए।',
          'सोलह लोगों का समूह। सुबह गणित अंग्रेज़ी में, दोपहर में वही प्रश्न पोलिश में। शुक्रवार को प्रयोगशाला। छात्रावास उसी फ़ॉर्म में माँगिए।',
        ),
      ),
      bn: machine(
        text(
          'পড়াশোনার আগে প্রস্তুতি বছর: গণিত, পদার্থবিদ্যা ও কারিগরি ভাষা',
          'বিদেশ থেকে আসা স্কুল পাস ছাত্র ও প্রাপ্তবয়স্কদের জন্য।',
          'দলে ষোলো জন। সকালে ইংরেজিতে গণিত, বিকেলে একই অঙ্ক পোলিশে। শুক্রবার পরীক্ষাগার। হোস্টেলের জন্য একই ফর্মে আবেদন করুন।',
        ),
      ),
    },
    categories: ['HIGHER_EDUCATION', 'POLISH_COURSE'],
    audiences: ['STUDENTS', 'YOUTH'],
    minimumAge: 17,
    requirements: ['FEE', 'PASSPORT_OR_ID'],
    contacts: [form('https://zerowy.politechnika.example.org/', 'pl', 'en')],
    places: [
      at(
        polytechnic,
        during('2026-10-05', '2027-06-11', on(['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '15:00')),
        closedEveryYear(12, 24, 25, 26, 27, 28, 29, 30, 31),
      ),
    ],
  },
];
