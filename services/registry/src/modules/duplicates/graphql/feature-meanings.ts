import type { FeatureName } from '../rules/features.ts';

/** In words, for the schema; the portal has its own in each of its languages. */
export const featureMeanings: Readonly<Record<FeatureName, string>> = {
  SAME_NUMBER: 'The same number of a register: KRS, NIP or REGON.',
  OTHER_NUMBER: 'Other numbers of the same register.',
  SAME_NAME: 'The same name but for spelling, endings, order of words or script.',
  SIMILAR_NAME: 'A similar name; it counts less when each has a word that the other lacks.',
  OTHER_NAME: 'Another name.',
  OTHER_DISTINCTION: 'Another number or level in the name, as in "nr 2" or "B1".',
  SAME_PROVIDER: 'The same provider, or one of the same name.',
  OTHER_PROVIDER: 'A provider of another name.',
  SAME_PHONE: 'The same telephone number.',
  OTHER_PHONE: 'Other telephone numbers.',
  SAME_EMAIL: 'The same e-mail address; of providers, the part behind the @.',
  SAME_PAGE: 'The same page in the web.',
  SAME_SITE: 'The same site in the web.',
  SAME_ADDRESS: 'The same street and house.',
  NEAR: 'The same door by its position.',
  OTHER_ADDRESS: 'Another address in the same town.',
  OTHER_BRANCH: 'Another address and another telephone number: another branch.',
  FAR: 'Another town, or kilometres away.',
  OTHER_MUNICIPALITY: 'Another municipality answers for it.',
  SAME_TEXT: 'Much of the text is the same.',
  OTHER_TOPIC: 'No topic in common.',
  OTHER_AGES: 'For people of other ages.',
};
