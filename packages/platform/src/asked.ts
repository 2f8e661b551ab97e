/**
 * What is counted of a search, so that strategists see what people look for and do not find: the category that it meant, the municipality, whether
 * anything was found. The words are there to be counted once ten different callers of a day have used them; until then they are in memory only, and
 * nowhere else ever. See docs/coverage.md.
 */
import { z } from 'zod';

/** Of one search, from the search subgraph to the gateway; it never leaves the hub. */
export interface AskedFact {
  /** Code of the category that the question surely meant, or that its filter names; null: none is sure. */
  category: string | null;
  /** First six digits of the TERC code; null: none or several were named. */
  municipality: string | null;
  /** Whether there is something of that category; without a category, whether there is anything. */
  found: boolean;
  /** Folded, without what looks like a number or an address; empty when nothing is left. */
  words: string;
  /** Whether the configured engine was down: such an answer is not kept. */
  degraded: boolean;
}

/** What a gateway has counted since it last told: nobody's own question can be read from it. */
export const askedCounts = z.strictObject({
  /** By category, municipality and month ("2026-11"). */
  counts: z
    .array(
      z.strictObject({
        category: z.string().max(100),
        municipality: z
          .string()
          .regex(/^\d{6}$/)
          .nullable(),
        month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
        /** Callers who meant it, each once a day, and those of them who found nothing. */
        asked: z.int().min(0).max(1_000_000),
        unmet: z.int().min(0).max(1_000_000),
      }),
    )
    .max(10_000),
  /** Words that at least ten different callers of one day have used and that found nothing. */
  words: z
    .array(
      z.strictObject({
        words: z.string().min(1).max(60),
        month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
        callers: z.int().min(1).max(1_000_000),
      }),
    )
    .max(1_000),
});
export type AskedCounts = z.infer<typeof askedCounts>;

/** Keeps what gateways have counted; the registry does. */
export type KeepAsked = (counts: AskedCounts) => Promise<void>;
