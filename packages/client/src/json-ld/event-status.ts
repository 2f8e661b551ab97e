export const eventStatus = (cancelled: boolean): string => `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`;
