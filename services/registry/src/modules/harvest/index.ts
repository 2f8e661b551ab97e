export type { Feed } from './feed/feed.ts';
export { FeedProblem } from './feed/feed-problem.ts';
export { openFeeds } from './feed/open-feed.ts';
export type { ForeignOrganization, ForeignService, ReadStep } from './foreign-organization.ts';
export { type Harvesting, openHarvesting } from './harvesting.ts';
export type { OpenFeed } from './run-source.ts';
export type { ListedSource, SourceOrder } from './store/sources.ts';
export { takeOrganization } from './take-organization.ts';
