export { OpeningHours } from './opening-hours.ts';
export { ServiceLocation } from './service-location.ts';
