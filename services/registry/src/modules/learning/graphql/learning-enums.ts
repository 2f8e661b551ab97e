import { courseForms, languageLevels } from '@drogowskaz/directory';
import { registerEnumType } from 'type-graphql';

export const CourseFormEnum = Object.fromEntries(courseForms.map((form) => [form, form]));
registerEnumType(CourseFormEnum, {
  name: 'CourseForm',
  description: 'How somebody learns.',
  valuesConfig: {
    COURSE: { description: 'A course or training with sessions.' },
    COUNSELLING: { description: 'Somebody talks with each person about her way.' },
    MENTORING: { description: 'Somebody with experience goes along for a while.' },
  },
});

export const LanguageLevelEnum = Object.fromEntries(languageLevels.map((level) => [level, level]));
registerEnumType(LanguageLevelEnum, {
  name: 'LanguageLevel',
  description: 'A level of the Common European Framework of Reference for Languages.',
  valuesConfig: {
    A1: { description: 'Breakthrough: greets, introduces herself, very simple questions.' },
    A2: { description: 'Waystage: everyday things in short sentences.' },
    B1: { description: 'Threshold: gets along at work, at an office, when travelling.' },
    B2: { description: 'Vantage: speaks fluently with people who speak it from home.' },
    C1: { description: 'Effective proficiency: long and demanding texts.' },
    C2: { description: 'Mastery: nearly everything, without effort.' },
  },
});

export const OutcomeScopeEnum = { ALL: 'ALL', SKILL: 'SKILL' } as const;
registerEnumType(OutcomeScopeEnum, {
  name: 'OutcomeScope',
  description: 'What counts are of.',
  valuesConfig: {
    ALL: { description: 'Of all trainings together.' },
    SKILL: { description: 'Of one skill, which the title names.' },
  },
});
