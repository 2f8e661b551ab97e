import type { VolunteeringTexts } from './volunteering-texts.ts';

export const hi: VolunteeringTexts = {
  ACTIVITY: 'वही करते हैं जो आप खोज रहे हैं: {list}।',
  WIDER_ACTIVITY: 'इससे बड़े विषय पर काम करते हैं: {list}। पूछिए कि क्या यह हो सकेगा।',
  LANGUAGE: 'साझी भाषा: {list}।',
  OTHER_LANGUAGES: 'आपकी भाषा सूची में नहीं है। बोलते हैं: {list}।',
  LANGUAGES_NOT_KNOWN: 'हमें नहीं पता कि कौन-सी भाषाएँ बोलते हैं। पूछिए।',
  REMOTE: 'फ़ोन या इंटरनेट से, इसलिए जगह से फ़र्क नहीं पड़ता।',
  WITH_CHILDREN: 'बच्चों के साथ: संस्था ने ज़रूरी जाँच कर ली है।',
  WITHOUT_CHILDREN: 'बच्चों के बिना, जैसा आप चाहते हैं।',
  ANY_TIME: 'समय आपस में तय हो सकता है।',
  IN_MUNICIPALITY: 'आपकी नगरपालिका में: {place}।',
  NEARBY: 'पास में: {place}, लगभग {distance}।',
  TIME: 'समय मेल खाता है: {list}।',
  OTHER_TIME: 'आपके चाहे समय से अलग: {list}। पूछिए कि क्या बदल सकता है।',
  MORNING: 'सुबह',
  AFTERNOON: 'दोपहर बाद',
  EVENING: 'शाम को',
};
