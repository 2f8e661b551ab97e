import { deliveryModeLabel } from '@drogowskaz/directory/graphql';
import type { FacetDimension } from '@drogowskaz/search';
import { findMunicipality, label, languageName } from '@drogowskaz/vocabulary';

/** What to show to people for a counted value, in the asked language where there is a label in it. */
export const facetLabel = (dimension: FacetDimension, value: string, locale: string): string => {
  switch (dimension) {
    case 'categories':
      return label('CATEGORY', value, locale);
    case 'audiences':
      return label('AUDIENCE', value, locale);
    case 'formality':
      return label('FORMALITY', value, locale);
    case 'municipalities':
      return findMunicipality(value)?.name ?? value;
    case 'deliveryModes':
      return deliveryModeLabel(value, locale);
    case 'languages':
      return languageName(value, locale);
  }
};
