export type { Feed } from './feed/feed.ts';
export { FeedProblem } from './feed/feed-problem.ts';
export { openFeeds } from './feed/open-feed.ts';
export { toldModified, toldOrigin, toldVerification } from './feed/told.ts';
export type { ForeignOrganization, ForeignService, ForeignVerification, ReadStep } from './foreign-organization.ts';
export { type Harvesting, openHarvesting } from './harvesting.ts';
export type { OpenFeed } from './run-source.ts';
export type { ListedSource, SourceOrder } from './store/sources.ts';
export { takeOrganization, verificationOf } from './take-organization.ts';
