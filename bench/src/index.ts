export * from './measure.ts';
export * from './result.ts';
