import type { VolunteeringTexts } from './volunteering-texts.ts';

export const ka: VolunteeringTexts = {
  ACTIVITY: 'აკეთებს იმას, რასაც ეძებთ: {list}.',
  WIDER_ACTIVITY: 'უფრო ფართო საქმით არის დაკავებული: {list}. იკითხეთ, გამოვა თუ არა.',
  LANGUAGE: 'საერთო ენა: {list}.',
  OTHER_LANGUAGES: 'თქვენი ენა სიაში არ არის. ლაპარაკობს: {list}.',
  LANGUAGES_NOT_KNOWN: 'არ ვიცით, რა ენებზე ლაპარაკობს. იკითხეთ.',
  REMOTE: 'ტელეფონით ან ინტერნეტით, ამიტომ ადგილს მნიშვნელობა არ აქვს.',
  WITH_CHILDREN: 'ბავშვებთან ერთად: ორგანიზაციამ შეამოწმა, რაც საჭიროა.',
  WITHOUT_CHILDREN: 'ბავშვების გარეშე, როგორც გსურთ.',
  ANY_TIME: 'დროზე შეთანხმება შეიძლება.',
  IN_MUNICIPALITY: 'თქვენს გმინაში: {place}.',
  NEARBY: 'ახლოს: {place}, დაახლოებით {distance}.',
  TIME: 'დრო შეესაბამება: {list}.',
  OTHER_TIME: 'სხვა დრო, ვიდრე გსურთ: {list}. იკითხეთ, შეიძლება თუ არა სხვაგვარად.',
  MORNING: 'დილით',
  AFTERNOON: 'ნაშუადღევს',
  EVENING: 'საღამოს',
};
