export * from './next-page.tsx';
export * from './ways.tsx';
