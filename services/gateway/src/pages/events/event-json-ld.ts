import type { EventSeries } from '../postings/answers.ts';

/** schema.org: each of the next dates as an event of its own, for search engines read no rules. */
export const eventJsonLd = (series: EventSeries, canonical: string): unknown[] => {
  const { place, onlineUrl, provider, home } = series;
  const where = [
    place && {
      '@type': 'Place',
      name: place.name,
      ...(place.hidden
        ? {}
        : {
            address: {
              '@type': 'PostalAddress',
              ...(place.street !== null && { streetAddress: place.street }),
              ...(place.postalCode !== null && { postalCode: place.postalCode }),
              addressLocality: place.city ?? series.municipality?.name,
              addressCountry: 'PL',
            },
          }),
    },
    onlineUrl !== null && { '@type': 'VirtualLocation', url: onlineUrl },
    !place &&
      series.municipality && {
        '@type': 'Place',
        name: series.municipality.name,
        address: { '@type': 'PostalAddress', addressLocality: series.municipality.name, addressCountry: 'PL' },
      },
  ].filter((part) => part);
  return series.dates.map(({ startsAt, endsAt, cancelled }) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: series.title.value,
    inLanguage: series.languages,
    url: canonical,
    startDate: startsAt,
    ...(endsAt !== null && { endDate: endsAt }),
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    location: where,
    organizer: { '@type': 'Organization', name: provider?.name ?? home?.name },
    ...(series.cost.free !== null && { isAccessibleForFree: series.cost.free }),
  }));
};
