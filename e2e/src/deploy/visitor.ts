/** Somebody with an address of her own asks. */
import { request } from 'node:http';

export interface Seen {
  status: number;
  body: string;
}

export const visit = (
  url: string,
  { from, method = 'GET', headers = {}, body }: { from: string; method?: string; headers?: Record<string, string>; body?: string },
): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, localAddress: from, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
