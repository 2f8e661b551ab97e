import type { VolunteeringTexts } from './volunteering-texts.ts';

export const ar: VolunteeringTexts = {
  ACTIVITY: 'يفعل ما تبحثين عنه: {list}.',
  WIDER_ACTIVITY: 'يهتم بأمر أوسع: {list}. اسألي إن كان ذلك ممكنًا.',
  LANGUAGE: 'لغة مشتركة: {list}.',
  OTHER_LANGUAGES: 'لغتك ليست في القائمة. اللغات: {list}.',
  LANGUAGES_NOT_KNOWN: 'لا نعرف بأي لغات يتكلم. اسألي.',
  REMOTE: 'بالهاتف أو عبر الإنترنت، فالمكان لا يهم.',
  WITH_CHILDREN: 'مع الأطفال: تحققت المنظمة مما يجب التحقق منه.',
  WITHOUT_CHILDREN: 'بدون أطفال، كما تريدين.',
  ANY_TIME: 'يمكن الاتفاق على الوقت.',
  IN_MUNICIPALITY: 'في بلديتك: {place}.',
  NEARBY: 'ليس بعيدًا: {place}، نحو {distance}.',
  TIME: 'الوقت مناسب: {list}.',
  OTHER_TIME: 'وقت غير الذي تريدينه: {list}. اسألي إن كان يمكن تغييره.',
  MORNING: 'صباحًا',
  AFTERNOON: 'بعد الظهر',
  EVENING: 'مساءً',
};
