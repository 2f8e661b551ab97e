export * from './analyze.ts';
export * from './clean-text.ts';
export * from './fold.ts';
export * from './sort-key.ts';
export * from './sound/arabic.ts';
export * from './sound/sound-keys.ts';
export * from './stem.ts';
export * from './tokenize.ts';
