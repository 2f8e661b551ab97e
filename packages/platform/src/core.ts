/** What needs no server, no database and no client: whoever has a thread of its own loads this alone. */
export * from './errors.ts';
export * from './home-day.ts';
export * from './ids.ts';
export * from './is-ahead.ts';
export * from './is-record.ts';
export * from './present.ts';
export * from './remembered.ts';
export * from './stable-id.ts';
