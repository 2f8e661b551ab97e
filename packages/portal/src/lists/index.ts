export * from './all-nodes.ts';
export * from './kept-row.tsx';
export * from './next-page.tsx';
export * from './ways.tsx';
