import { plockAndNeighbours } from '../../writing/gmina.ts';
import { closedOn, during, everyOther, noted, on, publicHolidays } from '../../writing/hours.ts';
import { form, machine, type ProviderLeaflet, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, office } from '../../writing/place.ts';

const workersRoom = office('plock-punkt-pracowniczy', 'Punkt pracowniczy (miejsce pokazowe)', { in: 'Płock' });

export const workersPoint: ProviderLeaflet = {
  key: 'punkt-pracowniczy-plock',
  name: 'Punkt pracowniczy przy związkach zawodowych (przykład)',
  municipality: 'Płock',
  common: {
    formality: ['SEMI_FORMAL'],
    deliveryModes: ['IN_PERSON'],
    municipalities: plockAndNeighbours(),
    requiresStatutoryEntitlement: false,
    free: true,
  },
  services: [
    {
      key: 'czytanie-umowy',
      texts: {
        pl: text(
          'Nie podpisuj jeszcze: czytanie umowy o pracę',
          'Przeczytamy z tobą umowę, zanim ją podpiszesz, i podkreślimy trzy miejsca, o które warto zapytać.',
          'Etat, zlecenie, dzieło, umowa z agencją, aneks po okresie próbnym. Kolega ze związku czyta na głos, tłumaczka powtarza prostymi słowami. Na marginesie zostają trzy kolory: zielony (w porządku), żółty (zapytaj), czerwony (nie podpisuj bez rozmowy z prawnikiem). Możesz przysłać zdjęcie, jeśli szef każe oddać papier jeszcze dziś.',
          'Przyjdź ze zdjęciem albo z wydrukiem; nazwę firmy wolno zasłonić.',
        ),
        uk: text(
          'Ще не підписуй: читаємо трудовий договір',
          'Прочитаємо з вами договір, перш ніж ви його підпишете, і підкреслимо три місця, про які варто запитати.',
          'Трудовий договір, zlecenie, dzieło, договір з агенцією, додаток після випробувального терміну. Колега з профспілки читає вголос, перекладачка повторює простими словами. На берегах лишаються три кольори: зелений (гаразд), жовтий (запитай), червоний (не підписуй без юриста). Можна надіслати фото, якщо начальник вимагає папір ще сьогодні.',
          'Приходьте з фото або роздруківкою; назву фірми можна закрити.',
        ),
        en: text(
          'Do not sign yet: reading your work contract',
          'We read the contract with you before you sign and underline three places worth a question.',
          'Employment, mandate, specific work, a contract with an agency, an annex after the trial period. A union colleague reads aloud, the interpreter repeats in plain words. The margin gets three colours: green (fine), yellow (ask), red (do not sign before you have talked with a lawyer). Send a picture if the boss wants the paper back today.',
          'Come with a picture or a print-out; you may cover the name of the firm.',
        ),
        es: machine(
          text(
            'No firme todavía: leemos su contrato de trabajo',
            'Leemos el contrato con usted antes de que lo firme y subrayamos tres puntos por los que conviene preguntar.',
            'Un compañero del sindicato lee en voz alta y la intérprete lo repite con palabras sencillas. Puede enviar una foto si el jefe quiere el papel hoy mismo.',
          ),
        ),
        uz: machine(
          text(
            'Hali imzolamang: mehnat shartnomasini birga o‘qiymiz',
            'Imzolashdan oldin shartnomani siz bilan o‘qib, so‘rash kerak bo‘lgan uch joyni belgilaymiz.',
            'Kasaba uyushmasi hamkasbi ovoz chiqarib o‘qiydi, tarjimon sodda so‘zlar bilan takrorlaydi. Surat yuborsangiz ham bo‘ladi.',
          ),
        ),
      },
      categories: ['EMPLOYMENT_CONTRACT'],
      audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'NO_STATUTORY_ENTITLEMENT'],
      excludedAudiences: ['EMPLOYERS'],
      languages: ['pl', 'uk', 'en', 'es'],
      deliveryModes: ['IN_PERSON', 'ONLINE'],
      contacts: [form('https://umowa.punkt-pracowniczy.example.org/', 'pl', 'uk', 'en', 'es')],
      places: [at(workersRoom, on(['MO', 'TH'], '15:00', '19:00'), ...publicHolidays())],
    },
    {
      key: 'policzymy-wyplate',
      texts: {
        pl: text(
          'Policzymy, ile firma jest ci winna',
          'Co druga sobota z kalkulatorem: godziny z grafiku, stawka z umowy, to, co przyszło na konto, i różnica.',
          'Zapisuj godziny sam, choćby w telefonie; to najlepszy dowód. Układamy je w tabelkę, odejmujemy wypłaty i potrącenia, których nikt nie wyjaśnił (pokój, dojazd, „kara”). Z tabelką piszemy razem wezwanie do szefa. Jeśli nie odpowie, idziesz z nią do inspekcji albo do prawnika, już nie z pustymi rękami.\n\nPieniędzy sami nie wypłacamy i nie jedziemy do firmy.',
        ),
        uk: text(
          'Порахуємо, скільки фірма вам винна',
          'Кожної другої суботи з калькулятором: години з графіка, ставка з договору, що прийшло на рахунок, і різниця.',
          'Записуйте години самі, хоч у телефоні: це найкращий доказ. Складаємо їх у таблицю, віднімаємо виплати й відрахування, яких ніхто не пояснив (кімната, доїзд, «штраф»). З таблицею пишемо разом вимогу до начальника. Якщо не відповість, ідете з нею до інспекції чи юриста, вже не з порожніми руками.\n\nГрошей самі не виплачуємо й на фірму не їздимо.',
        ),
        en: text(
          'We work out what the firm owes you',
          'Every second Saturday with a calculator: hours from the rota, rate from the contract, what reached your account, and the difference.',
          'Write down your hours yourself, if only on the phone: it is the best proof. We put them in a table and take off what was paid and the deductions that nobody explained (room, transport, a “fine”). With the table we write a demand to the boss together. If he does not answer you take it to the inspectorate or a lawyer, no longer with empty hands.\n\nWe pay no wages ourselves and do not go to the firm.',
        ),
        hi: machine(
          text(
            'हम हिसाब लगाते हैं कि कंपनी पर आपका कितना बकाया है',
            'हर दूसरे शनिवार कैलकुलेटर के साथ: घंटे, दर, खाते में आया पैसा और अंतर।',
            'अपने घंटे खुद लिखिए, फ़ोन में भी चलेगा। हम तालिका बनाते हैं और मालिक को पत्र लिखने में मदद करते हैं।',
          ),
        ),
        ne: machine(
          text(
            'कम्पनीले तपाईंलाई कति तिर्न बाँकी छ, हिसाब गरौँ',
            'हरेक दोस्रो शनिबार क्याल्कुलेटरसँग: घण्टा, दर, खातामा आएको पैसा र फरक।',
            'आफ्नो काम गरेको घण्टा आफैँ लेख्नुहोस्, फोनमा भए पनि हुन्छ। हामी तालिका बनाउँछौँ र मालिकलाई पत्र लेख्न सहयोग गर्छौँ।',
          ),
        ),
        tr: machine(
          text(
            'Firmanın size ne kadar borcu var, hesaplıyoruz',
            'İki haftada bir cumartesi: çizelgedeki saatler, sözleşmedeki ücret, hesaba yatan para ve aradaki fark.',
            'Saatlerinizi kendiniz yazın, telefona da olur. Birlikte bir tablo yapar, patrona bir ihtar yazarız. Parayı biz ödemeyiz.',
          ),
        ),
      },
      categories: ['UNPAID_WAGES', 'WORKERS_RIGHTS'],
      audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'UNDOCUMENTED', 'NO_STATUTORY_ENTITLEMENT'],
      languages: ['pl', 'uk', 'ru', 'en'],
      documents: [
        {
          pl: 'Umowa, grafik, wyciąg z konta, zapisane godziny: co jest',
          en: 'Contract, rota, bank statement, noted hours: whatever there is',
          uk: 'Договір, графік, виписка з рахунку, записані години: що є',
        },
      ],
      places: [
        at(
          workersRoom,
          everyOther('SA', '10:00', '14:00', '2026-09-12'),
          closedOn('2026-12-26'),
          noted(closedOn('2027-04-03'), { pl: 'dzień po świętach', en: 'just after Easter', uk: 'одразу після Великодня' }),
        ),
      ],
    },
    {
      key: 'rozmowa-z-szefem',
      texts: {
        pl: text(
          'Ćwiczenie trudnej rozmowy z szefem',
          'Urlop, podwyżka, zmiana brygady, odmowa nadgodzin: odgrywamy rozmowę, zanim odbędzie się naprawdę.',
          'Na początku mówisz swoje zdania, a prowadzący gra kierownika, który się spieszy. Potem zamiana. Wychodzi się z kartką z pięcioma zdaniami po polsku i z nagraniem wymowy. W lecie nie ćwiczymy, wszyscy są wtedy na urlopie albo na zbiorach.',
        ),
      },
      categories: ['WORKERS_RIGHTS', 'CONVERSATION_PRACTICE'],
      languages: ['pl'],
      requirements: ['APPOINTMENT', 'BASIC_POLISH'],
      places: [byAppointmentAt(workersRoom, during('2026-10-01', '2027-05-31', on(['WE'], '17:00', '19:00')))],
    },
  ],
};
