import type { VolunteeringTexts } from './volunteering-texts.ts';

export const tr: VolunteeringTexts = {
  ACTIVITY: 'Aradığınız şeyi yapıyor: {list}.',
  WIDER_ACTIVITY: 'Daha geniş bir konuyla ilgileniyor: {list}. Olur mu diye sorun.',
  LANGUAGE: 'Ortak dil: {list}.',
  OTHER_LANGUAGES: 'Diliniz listede yok. Konuştuğu diller: {list}.',
  LANGUAGES_NOT_KNOWN: 'Hangi dilleri konuştuğunu bilmiyoruz. Sorun.',
  REMOTE: 'Telefonla veya internet üzerinden, bu yüzden yer önemli değil.',
  WITH_CHILDREN: 'Çocuklarla: kuruluş gerekenleri kontrol etti.',
  WITHOUT_CHILDREN: 'Çocuksuz, istediğiniz gibi.',
  ANY_TIME: 'Zaman konusunda anlaşılabilir.',
  IN_MUNICIPALITY: 'Belediyenizde: {place}.',
  NEARBY: 'Uzak değil: {place}, yaklaşık {distance}.',
  TIME: 'Zaman uyuyor: {list}.',
  OTHER_TIME: 'İstediğinizden başka bir zaman: {list}. Başka türlü olur mu diye sorun.',
  MORNING: 'sabah',
  AFTERNOON: 'öğleden sonra',
  EVENING: 'akşam',
};
