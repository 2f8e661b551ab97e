import type { DescribedSituation, JsonLd } from './described.ts';

/** schema.org of a situation: what to do, in order. Services have pages and data of their own. */
export const situationJsonLd = ({ title, intro, steps, bring }: DescribedSituation, address: string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'HowTo',
  '@id': address,
  url: address,
  name: title.value,
  description: intro.value,
  inLanguage: title.locale,
  supply: bring.map(({ value }) => ({ '@type': 'HowToSupply', name: value })),
  step: steps.map(({ text }, index) => ({ '@type': 'HowToStep', position: index + 1, text: text.value })),
});
