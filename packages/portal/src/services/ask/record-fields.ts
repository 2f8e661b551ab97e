/** A service as its author writes it: all that `ServiceInput` knows of it, but for whose it is. */
export const recordFields = /* GraphQL */ `
  record {
    locale name summary description plainSummary howToApply
    categories languages deliveryModes municipalities reach audiences formality requirements
    requiresStatutoryEntitlement documents minimumAge maximumAge excludedAudiences
    cost { free amount currency note }
    contacts { kind value languages note }
    locations {
      id name street postalCode city municipality latitude longitude hidden wheelchairAccessible byAppointment
      schedules { rrule start end timezone validFrom validTo closed closedOnPublicHolidays note }
    }
    bookingUrl url temporarilyClosed expiresAt
  }
`;
