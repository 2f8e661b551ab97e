import { createServer } from 'node:net';
import { exitCodes, OperatorError } from '@drogowskaz/platform';

/** Turns what the system says about an address that cannot be had into one clear line. */
export async function listenClearly<Server>(host: string, port: number, listen: () => Promise<Server>): Promise<Server> {
  try {
    return await listen();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new OperatorError(
        `Port ${port} on ${host} is in use. Stop what listens there, or set PORT to another one (0 takes a free one).`,
      );
    }
    if (code === 'EACCES')
      throw new OperatorError(`Port ${port} needs more rights than this user has. Set PORT to 1024 or more.`, exitCodes.noPermission);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new OperatorError(
        `HOST ${host} is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of them.`,
        exitCodes.config,
      );
    }
    throw error;
  }
}

/** Asks for the address before anything is started, so that a port in use is told at once. 0 becomes a port that is free. */
export async function claimPort(host: string, port: number): Promise<number> {
  const server = createServer();
  await listenClearly(
    host,
    port,
    () =>
      new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
      }),
  );
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : port;
}
