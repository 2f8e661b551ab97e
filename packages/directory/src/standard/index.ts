export * from './read-standard.ts';
export * from './standard-item-record.ts';
export * from './what-the-standard-asks.ts';
