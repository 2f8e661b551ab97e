export { atMost } from './at-most.ts';
export { failureKind, PoisonJob } from './job-failures.ts';
export * from './prepare-queue.ts';
export * from './queue.ts';
export type { QueueFailure, QueueState } from './queue-store.ts';
export type { QueueCron, QueueJob, QueueTask } from './worker.ts';
