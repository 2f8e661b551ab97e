/**
 * The words of schema.org (November 2026) that the helpers use: types with what they are kinds of, and where each property belongs and what it
 * may hold. Looked up at https://schema.org/<Type>; a word that is not here is one that nobody has looked up.
 */
const types: Readonly<Record<string, { of: readonly string[]; has?: Readonly<Record<string, readonly string[]>> }>> = {
  Thing: {
    of: [],
    has: {
      name: ['Text'],
      description: ['Text'],
      url: ['URL'],
      identifier: ['Text', 'URL'],
      sameAs: ['URL'],
      subjectOf: ['CreativeWork', 'Event'],
    },
  },
  Service: {
    of: ['Thing'],
    has: {
      serviceType: ['Text'],
      provider: ['Organization'],
      areaServed: ['AdministrativeArea', 'Place', 'Text'],
      audience: ['Audience'],
      hoursAvailable: ['OpeningHoursSpecification'],
      availableChannel: ['ServiceChannel'],
      offers: ['Offer'],
    },
  },
  GovernmentService: { of: ['Service'] },
  ServiceChannel: {
    of: ['Thing'],
    has: { availableLanguage: ['Text'], serviceLocation: ['Place'], serviceUrl: ['URL'], servicePhone: ['ContactPoint'] },
  },
  Place: {
    of: ['Thing'],
    has: {
      address: ['PostalAddress', 'Text'],
      geo: ['GeoCoordinates'],
      openingHoursSpecification: ['OpeningHoursSpecification'],
      specialOpeningHoursSpecification: ['OpeningHoursSpecification'],
    },
  },
  AdministrativeArea: { of: ['Place'] },
  Country: { of: ['AdministrativeArea'] },
  VirtualLocation: { of: ['Thing'] },
  OpeningHoursSpecification: {
    of: ['Thing'],
    has: {
      dayOfWeek: ['DayOfWeek'],
      opens: ['Time'],
      closes: ['Time'],
      validFrom: ['Date', 'DateTime'],
      validThrough: ['Date', 'DateTime'],
    },
  },
  ContactPoint: { of: ['Thing'], has: { telephone: ['Text'] } },
  PostalAddress: {
    of: ['ContactPoint'],
    has: { streetAddress: ['Text'], postalCode: ['Text'], addressLocality: ['Text'], addressCountry: ['Country', 'Text'] },
  },
  GeoCoordinates: { of: ['Thing'], has: { latitude: ['Number', 'Text'], longitude: ['Number', 'Text'] } },
  Audience: { of: ['Thing'], has: { audienceType: ['Text'] } },
  Offer: {
    of: ['Thing'],
    has: {
      price: ['Number', 'Text'],
      priceCurrency: ['Text'],
      category: ['Text'],
      offeredBy: ['Organization'],
      itemOffered: ['CreativeWork', 'Event', 'Service'],
      areaServed: ['AdministrativeArea', 'Place', 'Text'],
      validThrough: ['Date', 'DateTime'],
    },
  },
  Organization: { of: ['Thing'], has: { address: ['PostalAddress', 'Text'] } },
  GovernmentOrganization: { of: ['Organization'] },
  CreativeWork: {
    of: ['Thing'],
    has: {
      license: ['CreativeWork', 'URL'],
      sourceOrganization: ['Organization'],
      inLanguage: ['Text'],
      spatialCoverage: ['Place'],
      mainEntity: ['Thing'],
      text: ['Text'],
      headline: ['Text'],
      datePublished: ['Date', 'DateTime'],
      dateModified: ['Date', 'DateTime'],
      expires: ['Date', 'DateTime'],
      temporalCoverage: ['DateTime', 'Text', 'URL'],
      isBasedOn: ['CreativeWork', 'URL'],
      publisher: ['Organization'],
      provider: ['Organization'],
      audience: ['Audience'],
      offers: ['Offer'],
      teaches: ['Text'],
      educationalLevel: ['Text', 'URL'],
    },
  },
  Article: { of: ['CreativeWork'] },
  NewsArticle: { of: ['Article'] },
  Course: { of: ['CreativeWork'], has: { hasCourseInstance: ['CourseInstance'] } },
  WebPage: { of: ['CreativeWork'] },
  CollectionPage: { of: ['WebPage'] },
  ItemList: { of: ['Thing'], has: { numberOfItems: ['Number'], itemListElement: ['ListItem', 'Text', 'Thing'] } },
  ListItem: { of: ['Thing'], has: { position: ['Number', 'Text'] } },
  HowTo: { of: ['CreativeWork'], has: { supply: ['HowToSupply', 'Text'], step: ['HowToStep', 'Text'] } },
  HowToStep: { of: ['CreativeWork', 'ItemList', 'ListItem'] },
  HowToSupply: { of: ['ListItem'] },
  Event: {
    of: ['Thing'],
    has: {
      startDate: ['Date', 'DateTime'],
      endDate: ['Date', 'DateTime'],
      eventStatus: ['EventStatusType'],
      eventAttendanceMode: ['EventAttendanceModeEnumeration'],
      location: ['Place', 'VirtualLocation', 'Text'],
      organizer: ['Organization'],
      isAccessibleForFree: ['Boolean'],
      offers: ['Offer'],
      inLanguage: ['Text'],
      remainingAttendeeCapacity: ['Number'],
      subEvent: ['Event'],
    },
  },
  EducationEvent: { of: ['Event'] },
  CourseInstance: { of: ['Event'], has: { courseMode: ['Text', 'URL'] } },
};

