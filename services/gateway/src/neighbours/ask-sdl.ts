import { ForeignHttp, NeighbourFault } from './foreign-http.ts';
import type { Neighbour } from './neighbour.ts';

const PATIENCE_MS = 5_000;
const QUESTION = JSON.stringify({ query: '{ _service { sdl } }' });

/** What a neighbour's server says that its SDL is. Rejects with a `NeighbourFault`. */
export async function askSdl({ url, allowPrivate }: Pick<Neighbour, 'url' | 'allowPrivate'>): Promise<string> {
  const http = new ForeignHttp({ url, allowPrivate, timeoutMs: PATIENCE_MS });
  try {
    const answer = (await http.post(QUESTION)) as { data?: { _service?: { sdl?: unknown } } } | null;
    const sdl = answer?.data?._service?.sdl;
    if (typeof sdl !== 'string') throw new NeighbourFault('It does not tell its SDL: a subgraph answers { _service { sdl } }');
    return sdl;
  } finally {
    await http.close();
  }
}
