import { rmSync } from 'node:fs';

/** Milliseconds that jest has for its end. */
const PATIENCE = 60_000;

export default async function stop() {
  const { server, folder } = globalThis.__drogowskazTestCluster;
  await server.stop();
  for (const path of [server.folder, folder]) rmSync(path, { recursive: true, force: true });
  // Jest waits without end for what a test left behind, and the results of half an hour are never told.
  setTimeout(() => {
    console.error('Jest does not end: a test left a process or a connection behind. It counts as one failure.');
    process.exit(1);
  }, PATIENCE).unref();
}
