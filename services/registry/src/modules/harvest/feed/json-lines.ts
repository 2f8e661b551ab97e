import { withoutDepths } from '@drogowskaz/hsds';
import { FeedProblem } from './feed-problem.ts';

/** One service with all that hangs on it. */
export const MOST_LINE_CHARACTERS = 8 * 1024 * 1024;

/** Lines of JSON as they come. One that is none ends the reading: half a feed is not taken for the whole. */
export async function* jsonLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  let line = 0;
  const read = (text: string): unknown => {
    line += 1;
    try {
      return JSON.parse(withoutDepths(text));
    } catch {
      throw new FeedProblem(`Line ${line} is no JSON; nothing is taken from half a feed.`);
    }
  };
  for await (const piece of bytes) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MOST_LINE_CHARACTERS) throw new FeedProblem(`A line is longer than ${MOST_LINE_CHARACTERS} characters.`);
    for (const each of lines) if (each.trim() !== '') yield read(each);
  }
  if (rest.trim() !== '') yield read(rest);
}
