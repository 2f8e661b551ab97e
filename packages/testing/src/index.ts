export * from './cluster.ts';
export * from './database.ts';
export * from './http.ts';
export * from './meilisearch/meilisearch-for-tests.ts';
export { type MeilisearchProcess, meilisearchOnPath, startMeilisearch, TEST_MASTER_KEY } from './meilisearch/server.ts';
export * from './mortal-cluster.ts';
export { type Fault, type FaultyProxy, startFaultyProxy } from './network/faulty-proxy.ts';
export { startTcpForwarder, type TcpForwarder } from './network/tcp-forwarder.ts';
export * from './shared-folder.ts';
