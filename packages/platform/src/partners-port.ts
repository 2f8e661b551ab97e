import { z } from 'zod';

/** What gateways ask and tell about the public keys of partner sites. Keys live in the registry. */
export interface PartnersPort {
  /** The origins whose pages may use a key; null when nobody has it, or when it was ended. */
  origins(key: string): Promise<readonly string[] | null>;
  /** Adds to what was counted before. */
  keepUsage(usage: readonly PartnerUsage[]): Promise<void>;
}

const count = z.int().min(0).max(1e12);

/** What the pages of a partner have asked on one day. Nothing of whoever visits them. */
export const partnerUsage = z.strictObject({
  key: z.uuid(),
  /** In Poland: "2026-11-26". */
  day: z.iso.date(),
  requests: count,
  /** What the questions cost, those from memory less. */
  cost: count,
  /** Refused, as the budget was spent or the page is none of the partner's. */
  refused: count,
});
export type PartnerUsage = z.infer<typeof partnerUsage>;

export const partnerUsages = z.array(partnerUsage).max(10_000);
