import type { VolunteeringTexts } from './volunteering-texts.ts';

export const uz: VolunteeringTexts = {
  ACTIVITY: 'Siz izlagan ishni qiladi: {list}.',
  WIDER_ACTIVITY: 'Kengroq ish bilan shugʻullanadi: {list}. Boʻladimi, deb soʻrang.',
  LANGUAGE: 'Umumiy til: {list}.',
  OTHER_LANGUAGES: 'Tilingiz roʻyxatda yoʻq. Soʻzlashadi: {list}.',
  LANGUAGES_NOT_KNOWN: 'Qaysi tillarda gaplashishini bilmaymiz. Soʻrang.',
  REMOTE: 'Telefon yoki internet orqali, shuning uchun joyning ahamiyati yoʻq.',
  WITH_CHILDREN: 'Bolalar bilan: tashkilot kerakli narsalarni tekshirgan.',
  WITHOUT_CHILDREN: 'Bolalarsiz, siz xohlaganingizdek.',
  ANY_TIME: 'Vaqtni kelishib olish mumkin.',
  IN_MUNICIPALITY: 'Sizning hududingizda: {place}.',
  NEARBY: 'Uzoq emas: {place}, taxminan {distance}.',
  TIME: 'Vaqti mos: {list}.',
  OTHER_TIME: 'Siz xohlagandan boshqa vaqt: {list}. Boshqacha boʻladimi, deb soʻrang.',
  MORNING: 'ertalab',
  AFTERNOON: 'tushdan keyin',
  EVENING: 'kechqurun',
};
