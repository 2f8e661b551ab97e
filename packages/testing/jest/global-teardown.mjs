import { rmSync } from 'node:fs';

export default async function stop() {
  const { server, folder } = globalThis.__drogowskazTestCluster;
  await server.stop();
  for (const path of [server.folder, folder]) rmSync(path, { recursive: true, force: true });
}
