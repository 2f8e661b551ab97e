export * from './objects/index.ts';
export * from './strict/index.ts';
