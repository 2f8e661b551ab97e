/** What a proposal would make of a service, as the public would read it; its document knows `$locale` (of texts) and `$labels`. */
export const proposalFields = /* GraphQL */ `
  fragment Proposal on ServiceProposal {
    content(locale: $locale) { locale direction state name summary description plainSummary }
    provider { name }
    categories { code label(locale: $labels) }
    audiences { code label(locale: $labels) }
    languages
    deliveryModes
    municipalities { code name }
    cost { free amount currency note(locale: $locale) { value locale direction } }
    eligibility {
      requirements { code label(locale: $labels) }
      documents(locale: $locale) { value locale direction }
    }
    places {
      hidden
      location {
        name
        address { street postalCode city }
        wheelchairAccessible
        openingHours { text(locale: $labels) }
      }
    }
    contacts { kind value languages note(locale: $locale) { value locale direction } }
    howToApply(locale: $locale) { value locale direction }
    bookingUrl
    url
  }
`;
