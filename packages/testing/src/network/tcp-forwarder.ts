/** A fixed address in front of a server that comes back at another port each time it is started. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { listenSomewhere } from './requests.ts';

export interface TcpForwarder {
  port: number;
  /** Where new connections lead from now on. */
  leadTo(port: number): void;
  stop(): Promise<void>;
}

export const startTcpForwarder = async (target: number): Promise<TcpForwarder> => {
  let leadsTo = target;
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (from) => {
    const to = connect({ port: leadsTo, host: '127.0.0.1', noDelay: true });
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        // What was said last still gets there.
        other.destroySoon();
      });
      one.pipe(other);
    }
  });
  const port = await listenSomewhere(server);
  return {
    port,
    leadTo: (next) => {
      leadsTo = next;
    },
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
