/** What a file begins with, and all of it. */
export interface Peeked<Chunk> {
  head: Chunk[];
  all: AsyncIterable<Chunk>;
}

/** Looks at the beginning until there is enough of it. */
export const peek = async <Chunk extends { length: number }>(chunks: AsyncIterable<Chunk>, enough: number): Promise<Peeked<Chunk>> => {
  const rest = chunks[Symbol.asyncIterator]();
  const head: Chunk[] = [];
  for (let length = 0; length < enough; ) {
    const next = await rest.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  return { head, all: together(head, rest) };
};

async function* together<Chunk>(head: readonly Chunk[], rest: AsyncIterator<Chunk>): AsyncGenerator<Chunk> {
  try {
    yield* head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
