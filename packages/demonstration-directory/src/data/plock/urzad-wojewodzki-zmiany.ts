import { during, everyNth, noted, on, once, publicHolidays } from '../../writing/hours.ts';
import { email, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt } from '../../writing/place.ts';
import { voivodeshipBranch } from './places.ts';

/** What the voivodeship's branch does when something in a life changes: a child, another job, another kind of document. */
export const changesOfStay: readonly Leaflet[] = [
  {
    key: 'paszport-polski',
    texts: {
      pl: text(
        'Paszport polski, także dla dziecka z rodziny mieszanej',
        'Punkt paszportowy: wnioski i odbiór, dla dorosłych i dla dzieci, które mają polskie obywatelstwo po mamie lub tacie.',
        'Punkt zajmuje się tylko paszportami polskimi. O paszport innego państwa trzeba pytać w jego konsulacie; wykaz konsulatów wisi przy wejściu i można go sfotografować.\n\nWniosek wypełnia się na ekranie przy stanowisku. Z wózkiem proszę podejść do okienka z misiem: obok jest przewijak, a kolejka osobna. Gdy rodzice mieszkają w różnych krajach, urzędnik tłumaczy, jak przesłać zgodę tego, którego tu nie ma.',
        'Przez rezerwację; odbiór gotowego paszportu bez rezerwacji.',
      ),
      uk: text(
        'Польський паспорт, також для дитини зі змішаної родини',
        'Паспортний пункт: заяви й видача, для дорослих і для дітей, які мають польське громадянство за мамою чи татом.',
        'Пункт займається лише польськими паспортами. Про паспорт іншої держави питайте в її консульстві; список консульств висить біля входу, його можна сфотографувати.\n\nЗаяву заповнюють на екрані біля стійки. З візочком підходьте до віконця з ведмедиком: поруч сповивальний столик і окрема черга. Коли батьки живуть у різних країнах, працівник пояснить, як надіслати згоду того, кого тут немає.',
        'За записом; готовий паспорт забирають без запису.',
      ),
      en: text(
        'Polish passport, also for a child of a mixed family',
        'Passport desk: applications and collection, for adults and for children who are Polish through mother or father.',
        'The desk deals with Polish passports only. For the passport of another country ask its consulate; a list of consulates hangs by the entrance and you may photograph it.\n\nYou fill in the application on a screen at the desk. With a pram go to the window with the teddy bear: there is a changing table and a queue of its own. When the parents live in different countries the clerk explains how the absent one can send consent.',
        'With a booking; a finished passport is collected without one.',
      ),
    },
    categories: ['PASSPORT_CONSULATE'],
    audiences: ['FAMILIES_WITH_CHILDREN', 'RETURNING_POLES', 'LOCAL_RESIDENTS'],
    requiresStatutoryEntitlement: true,
    requirements: ['APPOINTMENT', 'PESEL', 'FEE'],
    documents: [
      { pl: 'Fotografia do paszportu', en: 'Passport photograph', uk: 'Фото на паспорт' },
      { pl: 'Dotychczasowy paszport, jeśli był', en: 'The last passport, if there was one', uk: 'Попередній паспорт, якщо був' },
    ],
    bookingUrl: 'https://rezerwacje.muw-plock.example.org/paszport',
    places: [
      byAppointmentAt(
        voivodeshipBranch,
        on(['MO'], '10:00', '18:00'),
        on(['TU', 'WE', 'TH', 'FR'], '08:00', '15:00'),
        noted(everyNth(3, 'SA', '09:00', '13:00'), { pl: 'tylko odbiór', en: 'collection only', uk: 'лише видача' }),
        ...publicHolidays(),
      ),
    ],
  },
  {
    key: 'utrata-pracy-a-karta',
    texts: {
      pl: text(
        'Straciłem pracę, a moja karta pobytu jest z nią związana',
        'Stanowisko dla osób, u których zmienił się pracodawca, etat albo adres, choć karta jest jeszcze ważna.',
        'Przyjdź zaraz, gdy wiesz o zmianie, a nie wtedy, gdy karta się skończy. Urzędniczka otwiera teczkę sprawy i mówi, o czym urząd trzeba zawiadomić, na którym druku i co odpowiedzieć, jeśli nowej pracy jeszcze nie ma. Nie pyta, czyja to wina. Nie zadzwoni też do byłego szefa.\n\nPowiedz jej o wszystkim, co się zmieniło naraz: o przeprowadzce, ślubie, narodzinach dziecka.',
        'Bez rezerwacji; w środy jest tłumaczka ukraińskiego i rosyjskiego.',
      ),
      uk: text(
        'Я втратив роботу, а моя карта побиту пов’язана з нею',
        'Віконце для тих, у кого змінився роботодавець, посада чи адреса, хоча карта ще дійсна.',
        'Приходьте одразу, як дізналися про зміну, а не тоді, коли карта закінчиться. Працівниця відкриває вашу справу й каже, про що треба повідомити, на якому бланку і що відповісти, якщо нової роботи ще немає. Вона не питає, хто винен, і не телефонує колишньому начальникові.\n\nСкажіть про все, що змінилося разом: переїзд, шлюб, народження дитини.',
        'Без запису; у середу є перекладачка української та російської.',
      ),
      en: text(
        'I lost my job and my residence card depends on it',
        'A desk for people whose employer, post or address has changed while the card is still valid.',
        'Come as soon as you know of the change and not when the card runs out. The clerk opens your file and says what the office must be told, on which form, and what to answer if there is no new job yet. She does not ask whose fault it was, nor does she ring your former boss.\n\nTell her of everything that changed at the same time: a move, a wedding, a newborn.',
        'No booking; on Wednesdays there is an interpreter for Ukrainian and Russian.',
      ),
      es: machine(
        text(
          'Perdí mi trabajo y mi tarjeta de residencia depende de él',
          'Ventanilla para quien cambió de empleador, de puesto o de dirección con la tarjeta todavía válida.',
          'Venga en cuanto sepa del cambio, no cuando la tarjeta caduque. La funcionaria abre su expediente y le dice qué hay que comunicar y en qué formulario, aunque todavía no tenga trabajo nuevo.',
        ),
      ),
      hi: machine(
        text(
          'मेरी नौकरी चली गई और मेरा निवास कार्ड उसी से जुड़ा है',
          'उन लोगों के लिए खिड़की जिनका नियोक्ता, पद या पता बदल गया, पर कार्ड अभी मान्य है।',
          'बदलाव पता चलते ही आइए, कार्ड ख़त्म होने का इंतज़ार मत कीजिए। कर्मचारी आपकी फ़ाइल खोलकर बताती है कि कार्यालय को क्या और किस फ़ॉर्म पर बताना है।',
        ),
      ),
    },
    categories: ['RESIDENCE_PERMIT', 'UNEMPLOYMENT'],
    audiences: ['LABOUR_MIGRANTS'],
    languages: ['pl', 'en'],
    interpretationServices: 'ukraiński i rosyjski w środy',
    requirements: ['PASSPORT_OR_ID', 'RESIDENCE_TITLE'],
    free: true,
    documents: [
      {
        pl: 'Karta pobytu i pismo o końcu pracy, jeśli je masz',
        en: 'Residence card, and the letter ending your job if you have it',
        uk: 'Карта побиту й лист про звільнення, якщо він є',
      },
    ],
    places: [at(voivodeshipBranch, on(['MO', 'WE'], '12:30', '15:30'), ...publicHolidays())],
  },
  {
    key: 'z-ochrony-czasowej-na-karte',
    texts: {
      pl: text(
        'Wieczór informacyjny: z ochrony czasowej na kartę pobytu',
        'Cztery razy w roku urzędnicy opowiadają, czym karta różni się od statusu UKR, i odpowiadają na pytania z sali.',
        'Pierwsza godzina to prezentacja po polsku z tłumaczeniem na ukraiński, druga należy do słuchaczy. Sprawdzeń w systemie tego wieczoru nie robimy, spraw nie przyjmujemy; kto chce, dostaje listę dokumentów i termin na inny dzień. Mówimy o stanie na ten wieczór, bo zasady bywają zmieniane między jednym spotkaniem a drugim.',
      ),
      uk: text(
        'Інформаційний вечір: від тимчасового захисту до карти побиту',
        'Чотири рази на рік працівники розповідають, чим карта відрізняється від статусу UKR, і відповідають на запитання із зали.',
        'Перша година — презентація польською з перекладом українською, друга належить слухачам. Того вечора в системі не перевіряємо і справ не приймаємо; хто хоче, отримує список документів і термін на інший день. Говоримо про стан на цей вечір, бо правила часом змінюють між двома зустрічами.',
      ),
      en: text(
        'Information evening: from temporary protection to a residence card',
        'Four times a year clerks tell how the card differs from the UKR status and answer questions from the floor.',
        'The first hour is a talk in Polish with Ukrainian interpreting; the second belongs to the listeners. No look-ups and no applications on that evening; if you like you get a list of papers and an appointment on another day. We speak of how things stand that evening, for the rules are sometimes changed between two meetings.',
      ),
      ru: machine(
        text(
          'Информационный вечер: от временной защиты к карте побыту',
          'Четыре раза в год сотрудники рассказывают, чем карта отличается от статуса UKR, и отвечают на вопросы из зала.',
          'Первый час презентация с переводом на украинский, второй час вопросы. В этот вечер заявления не принимаем; желающие получают список документов и термин на другой день.',
        ),
      ),
    },
    categories: ['TEMPORARY_PROTECTION', 'RESIDENCE_PERMIT'],
    audiences: ['TEMPORARY_PROTECTION'],
    languages: ['pl', 'uk'],
    requiresStatutoryEntitlement: false,
    free: true,
    places: [
      at(
        voivodeshipBranch,
        once('2026-11-17', '17:00', '19:00'),
        once('2027-02-09', '17:00', '19:00'),
        once('2027-05-11', '17:00', '19:00'),
        once('2027-09-14', '17:00', '19:00'),
      ),
    ],
  },
  {
    key: 'rodzina-obywatela-ue',
    texts: {
      pl: text(
        'Mąż, żona i dzieci obywatela Unii: karta dla rodziny',
        'Gdy jedno z małżonków ma paszport unijny, a drugie nie: osobny druk, osobne okienko.',
        'Rumunka z mężem z Mołdawii, Hiszpan z żoną z Kolumbii, Bułgar z córką z Turcji: takie rodziny mylą się najczęściej, bo stają w kolejce do zwykłego pobytu. U nas składa się wniosek rodzinny. Akt ślubu lub urodzenia bierzemy w oryginale, tłumaczenie bywa potrzebne, a bywa, że nie; zapytaj mailem, podając kraj wydania.',
      ),
      en: text(
        'Husband, wife and children of an EU citizen: the family’s card',
        'When one of a couple has an EU passport and the other has not: a form and a window of their own.',
        'A Romanian with a husband from Moldova, a Spaniard with a wife from Colombia, a Bulgarian with a daughter from Turkey: such families most often err, because they queue for the ordinary permit. Here they hand in the family form. Bring the marriage or birth certificate in the original; whether it must be translated depends, so ask by mail and name the country that issued it.',
      ),
      ro: machine(
        text(
          'Soțul, soția și copiii unui cetățean UE: cardul familiei',
          'Când unul dintre soți are pașaport UE, iar celălalt nu: alt formular, alt ghișeu.',
          'Familiile mixte stau adesea la coada greșită. Aici se depune cererea pentru familie. Aduceți actul de căsătorie sau de naștere în original; întrebați prin e-mail dacă trebuie tradus.',
        ),
      ),
      es: machine(
        text(
          'Cónyuge e hijos de un ciudadano de la UE: tarjeta familiar',
          'Cuando uno de los dos tiene pasaporte de la UE y el otro no: otro formulario y otra ventanilla.',
          'Estas familias suelen hacer la cola equivocada. Aquí se presenta la solicitud familiar. Traiga el acta de matrimonio o de nacimiento original; pregunte por correo si hace falta traducción.',
        ),
      ),
    },
    categories: ['EU_CITIZEN_REGISTRATION', 'FAMILY'],
    audiences: ['EU_CITIZENS', 'FAMILIES_WITH_CHILDREN'],
    requirements: ['PASSPORT_OR_ID', 'BIRTH_CERTIFICATE', 'APPOINTMENT'],
    requiresStatutoryEntitlement: true,
    contacts: [email('rodziny-ue@muw-plock.example.org', 'pl', 'en')],
    places: [byAppointmentAt(voivodeshipBranch, during('2026-09-01', '2027-08-31', on(['TH'], '09:00', '12:00')), ...publicHolidays())],
  },
];
