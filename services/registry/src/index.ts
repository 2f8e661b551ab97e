// Decorators need the reflection polyfill before the first decorated class is read.
import 'reflect-metadata';

export { createRegistry, type Registry, type RegistryOptions } from './create-registry.ts';
export type { JobSurroundings, RegistryJob } from './jobs/registry-jobs.ts';
export { afterRestoring, waitingMailsStay } from './migrations/after-restoring.ts';
export { migrateRegistry, registryMigrations } from './migrations/migrate.ts';
export type { AccountsSettings, InvitationOrder } from './modules/accounts/index.ts';
export { rightsDocument } from './modules/accounts/index.ts';
export { ERASURES_FILE } from './modules/erasure/index.ts';
export type { Harvesting, ListedSource, SourceOrder } from './modules/harvest/index.ts';
export {
  type DirectoryImport,
  type ImportOrder,
  type ImportOutcome,
  type ImportProblem,
  ImportRefused,
  type ImportReport,
  type ImportSummary,
  noSummary,
  type ProviderImport,
  summarize,
} from './modules/import/index.ts';
export type { ApiKeyOrder, IssuedApiKey } from './modules/keys/index.ts';
export type { MailSettings } from './modules/mail/index.ts';
export { StarterPackRefused, type StarterPackReport } from './modules/registration/index.ts';
export type { StandardProposal } from './modules/standard/index.ts';
export { buildRegistrySubgraph } from './subgraph/build-registry-subgraph.ts';
