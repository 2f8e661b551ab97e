import type { VolunteeringTexts } from './volunteering-texts.ts';

export const ne: VolunteeringTexts = {
  ACTIVITY: 'तपाईंले खोजेको काम गर्नुहुन्छ: {list}।',
  WIDER_ACTIVITY: 'यसभन्दा फराकिलो काम गर्नुहुन्छ: {list}। हुन्छ कि भनेर सोध्नुहोस्।',
  LANGUAGE: 'साझा भाषा: {list}।',
  OTHER_LANGUAGES: 'तपाईंको भाषा सूचीमा छैन। बोल्ने भाषा: {list}।',
  LANGUAGES_NOT_KNOWN: 'कुन भाषा बोल्नुहुन्छ, हामीलाई थाहा छैन। सोध्नुहोस्।',
  REMOTE: 'फोन वा इन्टरनेटबाट, त्यसैले ठाउँले फरक पार्दैन।',
  WITH_CHILDREN: 'बच्चासँग: संस्थाले चाहिने जाँच गरिसकेको छ।',
  WITHOUT_CHILDREN: 'बच्चाबिना, तपाईंले चाहेजस्तै।',
  ANY_TIME: 'समय मिलाउन सकिन्छ।',
  IN_MUNICIPALITY: 'तपाईंकै नगरपालिकामा: {place}।',
  NEARBY: 'नजिकै: {place}, करिब {distance}।',
  TIME: 'समय मिल्छ: {list}।',
  OTHER_TIME: 'तपाईंले चाहेको भन्दा अर्को समय: {list}। मिलाउन सकिन्छ कि सोध्नुहोस्।',
  MORNING: 'बिहान',
  AFTERNOON: 'दिउँसो',
  EVENING: 'साँझ',
};
