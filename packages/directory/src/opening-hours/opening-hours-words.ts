import type { InterfaceLocale } from '@drogowskaz/vocabulary';

/** The few words that `Intl` does not have. `{date}` stands for a date, `{hours}` for the hours. */
export interface OpeningHoursWords {
  closed: string;
  everyDay: string;
  aroundTheClock: string;
  byAppointment: string;
  from: string;
  until: string;
  closedOnHolidays: string;
  unknown: string;
}

const words = (
  closed: string,
  everyDay: string,
  aroundTheClock: string,
  byAppointment: string,
  from: string,
  until: string,
  closedOnHolidays: string,
  unknown: string,
): OpeningHoursWords => ({ closed, everyDay, aroundTheClock, byAppointment, from, until, closedOnHolidays, unknown });

export const openingHoursWords: Readonly<Record<InterfaceLocale, OpeningHoursWords>> = {
  pl: words('nieczynne', 'codziennie', 'całą dobę', 'po umówieniu', 'od {date}', 'do {date}', 'w święta nieczynne', 'godziny nieznane'),
  uk: words('зачинено', 'щодня', 'цілодобово', 'за попереднім записом', 'з {date}', 'до {date}', 'у свята зачинено', 'години невідомі'),
  en: words(
    'closed',
    'every day',
    '24 hours',
    'by appointment',
    'from {date}',
    'until {date}',
    'closed on public holidays',
    'hours not known',
  ),
  ru: words('закрыто', 'ежедневно', 'круглосуточно', 'по записи', 'с {date}', 'до {date}', 'в праздники закрыто', 'часы неизвестны'),
  be: words(
    'зачынена',
    'штодня',
    'кругласутачна',
    'па папярэднім запісе',
    'з {date}',
    'да {date}',
    'у святы зачынена',
    'гадзіны невядомыя',
  ),
  ka: words(
    'დაკეტილია',
    'ყოველდღე',
    '24 საათი',
    'წინასწარი ჩაწერით',
    '{date}-დან',
    '{date}-მდე',
    'უქმე დღეებში დაკეტილია',
    'საათები უცნობია',
  ),
  es: words(
    'cerrado',
    'todos los días',
    '24 horas',
    'con cita previa',
    'desde el {date}',
    'hasta el {date}',
    'festivos cerrado',
    'horario desconocido',
  ),
  tr: words(
    'kapalı',
    'her gün',
    '24 saat',
    'randevu ile',
    '{date} itibarıyla',
    '{date} tarihine kadar',
    'resmî tatillerde kapalı',
    'saatler bilinmiyor',
  ),
  hi: words('बंद', 'हर दिन', '24 घंटे', 'अपॉइंटमेंट लेकर', '{date} से', '{date} तक', 'सार्वजनिक अवकाश पर बंद', 'समय ज्ञात नहीं'),
  ne: words('बन्द', 'हरेक दिन', '२४ घण्टा', 'पहिले समय लिएर', '{date} देखि', '{date} सम्म', 'सार्वजनिक बिदामा बन्द', 'समय थाहा छैन'),
  bn: words('বন্ধ', 'প্রতিদিন', '২৪ ঘণ্টা', 'অ্যাপয়েন্টমেন্ট নিয়ে', '{date} থেকে', '{date} পর্যন্ত', 'সরকারি ছুটিতে বন্ধ', 'সময় জানা নেই'),
  vi: words('đóng cửa', 'hằng ngày', '24 giờ', 'theo lịch hẹn', 'từ {date}', 'đến {date}', 'đóng cửa vào ngày lễ', 'không rõ giờ mở cửa'),
  uz: words('yopiq', 'har kuni', '24 soat', 'oldindan yozilib', '{date} dan', '{date} gacha', 'bayram kunlari yopiq', 'ish vaqti nomaʼlum'),
  fil: words(
    'sarado',
    'araw-araw',
    '24 oras',
    'may appointment',
    'mula {date}',
    'hanggang {date}',
    'sarado tuwing pista opisyal',
    'hindi alam ang oras',
  ),
  ar: words('مغلق', 'كل يوم', '24 ساعة', 'بموعد مسبق', 'من {date}', 'حتى {date}', 'مغلق في العطل الرسمية', 'أوقات العمل غير معروفة'),
  ro: words(
    'închis',
    'zilnic',
    '24 de ore',
    'cu programare',
    'din {date}',
    'până la {date}',
    'închis de sărbătorile legale',
    'program necunoscut',
  ),
};
