export * from './lookup.ts';
export * from './types.ts';
