export * from './browser.ts';
export * from './demonstration-hub.ts';
export * from './directory-calls.ts';
export * from './hub-database.ts';
export * from './hub-process.ts';
