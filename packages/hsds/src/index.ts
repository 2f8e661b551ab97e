export * from './objects/index.ts';
export * from './out/index.ts';
export * from './profile/index.ts';
export * from './strict/index.ts';
