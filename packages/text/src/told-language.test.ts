import { expect, it } from '@jest/globals';
import { ToldLanguage } from './told-language.ts';

const told = (...texts: string[]): string | null => {
  const language = new ToldLanguage();
  for (const text of texts) language.see(text);
  return language.language;
};

const TEXTS = {
  pl: 'Pomagamy osobom, które szukają pracy lub mieszkania w Płocku. Porady są bezpłatne dla wszystkich i można przyjść bez zapisów. Na miejscu jest tłumacz, który mówi po ukraińsku. Dowiesz się, jak załatwić sprawy w urzędzie oraz z pracodawcą.',
  en: 'We help people who are looking for work or for a place to live in the city. Advice is free for all and you can come without an appointment. An interpreter will be with us on Mondays. Our staff can also explain the letters that you have from the office.',
  de: 'Wir helfen Menschen, die eine Arbeit oder eine Wohnung suchen. Die Beratung ist kostenlos und für alle, auch ohne Termin. Der Dolmetscher ist am Montag im Büro. Unsere Beraterinnen sind mit Ihnen bei der Behörde und erklären die Briefe von dem Amt.',
  uk: 'Ми допомагаємо людям, які шукають роботу або житло в місті. Поради безкоштовні для всіх, і прийти можна без запису. У понеділок є перекладач. Ми також пояснюємо листи від установ та як подати заяву щодо виплат, що належать родині.',
  ru: 'Мы помогаем людям, которые ищут работу или жильё в городе. Советы бесплатные для всех, и прийти можно без записи. Также мы объясняем письма от учреждений и как подать заявление по пособию, если его не получили. Их рассмотрят при вас, что важно.',
  fr: 'Nous aidons les personnes qui cherchent un travail ou un logement dans la ville. Les conseils sont gratuits pour tous et vous pouvez venir sans rendez-vous. Un interprète est avec nous au bureau. Nous expliquons aux familles les lettres qui viennent des services.',
  es: 'Ayudamos a las personas que buscan trabajo o una casa en la ciudad. El consejo es gratis y los lunes hay un intérprete. Quienes lo necesitan reciben también las cartas del ayuntamiento explicadas, y las familias con niños tienen más ayuda en los trámites.',
  ro: 'Ajutăm persoanele care caută de lucru sau o locuință în oraș. Sfaturile sunt gratuite pentru toți și se poate veni fără programare. Lunea este un interpret la birou. Explicăm și scrisorile primite din partea autorităților, prin care se cer acte.',
  cs: 'Pomáháme lidem, kteří hledají práci nebo bydlení ve městě. Rady jsou zdarma pro všechny a může se přijít bez objednání. V pondělí je při ruce tlumočník, který také vysvětlí dopisy, které přišly. Jako první pomůžeme těm, kdo to potřebují pro děti.',
  sk: 'Pomáhame ľuďom, ktorí hľadajú prácu alebo bývanie v meste. Rady sú zadarmo pre všetkých a môže sa prísť bez objednania. V pondelok je tlmočník, ktorý tiež vysvetlí listy, ktoré prišli. Ako prví prídu tí, čo sa boja, aj podľa poradia pre deti.',
};

it.each(Object.entries(TEXTS))('Texts of a feed surely tell that they are in %s', (language, text) => {
  expect(told(text, text)).toBe(language);
});

it('Few words, names alone and texts of two languages tell of none', () => {
  expect(told('Help for the homeless and for their children')).toBeNull();
  expect(told('Fundacja Most', 'Community Counselling', '')).toBeNull();
  expect(told(TEXTS.pl, TEXTS.en)).toBeNull();
  expect(
    told(
      ...Array.from(
        { length: 40 },
        () => 'Plumbing Heating Roofing Gutter cleaning of houses Painting Decorating Gardening Fencing Paving Tiling Removal Storage',
      ),
    ),
  ).toBeNull();
});
