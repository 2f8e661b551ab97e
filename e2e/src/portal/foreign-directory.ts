import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignDirectory {
  url: string;
  close(): void;
}

/** Somebody else's directory with an API of Open Referral: all that `services` gives now, on one page. */
export const openForeignDirectory = async (services: () => readonly object[]): Promise<ForeignDirectory> => {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const all = services();
    const contents = (searchParams.get('page') ?? '1') === '1' ? all : [];
    const page = { total_items: all.length, total_pages: 1, page_number: 1, size: contents.length, contents };
    const [status, answer] = pathname === '/api/services' ? [200, page] : [404, { error: 'nothing here' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
