import type { DescribedEvent, JsonLd } from './described.ts';
import { eventStatus } from './event-status.ts';
import { known } from './known.ts';
import { offerOf } from './offer.ts';
import { geoOf, postalAddress } from './place.ts';
import { webAddress } from './web-address.ts';

const meetingPlace = ({ place, municipality }: DescribedEvent): JsonLd | null => {
  if (place) {
    const { name, hidden } = place;
    const city = place.city ?? municipality?.name;
    return known({
      '@type': 'Place',
      name,
      address: hidden ? null : postalAddress({ ...place, city }),
      geo: hidden ? null : geoOf(place),
    });
  }
  return municipality ? { '@type': 'Place', name: municipality.name, address: postalAddress({ city: municipality.name }) } : null;
};

const attendance = (meeting: boolean, online: boolean): string | null => {
  if (meeting && online) return 'MixedEventAttendanceMode';
  if (online) return 'OnlineEventAttendanceMode';
  return meeting ? 'OfflineEventAttendanceMode' : null;
};

/** schema.org of an event, for its page at `address`: each of the next dates as an event of its own, as search engines read no rules. */
export const eventJsonLd = (event: DescribedEvent, address: string): JsonLd => {
  const online = webAddress(event.onlineUrl);
  const meeting = meetingPlace(event);
  const mode = attendance(event.place !== null, online !== null);
  const organizer = event.provider?.name ?? event.home?.name;
  const offer = event.cost ? offerOf(event.cost) : null;
  const same = known({
    name: event.title.value,
    description: event.description?.value,
    inLanguage: event.languages,
    url: address,
    eventAttendanceMode: mode && `https://schema.org/${mode}`,
    // Where it is only online, a municipality is whose it is, not where it is.
    location: [online === null || event.place ? meeting : null, online && { '@type': 'VirtualLocation', url: online }].filter(
      (where) => where !== null,
    ),
    organizer: organizer === undefined ? null : { '@type': 'Organization', name: organizer },
    isAccessibleForFree: event.cost?.free,
    offers: offer && known({ ...offer, url: webAddress(event.registrationUrl) }),
  });
  return {
    '@context': 'https://schema.org',
    '@graph': event.dates.map(({ startsAt, endsAt, cancelled }) =>
      known({
        '@type': 'Event',
        ...same,
        startDate: startsAt,
        endDate: endsAt,
        eventStatus: eventStatus(cancelled),
      }),
    ),
  };
};
