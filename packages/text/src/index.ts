export * from './analyze.ts';
export * from './fold.ts';
export * from './romanize.ts';
export * from './sort-key.ts';
export * from './stem.ts';
export * from './tokenize.ts';
