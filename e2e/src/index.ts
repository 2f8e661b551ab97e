export * from './directory-calls.ts';
export * from './hub-process.ts';
