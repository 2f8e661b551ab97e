import { audienceOf } from './audience.ts';
import type { DescribedCourse, JsonLd } from './described.ts';
import { eventStatus } from './event-status.ts';
import { known } from './known.ts';
import { offerOf } from './offer.ts';
import { exceptionalHours } from './opening-hours.ts';
import { areaOf, postalAddress } from './place.ts';
import { webAddress } from './web-address.ts';

const venueOf = ({ venue, municipality }: DescribedCourse): JsonLd | null =>
  venue === null && municipality === null
    ? null
    : known({
        '@type': 'Place',
        name: venue ?? municipality?.name,
        address: municipality && postalAddress({ city: municipality.name }),
      });

const onlineOf = ({ onlineUrl }: DescribedCourse): JsonLd | null => {
  const url = webAddress(onlineUrl);
  return url === null ? null : { '@type': 'VirtualLocation', url };
};

const modeOf = (meeting: boolean, online: boolean): string | null => {
  if (meeting && online) return 'Blended';
  if (online) return 'Online';
  return meeting ? 'Onsite' : null;
};

const offersOf = ({ cost, registrationUrl }: DescribedCourse): JsonLd | null => {
  const offer = offerOf(cost);
  return offer && known({ ...offer, category: offer.price === 0 ? 'Free' : 'Paid', url: webAddress(registrationUrl) });
};

const levelsOf = ({ levelFrom, levelTo }: DescribedCourse): string | null => {
  const levels = [...new Set([levelFrom, levelTo].filter((level) => level !== null))];
  return levels.length === 0 ? null : levels.join(' – ');
};

/** All sessions are one run of the course. When it ends is not told: those that are asked for are only the next ones. */
const runOf = (course: DescribedCourse): JsonLd => {
  const [venue, online] = [venueOf(course), onlineOf(course)];
  const location = [venue, online].filter((where) => where !== null);
  return known({
    '@type': 'CourseInstance',
    courseMode: modeOf(venue !== null, online !== null),
    inLanguage: course.languages,
    startDate: course.start,
    eventStatus: eventStatus(course.cancelled),
    location,
    remainingAttendeeCapacity: course.freePlaces,
    subEvent: course.sessions.map(({ startsAt, endsAt, cancelled }) =>
      known({
        '@type': 'EducationEvent',
        name: course.title.value,
        startDate: startsAt,
        endDate: endsAt,
        eventStatus: eventStatus(course.cancelled || cancelled),
        location,
      }),
    ),
  });
};

/** Its name where there is one: a tag may say more than names are made for. */
const languageName = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** What is advice and no course has hours: the sessions that take place. */
const hoursOf = ({ sessions, cancelled }: DescribedCourse, now: Date): JsonLd[] => {
  const timezone = 'Europe/Warsaw';
  const once = { rrule: null, timezone, validFrom: null, validTo: null, closed: false };
  const schedules = sessions.flatMap(({ startsAt, endsAt, cancelled: fallsOut }) =>
    cancelled || fallsOut ? [] : [{ ...once, start: startsAt, end: endsAt }],
  );
  return exceptionalHours({ schedules, closures: [] }, now);
};

/** schema.org of a course, for its page at `address`; counselling and mentoring are services there, no courses. */
export const courseJsonLd = (course: DescribedCourse, address: string, now: Date = new Date()): JsonLd => {
  const { title, description, provider, audiences, teaches, municipality } = course;
  const same = {
    '@id': address,
    url: address,
    name: title.value,
    description: description?.value,
    provider: provider && { '@type': 'Organization', name: provider.name },
    audience: audiences.map(({ label }) => audienceOf(label)),
    offers: offersOf(course),
  };
  if (course.form === 'COURSE') {
    return known({
      '@context': 'https://schema.org',
      '@type': 'Course',
      ...same,
      teaches: teaches && languageName(teaches, title.locale),
      educationalLevel: levelsOf(course),
      hasCourseInstance: runOf(course),
    });
  }
  return known({
    '@context': 'https://schema.org',
    '@type': 'Service',
    ...same,
    areaServed: areaOf(municipality),
    hoursAvailable: hoursOf(course, now),
    availableChannel: known({
      '@type': 'ServiceChannel',
      availableLanguage: course.languages,
      serviceLocation: venueOf(course),
      serviceUrl: webAddress(course.onlineUrl ?? course.registrationUrl),
    }),
  });
};