const members: Readonly<Record<string, readonly string[]>> = {
  DayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  EventStatusType: ['EventScheduled', 'EventCancelled'],
  EventAttendanceModeEnumeration: ['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'],
};

const texts: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text !== '',
  URL: (text) => /^https?:\/\/[^\s/]/.test(text),
  Time: (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
  Date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  DateTime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
};

const kindsOf = (type: string): string[] => [type, ...(types[type]?.of ?? []).flatMap(kindsOf)];

const rangeOf = (type: string, property: string): readonly string[] | undefined =>
  kindsOf(type)
    .map((kind) => types[kind]?.has?.[property])
    .find((range) => range !== undefined);

const mayHold = (range: readonly string[], value: unknown): boolean => {
  if (typeof value === 'number') return range.includes('Number');
  if (typeof value === 'boolean') return range.includes('Boolean');
  if (typeof value === 'string') {
    return range.some((kind) => texts[kind]?.(value) ?? members[kind]?.some((member) => value === `https://schema.org/${member}`));
  }
  const type = (value as { '@type'?: unknown } | null)?.['@type'];
  return typeof type === 'string' && kindsOf(type).some((kind) => range.includes(kind));
};

const faultsOfNode = (node: Record<string, unknown>, path: string): string[] => {
  const { '@context': _context, '@id': id, '@type': type, ...properties } = node;
  if (typeof type !== 'string' || types[type] === undefined) return [`${path}: no type of schema.org that we use: ${String(type)}`];
  const ids = id === undefined || texts.URL?.(String(id)) ? [] : [`${path}: @id is no address: ${String(id)}`];
  const found = Object.entries(properties).flatMap(([property, value]) => {
    const at = `${path}.${property}`;
    const range = rangeOf(type, property);
    if (range === undefined) return [`${at}: ${type} has no ${property}`];
    return [value].flat().flatMap((each: unknown) => {
      if (!mayHold(range, each)) return [`${at}: ${JSON.stringify(each)} is none of ${range.join(', ')}`];
      return typeof each === 'object' && each !== null ? faultsOfNode(each as Record<string, unknown>, at) : [];
    });
  });
  return [...ids, ...found];
};

/** What of a document is not said in the words of schema.org, each with its path. */
export const schemaOrgFaults = (document: Record<string, unknown>): string[] => {
  if (document['@context'] !== 'https://schema.org') return ['@context is not https://schema.org'];
  const graph = document['@graph'];
  return Array.isArray(graph)
    ? graph.flatMap((node: Record<string, unknown>, index) => faultsOfNode(node, `@graph.${index}`))
    : faultsOfNode(document, String(document['@type']));
};
