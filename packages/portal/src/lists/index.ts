export * from './all-nodes.ts';
export * from './next-page.tsx';
export * from './ways.tsx';
