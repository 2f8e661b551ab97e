/** What pages of whatever kind ask alike. */

/** Whose a record is: asked wherever one is shown. */
export const SOURCE = 'source { name url licence attribution harvestedAt unreachableSince passedOnBy }';

export const WRITTEN = /* GraphQL */ `
  fragment Written on LocalizedText { value locale direction state }
`;

export const CARD = /* GraphQL */ `
  fragment Card on Service {
    id
    content(locale: $locale, fallback: $fallback) { locale direction state name summary }
    provider { id name }
    categories { code label(locale: $labels) }
    audiences { code label(locale: $labels) }
    languages
    deliveryModes
    reach
    municipalities { code name }
    cost { free amount currency note(locale: $locale) { ...Written } }
    verification { state verifiedAt by }
    temporarilyClosed
    demonstration
    ${SOURCE}
  }
`;
