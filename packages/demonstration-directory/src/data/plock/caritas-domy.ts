import { roundTheClock } from '../../writing/hours.ts';
import { form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, hiddenPlace } from '../../writing/place.ts';

const houseForTheExploited = hiddenPlace('plock-dom-po-wyzysku', 'Dom dla osób wykorzystywanych w pracy', { in: 'Płock' });
const houseForMothers = hiddenPlace('plock-dom-matki', 'Dom dla mam z małymi dziećmi', { in: 'Płock' });

/** Houses of Caritas whose addresses nobody may learn. */
export const caritasHouses: readonly Leaflet[] = [
  {
    key: 'dom-po-wyzysku',
    texts: {
      pl: text(
        'Dom dla tych, którzy uciekli z pracy',
        'Łóżko, telefon i spokój na kilka tygodni dla osób, którym szef zabrał paszport, wypłatę albo klucz do drzwi.',
        'Zabieramy z przystanku, ze stacji benzynowej, spod kościoła: napisz, gdzie stoisz. Przez pierwsze dwa dni o nic nie pytamy. Potem można porozmawiać z prawnikiem, zrobić nowy dokument, pojechać do domu albo poszukać normalnej pracy. Na policję idziemy tylko wtedy, gdy tego chcesz. W domu mieszkają osobno mężczyźni i kobiety; nikt z zewnątrz nie zna ulicy.',
        'Wiadomość przez formularz, może być w twoim języku i bez nazwiska.',
      ),
      uk: text(
        'Дім для тих, хто втік з роботи',
        'Ліжко, телефон і спокій на кілька тижнів для людей, у яких начальник забрав паспорт, зарплату чи ключ від дверей.',
        'Забираємо із зупинки, з заправки, з-під костелу: напишіть, де стоїте. Перші два дні ні про що не питаємо. Потім можна поговорити з юристом, зробити новий документ, поїхати додому або пошукати нормальну роботу. До поліції йдемо лише тоді, коли ви цього хочете. Чоловіки й жінки живуть окремо; вулиці ніхто сторонній не знає.',
        'Повідомлення через форму, можна своєю мовою й без прізвища.',
      ),
      en: text(
        'A house for people who ran away from work',
        'A bed, a phone and quiet for some weeks for those whose boss took the passport, the wage or the key to the door.',
        'We fetch you from a bus stop, a petrol station, a church: write where you stand. For the first two days we ask nothing. Then you can talk with a lawyer, get a new document, travel home or look for a proper job. We go to the police only if you want to. Men and women live apart; no outsider knows the street.',
        'A message by form, in your own language and without a name if you like.',
      ),
      es: machine(
        text(
          'Una casa para quien huyó del trabajo',
          'Cama, teléfono y calma durante unas semanas si el jefe le quitó el pasaporte, el sueldo o la llave.',
          'Lo recogemos en una parada, en una gasolinera: escriba dónde está. Los dos primeros días no preguntamos nada. Solo vamos a la policía si usted quiere.',
        ),
      ),
      bn: machine(
        text(
          'যাঁরা কাজ থেকে পালিয়ে এসেছেন তাঁদের জন্য ঘর',
          'মালিক পাসপোর্ট, বেতন বা চাবি কেড়ে নিলে কয়েক সপ্তাহের জন্য বিছানা, ফোন ও শান্তি।',
          'কোথায় দাঁড়িয়ে আছেন লিখুন, আমরা নিয়ে আসব। প্রথম দুদিন কিছু জিজ্ঞেস করি না। আপনি চাইলে তবেই পুলিশের কাছে যাই।',
        ),
      ),
      ne: machine(
        text(
          'कामबाट भागेकाहरूका लागि घर',
          'मालिकले राहदानी, तलब वा साँचो लिएको भए केही हप्ताका लागि ओछ्यान, फोन र शान्ति।',
          'कहाँ उभिनुभएको छ लेख्नुहोस्, हामी लिन आउँछौँ। पहिला दुई दिन केही सोध्दैनौँ। तपाईंले चाहे मात्र प्रहरीकहाँ जान्छौँ।',
        ),
      ),
    },
    categories: ['HUMAN_TRAFFICKING', 'EMERGENCY_SHELTER'],
    audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS', 'UNDOCUMENTED', 'NO_STATUTORY_ENTITLEMENT'],
    languages: ['pl', 'en', 'es', 'uk', 'ru'],
    interpretationServices: 'inne języki przez telefon',
    deliveryModes: ['IN_PERSON', 'OUTREACH'],
    contacts: [form('https://ucieczka.caritas-plock.example.org/', 'pl', 'en', 'es', 'uk', 'bn', 'ne')],
    places: [at(houseForTheExploited, roundTheClock())],
  },
  {
    key: 'dom-dla-mam',
    texts: {
      pl: text(
        'Dom dla mam: ciąża, niemowlę i nigdzie do spania',
        'Pokój z łóżeczkiem dla kobiet w ciąży i matek z dziećmi do trzech lat, od miesiąca do roku.',
        'Siostra dyżurna otwiera o każdej porze, jeśli ktoś ją uprzedzi. W domu gotuje się po kolei, a wieczorem jest cisza. Mamy pomagają sobie przy kąpieli, a od czwartego miesiąca szukamy z każdą pracy, żłobka i pokoju do wynajęcia. Wyznanie nie ma znaczenia, papiery też nie. Starsze dzieci staramy się umieścić razem z mamą w innym domu.',
      ),
      uk: text(
        'Дім для мам: вагітність, немовля і ніде ночувати',
        'Кімната з ліжечком для вагітних і матерів із дітьми до трьох років, від місяця до року.',
        'Чергова сестра відчиняє будь-коли, якщо її попередили. У домі готують по черзі, а ввечері тиша. Мами допомагають одна одній з купанням, а від четвертого місяця шукаємо з кожною роботу, ясла й кімнату. Віросповідання не має значення, документи теж. Старших дітей намагаємося влаштувати разом із мамою в іншому домі.',
      ),
      en: text(
        'A house for mothers: pregnant or with a baby and nowhere to sleep',
        'A room with a cot for pregnant women and mothers with children up to three, for a month to a year.',
        'The sister on duty opens at any hour if somebody tells her before. Cooking goes by turns and evenings are quiet. Mothers help each other with the bath, and from the fourth month we look with each for work, a nursery and a room to rent. Your faith does not matter, nor do papers. Older children we try to house with their mother elsewhere.',
      ),
      ka: machine(
        text(
          'სახლი დედებისთვის: ორსულობა, ჩვილი და ღამის გასათევი არსად არის',
          'ოთახი საწოლით ორსულებისთვის და დედებისთვის სამ წლამდე ბავშვებით.',
          'მორიგე და ნებისმიერ დროს აგიღებთ კარს, თუ წინასწარ გააფრთხილებთ. სარწმუნოებას და საბუთებს მნიშვნელობა არ აქვს.',
        ),
      ),
    },
    categories: ['EMERGENCY_SHELTER', 'PREGNANCY_WOMENS_HEALTH'],
    audiences: ['PREGNANT_WOMEN', 'MOTHERS', 'SINGLE_PARENTS'],
    languages: ['pl', 'uk'],
    contacts: [form('https://dom-dla-mam.caritas-plock.example.org/', 'pl', 'uk')],
    places: [at(houseForMothers, roundTheClock())],
  },
];
