export { eventKind } from './event-kind.ts';
export { eventsOf } from './events-of.ts';
