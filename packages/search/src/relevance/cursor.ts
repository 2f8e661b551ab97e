/** Cursors: signed, so that only our own come back. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { badUserInput, cursorExpired } from '@drogowskaz/platform';
import type { SearchEngine, SearchQuestion } from '../engine.ts';

export interface CursorContent {
  /** Where the page ended, in the engine's own terms. */
  position: readonly unknown[];
  /** How many services this page and those before it have shown. */
  depth: number;
  /** The moment of the first page: what is verified "now" stays so while somebody turns pages. */
  now: number;
}

export interface CursorMaker {
  engine: SearchEngine['name'];
  secret: Buffer;
}

/** The first byte of a cursor says who made it: another engine cannot read it, and need not call it forged. */
const MARKS: Record<SearchEngine['name'], number> = { BUILT_IN: 1, MEILISEARCH: 2 };
const SIGNED_FROM = 17;

/** How deep one can page. */
export const DEEPEST = 10_000;

const sign = (payload: string, secret: Buffer): Buffer => createHmac('sha256', secret).update(payload).digest().subarray(0, 16);

/** Ties a cursor to its question: all that decides what is found and in which order. */
export const questionKey = ({ text, locale, filter, near, sort }: SearchQuestion): string =>
  createHash('sha256')
    .update(JSON.stringify([text, locale, Object.entries(filter).sort(), near ?? null, sort]))
    .digest('base64url')
    .slice(0, 16);

export const writeCursor = (content: CursorContent, question: string, generation: string, { engine, secret }: CursorMaker): string => {
  const payload = Buffer.from(JSON.stringify([generation, question, content.depth, content.now, ...content.position]));
  return Buffer.concat([Buffer.of(MARKS[engine]), sign(payload.toString('latin1'), secret), payload]).toString('base64url');
};

/** Throws `CURSOR_EXPIRED` for a cursor of the other engine, too: that one has stepped aside, or has come back. */
export const readCursor = (cursor: string, question: string, generation: string, { engine, secret }: CursorMaker): CursorContent => {
  const bytes = Buffer.from(cursor, 'base64url');
  const payload = bytes.subarray(SIGNED_FROM);
  const [mark] = bytes;
  if (payload.length > 0 && mark !== MARKS[engine] && Object.values(MARKS).some((other) => other === mark)) throw cursorExpired();
  if (
    payload.length === 0 ||
    mark !== MARKS[engine] ||
    !timingSafeEqual(bytes.subarray(1, SIGNED_FROM), sign(payload.toString('latin1'), secret))
  ) {
    throw badUserInput('"after" is no cursor of this hub: take it from "endCursor" of the page before.');
  }
  const [ofGeneration, ofQuestion, depth, now, ...position] = JSON.parse(payload.toString());
  if (ofGeneration !== generation) throw cursorExpired();
  if (ofQuestion !== question) {
    throw badUserInput(
      'This cursor belongs to another question: keep query, locale, filter, near and sort the same, or ask for the first page.',
    );
  }
  if (depth >= DEEPEST) throw badUserInput(`Paging goes ${DEEPEST} services deep. Narrow the question by a filter to see more.`);
  return { position, depth, now };
};
