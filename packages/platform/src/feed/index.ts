export * from './feed-port.ts';
export * from './stream-feed.ts';
