export * from './feed-port.ts';
export * from './public-pages.ts';
export * from './stream-feed.ts';
