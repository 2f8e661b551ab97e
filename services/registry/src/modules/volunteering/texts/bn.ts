import type { VolunteeringTexts } from './volunteering-texts.ts';

export const bn: VolunteeringTexts = {
  ACTIVITY: 'আপনি যা খুঁজছেন তা-ই করেন: {list}।',
  WIDER_ACTIVITY: 'আরও বড় বিষয় নিয়ে কাজ করেন: {list}। জিজ্ঞেস করুন হবে কি না।',
  LANGUAGE: 'দুজনেরই ভাষা: {list}।',
  OTHER_LANGUAGES: 'আপনার ভাষা তালিকায় নেই। বলেন: {list}।',
  LANGUAGES_NOT_KNOWN: 'কোন ভাষায় কথা বলেন আমরা জানি না। জিজ্ঞেস করুন।',
  REMOTE: 'ফোনে বা ইন্টারনেটে, তাই জায়গা কোনো ব্যাপার নয়।',
  WITH_CHILDREN: 'শিশুদের সঙ্গে: সংস্থা প্রয়োজনীয় যাচাই করেছে।',
  WITHOUT_CHILDREN: 'শিশু ছাড়া, যেমন আপনি চান।',
  ANY_TIME: 'সময় ঠিক করে নেওয়া যায়।',
  IN_MUNICIPALITY: 'আপনার পৌর এলাকায়: {place}।',
  NEARBY: 'কাছেই: {place}, প্রায় {distance}।',
  TIME: 'সময় মেলে: {list}।',
  OTHER_TIME: 'আপনি যে সময় চান তার বাইরে: {list}। অন্যভাবে হয় কি না জিজ্ঞেস করুন।',
  MORNING: 'সকালে',
  AFTERNOON: 'বিকেলে',
  EVENING: 'সন্ধ্যায়',
};
